package org.waymark.contexts.disruption.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.KeptForms;
import org.waymark.access.Next;
import org.waymark.access.Version;
import org.waymark.contexts.ContextReaderId;
import org.waymark.contexts.disruption.ChildBasis;
import org.waymark.contexts.disruption.DisruptionCommand;
import org.waymark.contexts.disruption.DisruptionId;
import org.waymark.contexts.disruption.DisruptionStep;
import org.waymark.contexts.disruption.DisruptionSteps;
import org.waymark.contexts.disruption.Disruptions;
import org.waymark.contexts.disruption.ProtectedChildren;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** What is done on the page of one tool. */
@Controller
@RequestMapping("/disruptions/{disruption}")
class DisruptionWorkController {
    private final Access access;
    private final DisruptionPages pages;
    private final Disruptions disruptions;
    private final DisruptionSteps steps;
    private final ProtectedChildren children;
    private final KeptForms kept;

    DisruptionWorkController(
            Access access,
            DisruptionPages pages,
            Disruptions disruptions,
            DisruptionSteps steps,
            ProtectedChildren children,
            KeptForms kept) {
        this.access = access;
        this.pages = pages;
        this.disruptions = disruptions;
        this.steps = steps;
        this.children = children;
        this.kept = kept;
    }

    @PostMapping("/steps")
    Next step(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable DisruptionId disruption,
            RedirectAttributes next) {
        return save(
                frame,
                form,
                disruption,
                next,
                "disruption-step",
                () ->
                        steps.record(
                                new DisruptionCommand.TakeStep(
                                        key,
                                        disruption,
                                        version.number(),
                                        form.choice("step", DisruptionStep.class),
                                        DisruptionPages.day(form, "on"),
                                        form.words("words"),
                                        form.words("conditions"),
                                        form.words("statement"),
                                        DisruptionPages.day(form, "expiresOn"),
                                        DisruptionPages.day(form, "reviewOn"))));
    }

    @PostMapping("/readers")
    Next name(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable DisruptionId disruption,
            RedirectAttributes next) {
        return save(
                frame,
                form,
                disruption,
                next,
                "disruption-reader",
                () ->
                        disruptions.name(
                                new DisruptionCommand.Name(
                                        key,
                                        disruption,
                                        form.words("readerEmail"),
                                        form.words("because"),
                                        DisruptionPages.day(form, "until"))));
    }

    @PostMapping("/readers/{disruptionReader}/end")
    Next endReading(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable DisruptionId disruption,
            @PathVariable ContextReaderId disruptionReader,
            RedirectAttributes next) {
        return save(
                frame,
                form,
                disruption,
                next,
                "disruption-reader",
                () ->
                        disruptions.endReading(
                                new DisruptionCommand.EndReading(
                                        key, disruption, version.number(), disruptionReader)));
    }

    @PostMapping("/children")
    Next protect(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable DisruptionId disruption,
            RedirectAttributes next) {
        return save(
                frame,
                form,
                disruption,
                next,
                "disruption-child",
                () ->
                        children.protect(
                                new DisruptionCommand.Protect(
                                        key,
                                        disruption,
                                        DisruptionPages.reference(form),
                                        form.choice("basis", ChildBasis.class),
                                        form.words("safeWords"))));
    }

    private Next save(
            Frame frame,
            Form form,
            DisruptionId disruption,
            RedirectAttributes next,
            String draft,
            Runnable act) {
        return Next.after(
                form,
                () -> {
                    act.run();
                    kept.discard(disruption.value(), draft);
                    Flashes.success(next, "Saved.");
                    return "/disruptions/" + disruption;
                },
                wrong ->
                        access.show(
                                "disruption", () -> pages.disruption(frame, wrong, disruption)));
    }
}
