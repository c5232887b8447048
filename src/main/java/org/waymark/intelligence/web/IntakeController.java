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
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.intelligence.InformationCommand;
import org.waymark.intelligence.InformationId;
import org.waymark.intelligence.InformationTalk;
import org.waymark.intelligence.IntakeQuery;
import org.waymark.intelligence.IntelligenceUnit;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Police intelligence at work on what was sent to them (guide ¶16). */
@Controller
class IntakeController {
    private static final String AT = "/police/information/{information}";
    private final Access access;
    private final IntakeQuery query;
    private final IntelligenceUnit unit;
    private final InformationTalk talk;

    IntakeController(
            Access access, IntakeQuery query, IntelligenceUnit unit, InformationTalk talk) {
        this.access = access;
        this.query = query;
        this.unit = unit;
        this.talk = talk;
    }

    @GetMapping("/police/information")
    Shown<IntakePage> intake(
            Frame frame, @RequestParam(required = false) @Nullable InformationId after) {
        return access.show("information.intake", () -> new IntakePage(frame, query.intake(after)));
    }

    @GetMapping("/police/released")
    Shown<ReleasedPage> released(
            Frame frame, @RequestParam(required = false) @Nullable UUID after) {
        return access.show(
                "information.released", () -> new ReleasedPage(frame, query.released(after)));
    }

    @GetMapping(AT)
    Shown<ItemPage> item(Frame frame, @PathVariable InformationId information) {
        return access.show(
                "information.item",
                () -> new ItemPage(frame, Form.blank(), query.item(information)));
    }

    @PostMapping(AT + "/questions")
    Next ask(
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
                "The sender is asked. Your question names nobody.",
                () ->
                        talk.ask(
                                new InformationCommand.Ask(
                                        key, information, form.words("question"))));
    }

    @PostMapping(AT + "/grade")
    Next grade(
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
                "Graded.",
                () -> unit.grade(InformationForms.grade(form, key, information, version.number())));
    }

    @PostMapping(AT + "/outcome")
    Next decide(
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
                "Saved. The sender is told.",
                () ->
                        unit.decide(
                                InformationForms.decide(form, key, information, version.number())));
    }

    @PostMapping(AT + "/duplicate")
    Next duplicate(
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
                "Put together with the other one. The sender is thanked.",
                () ->
                        unit.markDuplicate(
                                InformationForms.duplicate(
                                        form, key, information, version.number())));
    }

    @PostMapping(AT + "/release")
    Next release(
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
                "Released: your text, and nothing else of it.",
                () ->
                        unit.release(
                                InformationForms.release(
                                        form, key, information, version.number())));
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
                    Flashes.success(next, done);
                    return "/police/information/" + information;
                },
                wrong ->
                        access.show(
                                "information.item",
                                () -> new ItemPage(frame, wrong, query.item(information))));
    }
}
