package org.waymark.protection.reading;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildShown;
import org.waymark.meetings.MeetingId;
import org.waymark.protection.AbuseCategory;
import org.waymark.protection.EnquiryId;
import org.waymark.protection.NeedPlanId;
import org.waymark.protection.PlanEnd;
import org.waymark.protection.ProtectionPlanId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Reads child protection plans and child in need plans. */
@Component
public class Plans {
    private final Sql sql;
    private final Clock clock;

    Plans(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A review conference that was held about the child, to choose as the one that decided. */
    public record Conference(MeetingId id, LocalDate heldOn) {}

    /**
     * @throws NotFound when there is none, or this person may not see it
     */
    public ProtectionPlan get(ProtectionPlanId id) {
        return sql.first(
                        """
                        select p.*, l.name as lead, %s from protection_plan p join child c on c.id = p.child_id
                        left join file f on f.child_id = p.child_id join practitioner l on l.id = p.lead_id where p.id = ?
                        """
                                .formatted(ChildShown.COLUMNS),
                        this::protection,
                        id)
                .orElseThrow(NotFound::new);
    }

    private ProtectionPlan protection(Row r) {
        var id = r.uuid("id");
        return new ProtectionPlan(
                new ProtectionPlanId(id),
                r.number("version"),
                ChildShown.of(r, today()),
                r.date("started_on"),
                r.kind("initial_category", AbuseCategory.class),
                r.kind("latest_category", AbuseCategory.class),
                r.number("previous_plans"),
                r.findId("conference_id", MeetingId::new),
                r.findId("enquiry_id", EnquiryId::new),
                r.findText("from_area"),
                r.findNumber("visit_every"),
                due(id, "visit."),
                r.text("lead"),
                EnquiryQueries.visits(sql, id),
                r.findDate("ended_on"),
                r.findKind("ended_how", PlanEnd.class),
                r.findText("ended_because"));
    }

    /**
     * @throws NotFound when there is none, or this person may not see it
     */
    public NeedPlan get(NeedPlanId id) {
        return sql.first(
                        """
                        select p.*, l.name as lead, %s from need_plan p join child c on c.id = p.child_id
                        left join file f on f.child_id = p.child_id join practitioner l on l.id = p.lead_id where p.id = ?
                        """
                                .formatted(ChildShown.COLUMNS),
                        this::need,
                        id)
                .orElseThrow(NotFound::new);
    }

    private NeedPlan need(Row r) {
        var id = r.uuid("id");
        return new NeedPlan(
                new NeedPlanId(id),
                r.number("version"),
                ChildShown.of(r, today()),
                r.date("started_on"),
                r.findText("aim"),
                r.text("lead"),
                due(id, "need-plan."),
                sql.list(
                        "select held_on, words, goes_on from need_plan_review where record_id = ? order by held_on desc, id limit 40",
                        v ->
                                new NeedPlan.Review(
                                        v.date("held_on"), v.text("words"), v.is("goes_on")),
                        id),
                r.findDate("ended_on"),
                r.findText("ended_because"));
    }

    /** When a clock of these rules runs out. */
    private @Nullable Instant due(UUID plan, String rules) {
        return sql.first(
                        """
                        select c.due_at from clock c join clock_rule r on r.id = c.rule_id
                        where c.subject_id = ? and c.stopped_at is null and starts_with(r.key, ?) order by c.due_at limit 1
                        """,
                        r -> r.instant("due_at"),
                        plan,
                        rules)
                .orElse(null);
    }

    /** The latest first. */
    public List<Conference> reviewConferences(ChildId child) {
        return sql.list(
                """
                select id, (held_at at time zone 'Europe/London')::date as day from meeting
                where child_id = ? and kind = 'REVIEW_CONFERENCE' and held_at is not null order by held_at desc limit 10
                """,
                r -> new Conference(r.id("id", MeetingId::new), r.date("day")),
                child);
    }

    private LocalDate today() {
        return England.dateOf(clock.instant());
    }
}
