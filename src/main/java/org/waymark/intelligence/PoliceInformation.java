package org.waymark.intelligence;

import java.time.Clock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.people.Practitioner;
import org.waymark.requests.CommandKeys;
import org.waymark.web.Checks;

/** Information from any practitioner to police intelligence (guide ¶16). */
@Service
public class PoliceInformation {
    private static final int WORDS = 2000;
    static final int ANSWER = 500;

    private final Clock clock;
    private final Proofs proofs;
    private final InformationStore store;
    private final InformationDesk desk;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    PoliceInformation(
            Clock clock,
            Proofs proofs,
            InformationStore store,
            InformationDesk desk,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.clock = clock;
        this.proofs = proofs;
        this.store = store;
        this.desk = desk;
        this.keys = keys;
        this.events = events;
    }

    /** Reaches police intelligence at once, unchecked; a second person is asked to check it. */
    @Transactional
    public InformationId submit(SubmitInformation c) {
        var me = proofs.practitioner();
        var child =
                c.origin() == null || c.originId() == null
                        ? null
                        : store.childOf(c.origin(), c.originId());
        check(c);
        var id = InformationId.random();
        return new InformationId(
                keys.once(
                        c.key(),
                        "SubmitInformation",
                        id.value(),
                        () -> add(id, child, c, me, true)));
    }

    /**
     * @param tells whether the child's file is told of it: not where another event does already
     */
    void add(
            InformationId id,
            @Nullable ChildId child,
            SubmitInformation c,
            Practitioner me,
            boolean tells) {
        var now = clock.instant();
        var checker = c.policeOnly() ? null : store.checker(child);
        store.insert(id, child, c, checker != null, me, now);
        store.keep(id, child, c.source(), me, now);
        var urgent = c.urgency() == Urgency.DANGER_TOLD;
        desk.tellUnit(InformationDesk.INTAKE, "Information for the police: read it", id, urgent);
        if (checker != null) desk.tellChecker(checker, me.agency().id(), id, urgent);
        if (child != null && tells)
            events.publishEvent(
                    new InformationEvent.InformationShared(child, id, me.agency().id(), now));
    }

    private void check(SubmitInformation c) {
        var today = England.dateOf(clock.instant());
        var conditions = c.proposed().conditions();
        var checks =
                new Checks()
                        .require(c.urgency() != null, InformationRules.DANGER_UNSAID, "urgency")
                        .require(
                                c.urgency() != Urgency.DANGER_NOT_TOLD,
                                InformationRules.DANGER_FIRST,
                                "urgency");
        checkFacts(checks, c.facts().stripped(), c.source());
        checks.require(c.howKnown() != null, InformationRules.NEEDS_HOW_KNOWN, "howKnown")
                .require(
                        c.knownOn() == null || !c.knownOn().isAfter(today),
                        InformationRules.KNOWN_IN_FUTURE,
                        "knownOn")
                .require(c.proposed().isKnown(), InformationRules.GRADE_UNKNOWN, "proposedSource")
                .require(isShort(conditions), InformationRules.CONDITIONS_TOO_LONG, "conditions")
                .require(
                        c.source() == null || !c.source().isNamedIn(conditions),
                        InformationRules.SOURCE_NAMED,
                        "conditions")
                .require(
                        (c.origin() == null) == (c.originId() == null),
                        InformationRules.ORIGIN_INCOMPLETE,
                        "origin")
                .require(
                        c.source() == null || c.source().answers().allMatch(a -> isShort(a)),
                        InformationRules.SOURCE_TOO_LONG,
                        "apart-name")
                .require(c.oneThing(), InformationRules.ONE_THING, "checklist")
                .require(c.sourceLeftOut(), InformationRules.SOURCE_STILL_NAMED, "checklist")
                .orThrow();
    }

    static void checkFacts(Checks checks, SubmitInformation.Facts f, @Nullable Source source) {
        var words = f.words();
        checks.require(words != null, InformationRules.NEEDS_WORDS, "words")
                .require(
                        words == null || words.length() <= WORDS,
                        InformationRules.WORDS_TOO_LONG,
                        "words")
                .require(isShort(f.people()), InformationRules.ANSWER_TOO_LONG, "people")
                .require(isShort(f.places()), InformationRules.ANSWER_TOO_LONG, "places")
                .require(isShort(f.vehicles()), InformationRules.ANSWER_TOO_LONG, "vehicles")
                .require(
                        source == null || !source.isNamedIn(f.all()),
                        InformationRules.SOURCE_NAMED,
                        "words");
    }

    static boolean isShort(@Nullable String answer) {
        return answer == null || answer.length() <= ANSWER;
    }

    static @Nullable String words(@Nullable String typed) {
        return Stream.ofNullable(typed)
                .map(String::strip)
                .filter(t -> !t.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
