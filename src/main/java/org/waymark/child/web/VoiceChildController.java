package org.waymark.child.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.waymark.access.Access;
import org.waymark.access.Lent;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.child.voice.VoiceId;
import org.waymark.child.voice.Voices;
import org.waymark.web.Frame;
import org.waymark.web.NotFound;
import org.waymark.web.forms.Form;

/**
 * The child's side, in a session that is lent to it: for anybody else these pages are not there.
 */
@Controller
class VoiceChildController {
    private static final String SCREEN = "voice";

    private final Access access;
    private final VoicePages pages;
    private final Voices voices;

    VoiceChildController(Access access, VoicePages pages, Voices voices) {
        this.access = access;
        this.pages = pages;
        this.voices = voices;
    }

    @GetMapping("/voice/{voice}")
    Shown<VoiceChildPage> begin(
            Frame frame, @PathVariable VoiceId voice, HttpServletRequest request) {
        return page(frame, voice, 0, request);
    }

    @GetMapping("/voice/{voice}/{question}")
    Shown<VoiceChildPage> question(
            Frame frame,
            @PathVariable VoiceId voice,
            @PathVariable int question,
            HttpServletRequest request) {
        return page(frame, voice, question, request);
    }

    @PostMapping("/voice/{voice}/{question}")
    Next answer(
            Form form,
            @PathVariable VoiceId voice,
            @PathVariable int question,
            HttpServletRequest request) {
        mustBeLent(request, voice);
        var asked = VoiceChildPage.question(question);
        if (asked == null && question != VoiceChildPage.HOW) throw new NotFound();
        var name = asked == null ? Voices.HOW : asked.name();
        voices.answer(voice, name, form.has("skip") ? "" : form.text("words"));
        if (question == VoiceChildPage.HOW) voices.finish(voice);
        return Next.to("/voice/" + voice + "/" + (question + 1));
    }

    private Shown<VoiceChildPage> page(
            Frame frame, VoiceId voice, int step, HttpServletRequest request) {
        mustBeLent(request, voice);
        return access.show(SCREEN, () -> pages.child(frame, voice, step));
    }

    private static void mustBeLent(HttpServletRequest request, VoiceId voice) {
        if (!Lent.isTo(request, "/voice/" + voice)) throw new NotFound();
    }
}
