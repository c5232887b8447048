package org.waymark.protection.reading;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.calendar.England;
import org.waymark.child.ChildShown;
import org.waymark.protection.AfterEnquiry;
import org.waymark.protection.EnquiryId;
import org.waymark.protection.EnquiryOutcome;
import org.waymark.protection.StrategyId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Reads section 47 enquiries. */
@Component
public class EnquiryQueries {
    private final Sql sql;
    private final Clock clock;

    EnquiryQueries(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * @throws NotFound when there is none, or this person may not see it
     */
    public Enquiry get(EnquiryId id) {
        return sql.first(
                        """
                        select e.*, l.name as lead, d.name as concluder, %s
                        from enquiry e join child c on c.id = e.child_id left join file f on f.child_id = e.child_id
                        join practitioner l on l.id = e.lead_id left join practitioner d on d.id = e.concluded_by where e.id = ?
                        """
                                .formatted(ChildShown.COLUMNS),
                        this::enquiry,
                        id)
                .orElseThrow(NotFound::new);
    }

    private Enquiry enquiry(Row r) {
        return new Enquiry(
                r.id("id", EnquiryId::new),
                r.number("version"),
                ChildShown.of(r, England.dateOf(clock.instant())),
                r.id("strategy_id", StrategyId::new),
                r.instant("started_at"),
                r.instant("conference_due"),
                r.is("joint"),
                r.text("lead"),
                visits(sql, r.uuid("id")),
                r.findText("not_seen_because"),
                r.findText("findings"),
                r.findKind("outcome", EnquiryOutcome.class),
                r.texts("after").stream().map(AfterEnquiry::valueOf).sorted().toList(),
                r.findFlag("conference_required"),
                r.findText("conference_reason"),
                r.findDate("conference_on"),
                r.findText("late_because"),
                r.findText("late_safety"),
                r.findText("concluder"),
                r.findInstant("concluded_at"));
    }

    /** The latest first. */
    static List<VisitLine> visits(Sql sql, UUID process) {
        return sql.list(
                """
                select visited_at, seen, seen_alone, visitor, words from protection_visit
                where record_id = ? order by visited_at desc, id limit 60
                """,
                r ->
                        new VisitLine(
                                r.instant("visited_at"),
                                r.is("seen"),
                                r.is("seen_alone"),
                                r.text("visitor"),
                                r.text("words")),
                process);
    }
}
