package org.waymark.identification.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.calendar.England;
import org.waymark.identification.ConcernCheck;
import org.waymark.identification.Indicators;
import org.waymark.web.RuleBroken;

/**
 * What is still wrong with a journey, by the same rules as when it is sent, each with the page
 * where it is put right.
 */
@Component
class JourneyProblems {
    private final Indicators indicators;
    private final Clock clock;

    JourneyProblems(Indicators indicators, Clock clock) {
        this.indicators = indicators;
        this.clock = clock;
    }

    Reading read(Journey journey) {
        return Reading.of(journey, indicators, today());
    }

    LocalDate today() {
        return England.dateOf(clock.instant());
    }

    /** In the order of the pages. */
    List<Misread> of(Journey journey) {
        var reading = read(journey);
        var all = new ArrayList<>(reading.misread());
        if (!journey.answers().has("danger"))
            all.add(new Misread(Stop.at(Step.DANGER), "danger", JourneyRules.DANGER_UNANSWERED));
        ConcernCheck.broken(
                        reading.command(),
                        today(),
                        (list, code) -> indicators.find(list, code).isPresent())
                .forEach(b -> all.add(Fields.of(b, journey, reading.command())));
        var line = Route.line(journey);
        all.sort(Comparator.comparingInt(m -> place(line, m.stop())));
        return all;
    }

    private static int place(List<Stop> line, Stop stop) {
        var at = line.indexOf(stop);
        return at >= 0
                ? at
                : line.size() + stop.child() * 100 + List.of(Step.values()).indexOf(stop.step());
    }

    /**
     * @throws RuleBroken if anything is wrong on this page
     */
    void check(Journey journey, Stop stop) {
        var chosen =
                journey.answers()
                        .has(stop.field(stop.step().fields().stream().findFirst().orElse("")));
        if (stop.step() == Step.MATCH && !chosen)
            orThrow(List.of(misread(stop, JourneyRules.MATCH_UNANSWERED)));
        if (stop.step() == Step.WORKER_MATCH && !chosen)
            orThrow(List.of(misread(stop, JourneyRules.WORKER_UNANSWERED)));
        orThrow(of(journey).stream().filter(m -> m.stop().equals(stop)).toList());
    }

    private static Misread misread(Stop stop, JourneyRules rule) {
        return new Misread(stop, stop.field(stop.step().fields().getFirst()), rule);
    }

    static void orThrow(List<Misread> problems) {
        if (!problems.isEmpty())
            throw new RuleBroken(problems.stream().map(Misread::asBreak).toList());
    }
}
