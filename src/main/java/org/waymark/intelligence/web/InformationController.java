package org.waymark.intelligence.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.Next;
import org.waymark.access.Proofs;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.intelligence.InformationChecks;
import org.waymark.intelligence.InformationId;
import org.waymark.intelligence.InformationQuery;
import org.waymark.intelligence.InformationTalk;
import org.waymark.intelligence.PoliceInformation;
import org.waymark.intelligence.web.InformationPages.From;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Information is shared with the police from any record, and its sender follows it (guide ¶16). */
@Controller
class InformationController {
    private final Access access;
    private final Proofs proofs;
    private final InformationPages pages;
    private final InformationForms forms;
    private final InformationQuery query;
    private final PoliceInformation information;
    private final InformationChecks checks;
    private final InformationTalk talk;

    InformationController(
            Access access,
            Proofs proofs,
            InformationPages pages,
            InformationForms forms,
            InformationQuery query,
            PoliceInformation information,
            InformationChecks checks,
            InformationTalk talk) {
        this.access = access;
        this.proofs = proofs;
        this.pages = pages;
        this.forms = forms;
        this.query = query;
        this.information = information;
        this.checks = checks;
        this.talk = talk;
    }

    @GetMapping("/information")
    Shown<MinePage> mine(
            Frame frame, @RequestParam(required = false) @Nullable InformationId after) {
        return access.show("information.mine", () -> new MinePage(frame, query.mine(after)));
    }

    @GetMapping("/information/new")
    Shown<NewPage> start(
            Frame frame,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable UUID id) {
        return access.show(
                "information.new", () -> pages.start(frame, Form.blank(), From.of(from, id)));
    }

    @PostMapping("/information/new")
    Next submit(
            Frame frame,
            Form form,
            CommandKey key,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable UUID id,
            RedirectAttributes next) {
        proofs.practitioner();
        var of = From.of(from, id);
        return Next.after(
                form,
                () -> {
                    var made = information.submit(forms.submit(form, key, of.origin(), of.id()));
                    pages.sent(of);
                    Flashes.success(next, "Police intelligence have it now.");
                    return "/information/" + made;
                },
                wrong -> access.show("information.new", () -> pages.start(frame, wrong, of)));
    }

    @GetMapping("/information/{information}")
    Shown<SentPage> receipt(Frame frame, @PathVariable InformationId information) {
        return access.show(
                "information.sent", () -> pages.receipt(frame, Form.blank(), information));
    }

    @PostMapping("/information/{information}/words")
    Next revise(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable InformationId information,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                information,
                next,
                "Sent. It is checked again.",
                () -> checks.revise(forms.revise(form, key, information, version.number())));
    }

    @PostMapping("/information/{information}/answers")
    Next answer(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable InformationId information,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                information,
                next,
                "Your answer is with police intelligence.",
                () -> talk.answer(forms.answer(form, key, information)));
    }

    @PostMapping("/information/{information}/read")
    Next read(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable InformationId information,
            RedirectAttributes next) {
        return after(
                frame, form, information, next, "Thank you.", () -> talk.read(key, information));
    }

    private Next after(
            Frame frame,
            Form form,
            InformationId information,
            RedirectAttributes next,
            String done,
            Runnable act) {
        return Next.after(
                form,
                () -> {
                    act.run();
                    pages.answered(information);
                    Flashes.success(next, done);
                    return "/information/" + information;
                },
                wrong ->
                        access.show(
                                "information.sent",
                                () -> pages.receipt(frame, wrong, information)));
    }
}
