package org.waymark.missing;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.child.Known;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;

/**
 * The police's prevention interview: immediate safety only. It stops no clock and is no return
 * interview, and is kept apart so that nobody takes the one for the other (domain.md B.5).
 */
@Service
public class PreventionInterviews {
    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final EpisodeStore store;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    PreventionInterviews(
            Sql sql,
            Clock clock,
            Proofs proofs,
            EpisodeStore store,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.store = store;
        this.keys = keys;
        this.events = events;
    }

    @Transactional
    public void record(RecordPrevention c) {
        var me = proofs.police();
        var f = store.get(c.episode()).facts();
        var now = clock.instant();
        new Checks()
                .require(
                        !Words.blank(c.officer()),
                        MissingRules.PREVENTION_NEEDS_OFFICER,
                        "preventionOfficer")
                .require(c.heldAt().hasTime(), MissingRules.PREVENTION_NEEDS_WHEN, "preventionAt")
                .require(
                        !c.heldAt().isAfter(now),
                        MissingRules.PREVENTION_IN_THE_FUTURE,
                        "preventionAt")
                .require(c.safeNow() != null, MissingRules.PREVENTION_NEEDS_SAFE, "safeNow")
                .require(
                        c.safeNow() != Known.NO || !Words.blank(c.words()),
                        MissingRules.NOT_SAFE_NEEDS_WORDS,
                        "preventionWords")
                .orThrow();
        keys.once(
                c.key(),
                "RecordPrevention",
                c.episode().value(),
                () -> {
                    var held = c.heldAt().instant();
                    sql.update(
                            """
                            insert into prevention_interview (id, episode_id, child_id, author_agency, officer, held_at, safe_now, words,
                                recorded_by, recorded_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            """,
                            UUID.randomUUID(),
                            f.id(),
                            f.child(),
                            me.agency().id(),
                            Words.orNull(c.officer()),
                            held,
                            c.safeNow(),
                            Words.orNull(c.words()),
                            me.id(),
                            now);
                    events.publishEvent(
                            new MissingEvent.PreventionInterviewHeld(
                                    f.child(), f.id(), me.agency().id(), held));
                });
    }
}
