package org.waymark.missing.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.child.IndicatorItems;
import org.waymark.missing.FactId;
import org.waymark.missing.Facts;
import org.waymark.missing.HandedOnQueries;
import org.waymark.missing.InterviewQueries;
import org.waymark.missing.ReturnActions;
import org.waymark.missing.ReturnInterviewId;
import org.waymark.people.Practitioners;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.NotFound;
import org.waymark.web.forms.Form;

/** What is made of one fact. */
@Controller
class FactController {
    private final Access access;
    private final InterviewQueries interviews;
    private final HandedOnQueries handedOn;
    private final IndicatorItems items;
    private final Facts facts;
    private final ReturnActions actions;
    private final Practitioners practitioners;

    FactController(
            Access access,
            InterviewQueries interviews,
            HandedOnQueries handedOn,
            IndicatorItems items,
            Facts facts,
            ReturnActions actions,
            Practitioners practitioners) {
        this.access = access;
        this.interviews = interviews;
        this.handedOn = handedOn;
        this.items = items;
        this.facts = facts;
        this.actions = actions;
        this.practitioners = practitioners;
    }

    @GetMapping("/missing/interviews/{interview}/facts/{fact}")
    Shown<FactPage> fact(
            Frame frame, @PathVariable ReturnInterviewId interview, @PathVariable FactId fact) {
        return access.show("missing.fact", () -> page(frame, Form.blank(), interview, fact));
    }

    @PostMapping("/missing/interviews/{interview}/facts/{fact}/promotions")
    Next promote(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable ReturnInterviewId interview,
            @PathVariable FactId fact,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    facts.promote(InterviewForms.promote(form, key, interview, fact));
                    Flashes.success(next, "Taken over. Where it came from stays with it.");
                    return "/missing/interviews/" + interview;
                },
                wrong -> access.show("missing.fact", () -> page(frame, wrong, interview, fact)));
    }

    @PostMapping("/missing/interviews/{interview}/facts/{fact}/actions")
    Next give(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable ReturnInterviewId interview,
            @PathVariable FactId fact,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    actions.give(InterviewForms.give(form, key, interview, fact, practitioners));
                    Flashes.success(next, "Given. It is in their work now.");
                    return "/missing/interviews/" + interview;
                },
                wrong -> access.show("missing.fact", () -> page(frame, wrong, interview, fact)));
    }

    private FactPage page(Frame frame, Form form, ReturnInterviewId interview, FactId id) {
        var view = interviews.get(interview);
        var fact =
                view.facts().stream()
                        .filter(f -> f.id().equals(id))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        var start =
                form.answers().isEmpty()
                        ? form.with("promoteWords", fact.words()).with("what", fact.words())
                        : form;
        return new FactPage(frame, start, view, fact, items.all(), handedOn.receivers(interview));
    }
}
