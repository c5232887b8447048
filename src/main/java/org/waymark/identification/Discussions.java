package org.waymark.identification;

import static org.waymark.identification.IdentificationRules.*;

import java.time.Clock;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.people.Practitioner;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.forms.ClockTime;

/** Discussions held elsewhere, e.g. by telephone before referring directly. */
@Service
public class Discussions {
    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final Discussed discussed;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Discussions(
            Sql sql,
            Clock clock,
            Proofs proofs,
            Discussed discussed,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.discussed = discussed;
        this.keys = keys;
        this.events = events;
    }

    @Transactional
    public ConsultationId add(AddConsultation c) {
        var me = proofs.practitioner();
        var child = discussed.ownConcern(c.concern(), me);
        var today = England.dateOf(clock.instant());
        var on = c.heldOn();
        Discussed.needs(c.advice(), c.concernRemains(), c.reason())
                .require(!Discussed.blank(c.with()), CONSULTATION_LATER_NEEDS_WHO, "with")
                .require(on != null, DISCUSSION_NEEDS_DAY, "heldOn")
                .require(on == null || !on.isAfter(today), DISCUSSION_IN_THE_FUTURE, "heldOn")
                .require(
                        Discussed.blank(c.heldTime()) || time(c).isPresent(),
                        DISCUSSION_NOT_A_TIME,
                        "heldTime")
                .orThrow();
        var id = ConsultationId.random();
        return new ConsultationId(
                keys.once(c.key(), "AddConsultation", id.value(), () -> add(id, c, child, me)));
    }

    private static Optional<LocalTime> time(AddConsultation c) {
        return Optional.ofNullable(c.heldTime()).flatMap(ClockTime::parse);
    }

    private void add(ConsultationId id, AddConsultation c, ChildId child, Practitioner me) {
        var now = clock.instant();
        sql.update(
                """
                insert into consultation (id, concern_id, child_id, author_agency, asked_by, asked_at, urgent, safe_tonight,
                    held_with, held_on, held_time, state, answered_by, answered_at, advice, concern_remains, reason, added_later)
                values (?, ?, ?, ?, ?, ?, false, 'NOT_KNOWN', ?, ?, ?, 'ANSWERED', ?, ?, ?, ?, ?, true)
                """,
                id,
                c.concern(),
                child,
                me.agency().id(),
                me.id(),
                now,
                c.with(),
                c.heldOn(),
                time(c).orElse(null),
                me.id(),
                now,
                c.advice(),
                c.concernRemains(),
                c.reason());
        discussed.settle(c.concern());
        events.publishEvent(
                new IdentificationEvent.ConsultationAnswered(
                        child,
                        c.concern(),
                        id,
                        Boolean.TRUE.equals(c.concernRemains()),
                        me.agency().id(),
                        now));
    }
}
