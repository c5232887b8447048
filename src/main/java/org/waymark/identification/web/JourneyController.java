package org.waymark.identification.web;

import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.Act;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.calendar.Wording;
import org.waymark.requests.DraftId;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.NotFound;
import org.waymark.web.forms.Form;

/** The journey of one question a page, on a draft of its owner's own. */
@Controller
class JourneyController {
    private static final String AT = "/concerns/drafts/{draft}";
    private static final String SENT =
            "This concern was sent already. Add what you wrote last as an observation.";

    private final Access access;
    private final Journeys journeys;
    private final StepPages pages;
    private final JourneyProblems problems;

    JourneyController(Access access, Journeys journeys, StepPages pages, JourneyProblems problems) {
        this.access = access;
        this.journeys = journeys;
        this.pages = pages;
        this.problems = problems;
    }

    /** Goes on where something is still missing. */
    @GetMapping(AT)
    Next resume(@PathVariable DraftId draft, RedirectAttributes next) {
        return unlessSent(
                draft,
                journey -> {
                    Flashes.information(
                            next,
                            "We kept what you typed. It was last saved on "
                                    + Wording.dayAndTime(journey.savedAt())
                                    + ".");
                    return Next.to(Route.resume(journey, problems.of(journey)).path(draft));
                });
    }

    @GetMapping(AT + "/{step}")
    Next step(Frame frame, Form form, @PathVariable DraftId draft, @PathVariable String step) {
        return show(frame, form, draft, () -> Stop.at(Step.of(step, false)));
    }

    @GetMapping(AT + "/children/{child}/{step}")
    Next childStep(
            Frame frame,
            Form form,
            @PathVariable DraftId draft,
            @PathVariable String child,
            @PathVariable String step) {
        return show(frame, form, draft, () -> Stop.of(step, child));
    }

    @PostMapping(AT + "/{step}")
    Next answer(
            Frame frame,
            Form form,
            @PathVariable DraftId draft,
            @PathVariable String step,
            RedirectAttributes next) {
        return answer(frame, form, draft, () -> Stop.at(Step.of(step, false)), next);
    }

    @PostMapping(AT + "/children/{child}/{step}")
    Next childAnswer(
            Frame frame,
            Form form,
            @PathVariable DraftId draft,
            @PathVariable String child,
            @PathVariable String step,
            RedirectAttributes next) {
        return answer(frame, form, draft, () -> Stop.of(step, child), next);
    }

    @PostMapping(AT + "/children")
    Next addChild(@PathVariable DraftId draft) {
        return Next.to(journeys.addChild(draft));
    }

    @PostMapping(AT + "/children/{child}/remove")
    Next removeChild(@PathVariable DraftId draft, @PathVariable String child) {
        journeys.removeChild(draft, child);
        return Next.to(Stop.at(Step.TASKS).path(draft));
    }

    @PostMapping(AT + "/discard")
    Next discard(@PathVariable DraftId draft, RedirectAttributes next) {
        journeys.discard(draft);
        Flashes.success(next, "The draft is discarded. Nothing of it was sent.");
        return Next.to("/concerns");
    }

    @PostMapping(AT + "/check")
    Next send(Frame frame, Form form, @PathVariable DraftId draft) {
        return Next.after(
                form,
                () -> "/concerns/sent/" + journeys.send(draft),
                wrong -> page(frame, wrong, journeys.get(draft), Stop.at(Step.CHECK)));
    }

    private Next show(Frame frame, Form form, DraftId draft, Supplier<Stop> at) {
        return unlessSent(draft, journey -> Next.show(page(frame, form, journey, at.get())));
    }

    private Next answer(
            Frame frame, Form form, DraftId draft, Supplier<Stop> at, RedirectAttributes next) {
        if (journeys.find(draft).isEmpty()) Flashes.warning(next, SENT);
        return unlessSent(
                draft,
                journey -> {
                    var stop = at.get();
                    return Next.after(
                            form,
                            () -> journeys.answer(draft, stop, form),
                            wrong -> page(frame, wrong, journeys.get(draft), stop));
                });
    }

    private Shown<StepPage> page(Frame frame, Form form, Journey journey, Stop stop) {
        var act = stop.step() == Step.MATCH ? Act.SEARCH : Act.READ;
        return access.show("concern.draft", act, () -> pages.page(frame, form, journey, stop));
    }

    /** Whoever goes back to a draft that was sent learns what became of it. */
    private Next unlessSent(DraftId draft, Function<Journey, Next> then) {
        var journey = journeys.find(draft);
        if (journey.isPresent()) return then.apply(journey.get());
        var occasion = journeys.sent(draft).orElseThrow(NotFound::new);
        return Next.to("/concerns/sent/" + occasion);
    }
}
