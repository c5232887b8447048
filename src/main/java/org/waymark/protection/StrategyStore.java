package org.waymark.protection;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.meetings.MeetingId;
import org.waymark.people.Practitioner;
import org.waymark.people.PractitionerId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;

/** Loads and saves strategy discussions. */
@Component
class StrategyStore {
    private static final String SELECT =
            "select id, child_id, record_id, meeting_id, root_id, state, held_at, decision, reasons, version from strategy_discussion ";

    private final Sql sql;

    StrategyStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * What a command needs to know of one.
     *
     * @param root the first of those that follow each other: the process of their meetings
     */
    record Facts(
            StrategyId id,
            ChildId child,
            UUID record,
            @Nullable MeetingId meeting,
            StrategyId root,
            StrategyState state,
            @Nullable Instant heldAt,
            @Nullable StrategyDecision decision,
            @Nullable String reasons,
            int version) {
        static Facts of(Row r) {
            return new Facts(
                    r.id("id", StrategyId::new),
                    r.id("child_id", ChildId::new),
                    r.uuid("record_id"),
                    r.findId("meeting_id", MeetingId::new),
                    r.id("root_id", StrategyId::new),
                    r.kind("state", StrategyState.class),
                    r.findInstant("held_at"),
                    r.findKind("decision", StrategyDecision.class),
                    r.findText("reasons"),
                    r.number("version"));
        }
    }

    /**
     * @throws NotFound when there is none, or this person may not see it
     */
    Facts get(StrategyId id) {
        return sql.first(SELECT + "where id = ?", Facts::of, id).orElseThrow(NotFound::new);
    }

    Optional<Facts> ofMeeting(MeetingId meeting) {
        return sql.first(SELECT + "where meeting_id = ?", Facts::of, meeting);
    }

    void insert(Facts f, String reason, Practitioner me, Instant now) {
        sql.update(
                """
                insert into strategy_discussion (id, child_id, compartment, author_agency, record_id, meeting_id, root_id, state,
                    held_at, not_held_because, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                f.id(),
                f.child(),
                f.meeting() == null ? "core" : "meeting",
                me.agency().id(),
                f.record(),
                f.meeting(),
                f.root(),
                f.state(),
                f.heldAt(),
                Blank.orNull(reason),
                me.id(),
                now);
    }

    Optional<EnquiryId> enquiryOf(StrategyId id) {
        return sql.first(
                "select enquiry_id from strategy_discussion where id = ? and enquiry_id is not null",
                r -> r.id("enquiry_id", EnquiryId::new),
                id);
    }

    void held(StrategyId id, Instant at) {
        sql.update(
                "update strategy_discussion set state = 'HELD', held_at = ?, version = version + 1 where id = ? and state = 'PLANNED'",
                at,
                id);
    }

    void cancelled(MeetingId meeting) {
        sql.update(
                "update strategy_discussion set state = 'CANCELLED', version = version + 1 where meeting_id = ? and state = 'PLANNED'",
                meeting);
    }

    /** A decision once made stands; its reasons and what keeps the child safe may be added. */
    void decide(
            Facts before,
            int version,
            StrategyDecision decision,
            @Nullable String reasons,
            @Nullable String safety,
            @Nullable UUID wishes,
            @Nullable EnquiryId enquiry,
            PractitionerId me,
            Instant now) {
        var changed =
                sql.update(
                        """
                        update strategy_discussion set decision = ?, reasons = coalesce(?, reasons), safety = coalesce(?, safety),
                            wishes_id = coalesce(?, wishes_id), enquiry_id = coalesce(?, enquiry_id),
                            decided_at = coalesce(decided_at, ?), decided_by = coalesce(decided_by, ?), version = version + 1
                        where id = ? and version = ? and (decision is null or decision = ?)
                        """,
                        decision,
                        Blank.orNull(reasons),
                        Blank.orNull(safety),
                        wishes,
                        enquiry,
                        now,
                        me,
                        before.id(),
                        version,
                        decision);
        if (changed == 0) throw new RuleBroken(ProtectionRules.CHANGED_MEANWHILE);
    }

    /** People of the police who were asked: a joint enquiry is theirs too. */
    Collection<PractitionerId> policeOf(MeetingId meeting) {
        return sql.list(
                """
                select i.practitioner_id from meeting_invitation i join practitioner p on p.id = i.practitioner_id
                join agency a on a.id = p.agency_id
                where i.meeting_id = ? and i.withdrawn_at is null and a.kind = 'POLICE' order by i.practitioner_id limit 20
                """,
                r -> r.id("practitioner_id", PractitionerId::new),
                meeting);
    }
}
