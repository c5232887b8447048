package org.waymark.identification.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildSearch;
import org.waymark.child.Found;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioner;
import org.waymark.people.Practitioners;

/**
 * What a page leads to that depends on its answers: the numbers to call, children and people who
 * may be meant, what was seen of the present items.
 */
@Component
class Suggestions {
    private final ChildSearch search;
    private final JourneyProblems problems;
    private final Practitioners practitioners;
    private final KnownChildren known;

    Suggestions(
            ChildSearch search,
            JourneyProblems problems,
            Practitioners practitioners,
            KnownChildren known) {
        this.known = known;
        this.search = search;
        this.problems = problems;
        this.practitioners = practitioners;
    }

    @Transactional(readOnly = true)
    public Optional<Stop> followUp(Journey before, Journey journey, Stop stop) {
        var next =
                switch (stop.step()) {
                    case DANGER -> journey.isDanger() ? Stop.at(Step.EMERGENCY) : null;
                    case WHO -> isMatchAsked(before, journey, stop) ? match(stop) : null;
                    case WORKER ->
                            journey.answers().is("worker", Journey.YES)
                                    ? Stop.at(Step.WORKER_WHO)
                                    : null;
                    case WORKER_WHO ->
                            people(journey).isEmpty() ? null : Stop.at(Step.WORKER_MATCH);
                    case VULNERABILITY, INDICATOR, ACTUAL_HARM, PROTECTIVE ->
                            Route.somethingIsPresent(journey.answers(), stop) ? seen(stop) : null;
                    default -> null;
                };
        return Optional.ofNullable(next);
    }

    @Transactional(readOnly = true)
    public boolean isSeen(ChildId child) {
        return known.of(List.of(child)).containsKey(child);
    }

    /** Only children this person already sees: the database leaves out the others. */
    List<Found> children(Journey journey, int child) {
        var d = problems.read(journey).described(child);
        var given = d.givenName() == null ? d.knownAs() : d.givenName();
        return search.suggestions(given, d.familyName(), d.birth());
    }

    /** Nobody where nobody was named. */
    List<Practitioner> people(Journey journey) {
        var name = journey.answers().text("workerName");
        if (name.isEmpty() || !journey.answers().is("worker", Journey.YES)) return List.of();
        var me = CurrentPractitioner.get().id();
        return practitioners.named(name).stream().filter(p -> !p.id().equals(me)).toList();
    }

    /** Once for each name and date of birth. */
    private boolean isMatchAsked(Journey before, Journey journey, Stop stop) {
        if (journey.known(stop.child()) != null) return false;
        var asked = before.text(stop.child(), Journey.KNOWN).equals(Journey.NONE);
        var same =
                Step.WHO.fields().stream().map(stop::field).allMatch(f -> same(before, journey, f));
        return !(asked && same) && !children(journey, stop.child()).isEmpty();
    }

    private static boolean same(Journey before, Journey journey, String field) {
        return before.answers().text(field).equals(journey.answers().text(field))
                && before.answers().date(field).equals(journey.answers().date(field));
    }

    private static Stop match(Stop stop) {
        return Stop.at(Step.MATCH, stop.child());
    }

    private static Stop seen(Stop stop) {
        return Stop.at(Step.valueOf(stop.step().name() + "_SEEN"), stop.child());
    }
}
