package org.waymark.identification.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.calendar.England;
import org.waymark.identification.AgeAtEvent;
import org.waymark.identification.IdentificationRules;
import org.waymark.identification.Indicators;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Makes the page of a step. Call it inside {@code show}: it may name children already known. */
@Component
class StepPages {
    private final KnownChildren known;
    private final JourneyProblems problems;
    private final Suggestions suggestions;
    private final Indicators indicators;
    private final Answers answers;
    private final Clock clock;

    StepPages(
            KnownChildren known,
            JourneyProblems problems,
            Suggestions suggestions,
            Indicators indicators,
            Answers answers,
            Clock clock) {
        this.known = known;
        this.problems = problems;
        this.suggestions = suggestions;
        this.indicators = indicators;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * @param form the request: where it leads back to, and what was wrong with what it brought
     */
    StepPage page(Frame frame, Form form, Journey journey, Stop stop) {
        journey.check(stop);
        return page(
                new At(
                        frame,
                        journey.answers().with(form.errors()),
                        journey,
                        stop,
                        to(form),
                        known.of(journey.known())));
    }

    private StepPage page(At at) {
        var journey = at.journey();
        return switch (at.stop().step()) {
            case DANGER -> new DangerPage(at);
            case EMERGENCY -> new EmergencyPage(at);
            case WHAT -> new WhatPage(at);
            case WHEN -> new WhenPage(at, England.dateOf(clock.instant()));
            case CIRCUMSTANCES -> new CircumstancesPage(at);
            case WORKER -> new WorkerPage(at);
            case WORKER_WHO -> new WorkerWhoPage(at);
            case WORKER_MATCH -> new WorkerMatchPage(at, suggestions.people(journey));
            case TASKS -> new TasksPage(at, problems(at));
            case CHECK -> answers.page(at, problems(at), problems.read(journey).command());
            case DISCARD -> new DiscardPage(at);
            case WHO -> new WhoPage(at);
            case MATCH -> new MatchPage(at, suggestions.children(journey, at.stop().child()));
            case PART -> new PartPage(at);
            case SAFETY -> new SafetyPage(at);
            case DETAILS -> new DetailsPage(at);
            case ADDRESS -> new AddressPage(at);
            case SUSPICION -> new SuspicionPage(at);
            case VULNERABILITY, INDICATOR, ACTUAL_HARM, PROTECTIVE -> list(at);
            case VULNERABILITY_SEEN, INDICATOR_SEEN, ACTUAL_HARM_SEEN, PROTECTIVE_SEEN -> seen(at);
            case OWN_VIEW -> new OwnViewPage(at);
            case ENGAGEMENT -> new EngagementPage(at);
            case CONSENT -> new ConsentPage(at, age(at));
            case REMOVE -> new RemovePage(at);
        };
    }

    /** Also the children who were chosen and whom this person does not see any more. */
    private List<Misread> problems(At at) {
        var all = new ArrayList<>(problems.of(at.journey()));
        for (int n : at.journey().children()) {
            var stop = Stop.at(Step.WHO, n);
            var chosen = at.journey().known(n);
            if (chosen != null && !at.known().containsKey(chosen))
                all.add(
                        new Misread(
                                stop, stop.field("keep"), IdentificationRules.CHILD_NOT_AVAILABLE));
        }
        return all;
    }

    private StepPage list(At at) {
        var list = java.util.Objects.requireNonNull(at.stop().step().list());
        return new IndicatorsPage(at, list, indicators.of(list));
    }

    private StepPage seen(At at) {
        var list = java.util.Objects.requireNonNull(at.stop().step().list());
        return SeenPage.of(at, list, indicators.of(list));
    }

    private AgeAtEvent age(At at) {
        return Ages.of(
                at,
                at.stop().child(),
                problems.read(at.journey()),
                England.dateOf(clock.instant()));
    }

    private static String to(Form form) {
        var to = form.text("to");
        return to.equals("check") || to.equals("tasks") ? to : "";
    }
}
