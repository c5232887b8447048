package org.waymark.identification;

import static org.waymark.identification.IdentificationRules.*;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.casefile.ChildId;
import org.waymark.people.Practitioner;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;

/** What is added to put a concern right: what was recorded stays (domain.md H.5). */
@Service
public class Corrections {
    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final Concerns concerns;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Corrections(
            Sql sql,
            Clock clock,
            Proofs proofs,
            Concerns concerns,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.concerns = concerns;
        this.keys = keys;
        this.events = events;
    }

    /** By anybody who may see the concern: each signs what they add. */
    @Transactional
    public void add(CorrectConcern c) {
        var me = proofs.practitioner();
        var child = concerns.childOf(c.concern());
        var disagrees = c.kind() == Correction.Kind.DISAGREEMENT;
        new Checks()
                .require(c.what() != null, CORRECTION_NEEDS_PART, "what")
                .require(c.kind() != null, CORRECTION_NEEDS_KIND, "kind")
                .require(!blank(c.words()), CORRECTION_NEEDS_WORDS, "words")
                .require(!disagrees || !blank(c.saidBy()), DISAGREEMENT_NEEDS_WHO, "saidBy")
                .orThrow();
        keys.once(c.key(), "CorrectConcern", c.concern().value(), () -> insert(c, child, me));
    }

    private void insert(CorrectConcern c, ChildId child, Practitioner me) {
        var now = clock.instant();
        sql.update(
                """
                insert into concern_correction
                    (id, concern_id, child_id, author_agency, what, kind, words, said_by, added_by, added_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                UUID.randomUUID(),
                c.concern(),
                child,
                me.agency().id(),
                c.what(),
                c.kind(),
                c.words(),
                c.kind() == Correction.Kind.DISAGREEMENT ? c.saidBy() : null,
                me.id(),
                now);
        events.publishEvent(
                new IdentificationEvent.ConcernCorrected(
                        child, c.concern(), me.agency().id(), now));
    }

    private static boolean blank(@Nullable String s) {
        return s == null || s.isBlank();
    }
}
