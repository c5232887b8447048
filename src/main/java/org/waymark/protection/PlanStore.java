package org.waymark.protection;

import static org.waymark.protection.ProtectionRules.CHANGED_MEANWHILE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.people.Practitioner;
import org.waymark.people.PractitionerId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;

/** Loads and saves child protection plans. */
@Component
class PlanStore {
    private static final String SELECT =
            "select id, child_id, lead_id, started_on, ended_on, initial_category, latest_category, visit_every, version from protection_plan ";

    private final Sql sql;

    PlanStore(Sql sql) {
        this.sql = sql;
    }

    /** What a command needs to know of one. */
    record Facts(
            ProtectionPlanId id,
            ChildId child,
            PractitionerId lead,
            LocalDate startedOn,
            @Nullable LocalDate endedOn,
            AbuseCategory category,
            @Nullable Integer visitEvery,
            int version) {
        static Facts of(Row r) {
            return new Facts(
                    r.id("id", ProtectionPlanId::new),
                    r.id("child_id", ChildId::new),
                    r.id("lead_id", PractitionerId::new),
                    r.date("started_on"),
                    r.findDate("ended_on"),
                    r.kind("latest_category", AbuseCategory.class),
                    r.findNumber("visit_every"),
                    r.number("version"));
        }
    }

    /**
     * @throws NotFound when there is none, or this person may not see it
     */
    Facts get(ProtectionPlanId id) {
        return sql.first(SELECT + "where id = ?", Facts::of, id).orElseThrow(NotFound::new);
    }

    /** The latest first. */
    List<Facts> of(Collection<ChildId> children) {
        return sql.list(
                SELECT + "where child_id = any (?::uuid[]) order by started_on desc, id limit 20",
                Facts::of,
                children);
    }

    void insert(
            ProtectionPlanId id,
            StartProtectionPlan c,
            int previous,
            PractitionerId lead,
            Practitioner me,
            Instant now) {
        sql.update(
                """
                insert into protection_plan (id, record_id, child_id, author_agency, enquiry_id, conference_id, from_area, started_on,
                    initial_category, latest_category, visit_every, previous_plans, lead_id, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                id,
                c.child(),
                me.agency().id(),
                c.enquiry(),
                c.conference(),
                Blank.orNull(c.fromArea()),
                c.startedOn(),
                c.category(),
                c.category(),
                c.visitEvery(),
                previous,
                lead,
                me.id(),
                now);
    }

    void change(ChangeProtectionPlan c, AbuseCategory category) {
        changed(
                sql.update(
                        """
                        update protection_plan set latest_category = ?, visit_every = ?, version = version + 1
                        where id = ? and version = ? and ended_on is null
                        """,
                        category,
                        c.visitEvery(),
                        c.plan(),
                        c.version()));
    }

    void end(EndProtectionPlan c) {
        changed(
                sql.update(
                        """
                        update protection_plan set ended_on = ?, ended_how = ?, ended_because = ?, end_conference_id = ?, version = version + 1
                        where id = ? and version = ? and ended_on is null
                        """,
                        c.endedOn(),
                        c.how(),
                        Blank.orNull(c.reason()),
                        c.conference(),
                        c.plan(),
                        c.version()));
    }

    /** The day of a conference that was held about this child. */
    Optional<LocalDate> heldOn(UUID meeting, String kind, Collection<ChildId> children) {
        return sql.first(
                """
                select (held_at at time zone 'Europe/London')::date as day from meeting
                where id = ? and kind = ? and held_at is not null and child_id = any (?::uuid[])
                """,
                r -> r.date("day"),
                meeting,
                kind,
                children);
    }

    /** Who led the enquiry that led to the plan. */
    Optional<PractitionerId> leadOf(EnquiryId enquiry) {
        return sql.first(
                "select lead_id from enquiry where id = ?",
                r -> r.id("lead_id", PractitionerId::new),
                enquiry);
    }

    private static void changed(int rows) {
        if (rows == 0) throw new RuleBroken(CHANGED_MEANWHILE);
    }
}
