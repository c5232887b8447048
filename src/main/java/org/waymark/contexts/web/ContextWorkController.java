package org.waymark.contexts.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Next;
import org.waymark.access.Version;
import org.waymark.contexts.ContextAimId;
import org.waymark.contexts.ContextCases;
import org.waymark.contexts.ContextChange;
import org.waymark.contexts.ContextCommand;
import org.waymark.contexts.ContextId;
import org.waymark.contexts.ContextLinks;
import org.waymark.contexts.ContextMeasureId;
import org.waymark.contexts.ContextOutcome;
import org.waymark.contexts.ContextPart;
import org.waymark.contexts.ContextPlans;
import org.waymark.contexts.ContextReaderId;
import org.waymark.contexts.ContextWriting;
import org.waymark.requests.CommandKey;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** What is done on the page of one context case. */
@Controller
@RequestMapping("/contexts/{context}")
class ContextWorkController {
    private final ContextSaving saving;
    private final ContextCases cases;
    private final ContextWriting writing;
    private final ContextPlans plans;
    private final ContextLinks links;

    ContextWorkController(
            ContextSaving saving,
            ContextCases cases,
            ContextWriting writing,
            ContextPlans plans,
            ContextLinks links) {
        this.saving = saving;
        this.cases = cases;
        this.writing = writing;
        this.plans = plans;
        this.links = links;
    }

    @PostMapping("/entries")
    Next write(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable ContextId context,
            RedirectAttributes next) {
        return saving.of(
                frame,
                form,
                context,
                next,
                "context-entry",
                "Saved.",
                () ->
                        writing.write(
                                new ContextCommand.Write(
                                        key,
                                        context,
                                        form.choice("part", ContextPart.class),
                                        form.words("words"),
                                        ContextReading.harms(form))));
    }

    @PostMapping("/readers")
    Next name(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable ContextId context,
            RedirectAttributes next) {
        return saving.of(
                frame,
                form,
                context,
                next,
                "context-link",
                "They may read this context case. No child is shown to them by it.",
                () ->
                        cases.name(
                                new ContextCommand.Name(
                                        key,
                                        context,
                                        form.words("memberEmail"),
                                        form.words("because"),
                                        ContextReading.day(form, "until"))));
    }

    @PostMapping("/readers/{contextReader}/end")
    Next endReading(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable ContextId context,
            @PathVariable ContextReaderId contextReader,
            RedirectAttributes next) {
        return saving.of(
                frame,
                form,
                context,
                next,
                "context-link",
                "They no longer read it.",
                () ->
                        cases.endReading(
                                new ContextCommand.EndReading(
                                        key, context, version.number(), contextReader)));
    }

    @PostMapping("/aims")
    Next aim(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable ContextId context,
            RedirectAttributes next) {
        return saving.of(
                frame,
                form,
                context,
                next,
                "context-plan",
                "Saved. Add who does what for it.",
                () -> plans.add(new ContextCommand.AddAim(key, context, form.words("aimWords"))));
    }

    @PostMapping("/actions")
    Next action(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable ContextId context,
            RedirectAttributes next) {
        return saving.of(
                frame,
                form,
                context,
                next,
                "context-plan",
                "Given. Whoever works here has it in their work.",
                () ->
                        plans.add(
                                new ContextCommand.AddAction(
                                        key,
                                        context,
                                        ContextReading.id(form, "aim", ContextAimId::new),
                                        form.words("what"),
                                        form.words("ownerEmail"),
                                        form.words("ownerWords"),
                                        ContextReading.day(form, "dueOn"))));
    }

    @PostMapping("/measures")
    Next measure(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable ContextId context,
            RedirectAttributes next) {
        return saving.of(
                frame,
                form,
                context,
                next,
                "context-measure",
                "Saved.",
                () ->
                        writing.add(
                                new ContextCommand.AddMeasure(
                                        key,
                                        context,
                                        form.words("measured"),
                                        form.words("baseline"),
                                        ContextReading.day(form, "baselineOn"),
                                        form.words("baselineBy"))));
    }

    @PostMapping("/values")
    Next value(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable ContextId context,
            RedirectAttributes next) {
        return saving.of(
                frame,
                form,
                context,
                next,
                "context-measure",
                "Saved.",
                () ->
                        writing.add(
                                new ContextCommand.AddValue(
                                        key,
                                        context,
                                        ContextReading.id(form, "measure", ContextMeasureId::new),
                                        form.words("value"),
                                        ContextReading.day(form, "seenOn"),
                                        form.words("seenBy"),
                                        form.choice("change", ContextChange.class))));
    }

    @PostMapping("/children")
    Next link(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable ContextId context,
            RedirectAttributes next) {
        return saving.of(
                frame,
                form,
                context,
                next,
                "context-link",
                "Linked. Nobody sees the child by it who did not before.",
                () ->
                        links.link(
                                new ContextCommand.Link(
                                        key,
                                        context,
                                        ContextReading.reference(form),
                                        form.words("linkWhy"))));
    }

    @PostMapping("/reviews")
    Next review(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable ContextId context,
            RedirectAttributes next) {
        return saving.of(
                frame,
                form,
                context,
                next,
                "context-review",
                "Saved. The next review is in the team’s work.",
                () ->
                        cases.review(
                                new ContextCommand.Review(
                                        key,
                                        context,
                                        version.number(),
                                        ContextReading.day(form, "heldOn"),
                                        form.words("present"),
                                        form.words("youngPeople"),
                                        form.words("changed"),
                                        ContextReading.day(form, "nextOn"))));
    }

    @PostMapping("/closing")
    Next close(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable ContextId context,
            RedirectAttributes next) {
        return saving.of(
                frame,
                form,
                context,
                next,
                "context-close",
                "Closed. The children’s own files go on as they were.",
                () ->
                        cases.close(
                                new ContextCommand.Close(
                                        key,
                                        context,
                                        version.number(),
                                        form.choice("outcome", ContextOutcome.class),
                                        form.words("outcomeWords"),
                                        form.words("continues"))));
    }
}
