package org.waymark.child.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.Lent;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.casefile.CaseReference;
import org.waymark.child.voice.ReadVoice;
import org.waymark.child.voice.VoiceId;
import org.waymark.child.voice.VoiceReading;
import org.waymark.child.voice.Voices;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** The worker's side: hand the device over, and read afterwards. */
@Controller
class VoiceController {
    private static final String SCREEN = "file.voice";

    private final Access access;
    private final VoicePages pages;
    private final Voices voices;
    private final VoiceReading reading;

    VoiceController(Access access, VoicePages pages, Voices voices, VoiceReading reading) {
        this.access = access;
        this.pages = pages;
        this.voices = voices;
        this.reading = reading;
    }

    @GetMapping("/files/{reference}/voice")
    Shown<VoicePage> voice(Frame frame, @PathVariable CaseReference reference) {
        return access.show(SCREEN, () -> pages.file(frame, reference, Form.blank()));
    }

    @PostMapping("/files/{reference}/voice")
    Next handOver(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable CaseReference reference,
            HttpServletRequest request) {
        return Next.after(
                form,
                () -> {
                    var voice = voices.open(key, reference, form.text("readers"));
                    Lent.lend(request, "/voice/" + voice, "/voices/" + voice);
                    return "/voice/" + voice;
                },
                wrong -> access.show(SCREEN, () -> pages.file(frame, reference, wrong)));
    }

    @GetMapping("/voices/{voice}")
    Shown<VoiceReadingPage> reading(Frame frame, @PathVariable VoiceId voice) {
        return access.show(SCREEN, () -> pages.reading(frame, voice, Form.blank()));
    }

    @PostMapping("/voices/{voice}/reading")
    Next read(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable VoiceId voice,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    reading.read(
                            new ReadVoice(
                                    key,
                                    voice,
                                    version,
                                    form.text("present"),
                                    form.text("weight")));
                    pages.sent(voice.value(), VoicePages.READING);
                    Flashes.success(next, "It stands on the file as wishes and feelings.");
                    return "/voices/" + voice;
                },
                wrong -> access.show(SCREEN, () -> pages.reading(frame, voice, wrong)));
    }

    @PostMapping("/voices/{voice}/setting-aside")
    Next setAside(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable VoiceId voice,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    reading.setAside(key, voice, version, form.text("why"));
                    Flashes.success(next, "Set aside. What was written is forgotten.");
                    return "/voices/" + voice;
                },
                wrong -> access.show(SCREEN, () -> pages.reading(frame, voice, wrong)));
    }
}
