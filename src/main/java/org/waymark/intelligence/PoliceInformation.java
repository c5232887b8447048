package org.waymark.intelligence;

import java.time.Clock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.requests.CommandKeys;
import org.waymark.web.Checks;

/** Information from any practitioner to police intelligence (guide ¶16). */
@Service
public class PoliceInformation {
    private static final int WORDS = 2000;
    private static final int ANSWER = 500;

    private final Clock clock;
    private final Proofs proofs;
    private final InformationStore store;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    PoliceInformation(
            Clock clock,
            Proofs proofs,
            InformationStore store,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.clock = clock;
        this.proofs = proofs;
        this.store = store;
        this.keys = keys;
        this.events = events;
    }

    /** Reaches police intelligence at once. */
    @Transactional
    public InformationId submit(SubmitInformation c) {
        var me = proofs.practitioner();
        if (c.child() != null) store.requireVisible(c.child());
        var words = c.words() == null ? "" : c.words().strip();
        check(c, words);
        var id = InformationId.random();
        return new InformationId(
                keys.once(
                        c.key(),
                        "SubmitInformation",
                        id.value(),
                        () -> {
                            var now = clock.instant();
                            store.insert(id, c, words, me, now);
                            if (c.source() != null) store.insert(id, c.child(), c.source(), me);
                            if (c.child() != null)
                                events.publishEvent(
                                        new InformationEvent.InformationShared(
                                                c.child(), id, me.agency().id(), now));
                        }));
    }

    /** By whoever sent it, without its source, and by police intelligence. */
    @Transactional(readOnly = true)
    public InformationView get(InformationId id) {
        return store.get(id);
    }

    private void check(SubmitInformation c, String words) {
        var today = England.dateOf(clock.instant());
        var conditions = c.proposed().conditions();
        new Checks()
                .require(c.notUrgent(), InformationRules.DANGER_FIRST, "notUrgent")
                .require(!words.isEmpty(), InformationRules.NEEDS_WORDS, "words")
                .require(words.length() <= WORDS, InformationRules.WORDS_TOO_LONG, "words")
                .require(c.howKnown() != null, InformationRules.NEEDS_HOW_KNOWN, "howKnown")
                .require(
                        c.knownOn() == null || !c.knownOn().isAfter(today),
                        InformationRules.KNOWN_IN_FUTURE,
                        "knownOn")
                .require(c.proposed().isKnown(), InformationRules.GRADE_UNKNOWN, "proposed")
                .require(isShort(conditions), InformationRules.CONDITIONS_TOO_LONG, "conditions")
                .require(
                        (c.origin() == null) == (c.originId() == null),
                        InformationRules.ORIGIN_INCOMPLETE,
                        "origin")
                .require(isShort(c.source()), InformationRules.SOURCE_TOO_LONG, "source")
                .require(c.sourceLeftOut(), InformationRules.SOURCE_STILL_NAMED, "sourceLeftOut")
                .orThrow();
    }

    private static boolean isShort(@Nullable Source s) {
        return s == null
                || Stream.of(s.name(), s.contact(), s.relationship(), s.safety())
                        .allMatch(PoliceInformation::isShort);
    }

    private static boolean isShort(@Nullable String answer) {
        return answer == null || answer.length() <= ANSWER;
    }
}
