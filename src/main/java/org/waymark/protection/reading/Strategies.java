package org.waymark.protection.reading;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.calendar.England;
import org.waymark.child.ChildShown;
import org.waymark.meetings.How;
import org.waymark.meetings.MeetingId;
import org.waymark.meetings.QuorumNeed;
import org.waymark.protection.EnquiryId;
import org.waymark.protection.StrategyDecision;
import org.waymark.protection.StrategyId;
import org.waymark.protection.StrategyState;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Reads strategy discussions, with what their meeting says of who was there. */
@Component
public class Strategies {
    private final Sql sql;
    private final Clock clock;

    Strategies(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * @throws NotFound when there is none, or this person may not see it
     */
    public Strategy get(StrategyId id) {
        return sql.first(
                        """
                        select s.*, p.name as by, d.name as decider, m.planned_for, m.how, coalesce(m.missing, '{}') as missing,
                               w.state as wishes_state, w.words as wishes_words, e.id as readable_enquiry, %s
                        from strategy_discussion s join child c on c.id = s.child_id left join file f on f.child_id = s.child_id
                        join practitioner p on p.id = s.recorded_by left join practitioner d on d.id = s.decided_by
                        left join meeting m on m.id = s.meeting_id left join wishes_and_feelings w on w.id = s.wishes_id
                        left join enquiry e on e.id = s.enquiry_id
                        where s.id = ?
                        """
                                .formatted(ChildShown.COLUMNS),
                        this::strategy,
                        id)
                .orElseThrow(NotFound::new);
    }

    private Strategy strategy(Row r) {
        var how = r.findKind("how", How.class);
        var meeting = r.findId("meeting_id", MeetingId::new);
        return new Strategy(
                r.id("id", StrategyId::new),
                r.number("version"),
                ChildShown.of(r, England.dateOf(clock.instant())),
                r.kind("state", StrategyState.class),
                meeting,
                r.findInstant("planned_for"),
                r.findInstant("held_at"),
                how == null ? null : how.words(),
                r.texts("missing").stream().map(QuorumNeed::valueOf).toList(),
                people(meeting == null ? null : meeting.value()),
                r.findText("not_held_because"),
                r.findKind("decision", StrategyDecision.class),
                r.findText("reasons"),
                r.findText("safety"),
                r.findUuid("enquiry_id") != null,
                r.findId("readable_enquiry", EnquiryId::new),
                r.findText("wishes_state"),
                r.findText("wishes_words"),
                r.findText("decider"),
                r.findInstant("decided_at"),
                r.text("by"),
                r.instant("recorded_at"));
    }

    private List<String> people(@Nullable UUID meeting) {
        if (meeting == null) return List.of();
        return sql.list(
                """
                select i.name, i.agency_name from meeting_invitation i
                where i.meeting_id = ? and i.withdrawn_at is null order by i.invited_at, i.id limit 40
                """,
                r ->
                        r.findText("agency_name") == null
                                ? r.text("name")
                                : r.text("name") + ", " + r.text("agency_name"),
                meeting);
    }
}
