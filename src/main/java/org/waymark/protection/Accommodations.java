package org.waymark.protection;

import static org.waymark.protection.ProtectionRules.*;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.child.Children;
import org.waymark.people.Practitioner;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;

/**
 * Accommodation by agreement (Children Act 1989 s20): whoever has parental responsibility may
 * object and give the child a home themselves, unless the child is 16 or over and agrees.
 */
@Service
public class Accommodations {
    private static final int SIXTEEN = 16;

    private final Clock clock;
    private final Sql sql;
    private final Tells tells;
    private final Proofs proofs;
    private final Children children;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Accommodations(
            Clock clock,
            Sql sql,
            Tells tells,
            Proofs proofs,
            Children children,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.clock = clock;
        this.sql = sql;
        this.tells = tells;
        this.proofs = proofs;
        this.children = children;
        this.keys = keys;
        this.events = events;
    }

    @Transactional
    public AccommodationId start(StartAccommodation c) {
        var me = proofs.socialCare();
        var child = children.visible(c.child());
        var id = AccommodationId.random();
        return new AccommodationId(
                keys.once(
                        c.key(), "StartAccommodation", id.value(), () -> start(id, c, child, me)));
    }

    private void start(AccommodationId id, StartAccommodation c, ChildId child, Practitioner me) {
        var now = clock.instant();
        check(c, child, now);
        var at = Objects.requireNonNull(c.startedAt());
        sql.update(
                """
                insert into accommodation (id, record_id, child_id, author_agency, started_at, place, ground, agreed_by, objected_by,
                    objector_offers_home, child_agrees, childs_words, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                id,
                child,
                me.agency().id(),
                at,
                Blank.orNull(c.place()),
                c.ground(),
                Blank.orNull(c.agreedBy()),
                Blank.orNull(c.objectedBy()),
                c.objectorOffersHome(),
                c.childAgrees(),
                Blank.orNull(c.childsWords()),
                me.id(),
                now);
        events.publishEvent(
                new OrderEvent.AccommodationStarted(child, id.value(), me.agency().id(), at));
        tells.begin(child, id.value(), c.told(), Tells.ACCOMMODATION_TASK, me);
    }

    private void check(StartAccommodation c, ChildId child, Instant now) {
        if (sql.exists(
                "select 1 from accommodation where child_id = any (?::uuid[]) and ended_at is null limit 1",
                children.together(child))) throw new RuleBroken(ALREADY_ACCOMMODATED, "startedAt");
        var at = c.startedAt();
        var sixteenAndAgrees =
                Boolean.TRUE.equals(c.childAgrees())
                        && at != null
                        && children.birthOf(child).ageOn(England.dateOf(at)).orElse(0) >= SIXTEEN;
        var objection = !Blank.is(c.objectedBy()) && !Boolean.FALSE.equals(c.objectorOffersHome());
        var checks =
                new Checks()
                        .require(at != null, ACCOMMODATION_NEEDS_START, "startedAt")
                        .require(
                                at == null || !at.isAfter(now),
                                ACCOMMODATION_IN_THE_FUTURE,
                                "startedAt")
                        .require(c.ground() != null, ACCOMMODATION_NEEDS_GROUND, "ground")
                        .require(
                                c.ground() != Ground.PARENT_AGREED || !Blank.is(c.agreedBy()),
                                AGREEMENT_NEEDS_NAME,
                                "agreedBy")
                        .require(
                                c.ground() != Ground.CHILD_AGREED || sixteenAndAgrees,
                                CHILD_MUST_BE_SIXTEEN,
                                "ground")
                        .require(!objection || sixteenAndAgrees, PARENTAL_OBJECTION, "objectedBy");
        Told.check(c.told(), checks);
        checks.orThrow();
    }

    @Transactional
    public void end(EndAccommodation c) {
        var me = proofs.socialCare();
        var begun =
                sql.first(
                                "select child_id, started_at from accommodation where id = ?",
                                r ->
                                        new Begun(
                                                r.id("child_id", ChildId::new),
                                                r.instant("started_at")),
                                c.accommodation())
                        .orElseThrow(NotFound::new);
        var now = clock.instant();
        var at = c.endedAt() == null ? now : c.endedAt();
        new Checks()
                .require(
                        !at.isBefore(begun.at()) && !at.isAfter(now),
                        ACCOMMODATION_ENDS_BEFORE_IT_BEGAN,
                        "endedAt")
                .require(!Blank.is(c.because()), ACCOMMODATION_END_NEEDS_REASON, "because")
                .orThrow();
        keys.once(
                c.key(),
                "EndAccommodation",
                c.accommodation().value(),
                () -> {
                    if (sql.update(
                                    """
                                    update accommodation set ended_at = ?, ended_because = ?, version = version + 1
                                    where id = ? and version = ? and ended_at is null
                                    """,
                                    at,
                                    c.because(),
                                    c.accommodation(),
                                    c.version())
                            == 0) throw new RuleBroken(CHANGED_MEANWHILE);
                    tells.done(c.accommodation().value(), "ended");
                    events.publishEvent(
                            new OrderEvent.AccommodationEnded(
                                    begun.child(),
                                    c.accommodation().value(),
                                    me.agency().id(),
                                    at));
                });
    }

    private record Begun(ChildId child, Instant at) {}
}
