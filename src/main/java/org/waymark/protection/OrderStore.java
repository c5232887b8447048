package org.waymark.protection;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.people.Practitioner;
import org.waymark.people.PractitionerId;
import org.waymark.referral.PoliceProtectionId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;

/** Loads and saves emergency protection orders. */
@Component
class OrderStore {
    private final Sql sql;

    OrderStore(Sql sql) {
        this.sql = sql;
    }

    /** What a command needs to know of an order. */
    record Facts(
            ChildId child,
            Instant madeAt,
            Instant endsAt,
            @Nullable Instant extendedAt,
            @Nullable Instant endedAt) {
        static Facts of(Row r) {
            return new Facts(
                    r.id("child_id", ChildId::new),
                    r.instant("made_at"),
                    r.instant("ends_at"),
                    r.findInstant("extended_at"),
                    r.findInstant("ended_at"));
        }
    }

    /** Police protection during which an order was made. */
    record During(PoliceProtectionId id, Instant takenAt, PractitionerId recordedBy) {}

    /**
     * @throws NotFound when there is none, or this person may not see it
     */
    Facts get(EmergencyOrderId id) {
        return sql.first(
                        "select child_id, made_at, ends_at, extended_at, ended_at from emergency_order where id = ?",
                        Facts::of,
                        id)
                .orElseThrow(NotFound::new);
    }

    boolean isRunning(Collection<ChildId> children, Instant now) {
        return sql.exists(
                "select 1 from emergency_order where child_id = any (?::uuid[]) and ended_at is null and ends_at > ? limit 1",
                children,
                now);
    }

    Optional<During> policeProtection(Collection<ChildId> children, Instant at) {
        return sql.first(
                """
                select id, taken_at, recorded_by from police_protection
                where child_id = any (?::uuid[]) and taken_at <= ? and expires_at >= ? and (ended_at is null or ended_at >= ?)
                order by taken_at desc limit 1
                """,
                r ->
                        new During(
                                r.id("id", PoliceProtectionId::new),
                                r.instant("taken_at"),
                                r.id("recorded_by", PractitionerId::new)),
                children,
                at,
                at,
                at);
    }

    void insert(
            EmergencyOrderId id,
            RecordEmergencyOrder c,
            ChildId child,
            Period period,
            Practitioner me,
            Instant now) {
        sql.update(
                """
                insert into emergency_order (id, record_id, child_id, author_agency, applied_by, applicant, court, made_at, counts_from,
                    ends_at, first_ends_at, protection_id, where_now, directions, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                id,
                child,
                me.agency().id(),
                c.appliedBy(),
                Blank.orNull(c.applicant()),
                c.court(),
                c.madeAt(),
                period.from(),
                period.until(),
                period.until(),
                period.protection() == null ? null : period.protection().id(),
                Blank.orNull(c.whereNow()),
                Blank.orNull(c.directions()),
                me.id(),
                now);
    }

    void extend(ExtendEmergencyOrder c, Instant at, Instant until) {
        changed(
                sql.update(
                        """
                        update emergency_order set extended_at = ?, ends_at = ?, version = version + 1
                        where id = ? and version = ? and ended_at is null and extended_at is null
                        """,
                        at,
                        until,
                        c.order(),
                        c.version()));
    }

    void end(EndEmergencyOrder c, Instant at) {
        changed(
                sql.update(
                        """
                        update emergency_order set ended_at = ?, ended_how = ?, follows = ?, version = version + 1
                        where id = ? and version = ? and ended_at is null
                        """,
                        at,
                        c.how(),
                        Blank.orNull(c.follows()),
                        c.order(),
                        c.version()));
    }

    private static void changed(int rows) {
        if (rows == 0) throw new RuleBroken(ProtectionRules.CHANGED_MEANWHILE);
    }
}
