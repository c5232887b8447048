package org.waymark.protection;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.people.Practitioner;
import org.waymark.people.PractitionerId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;

/** Loads and saves section 47 enquiries. */
@Component
class EnquiryStore {
    private static final String SELECT =
            "select id, child_id, started_at, conference_due, joint, concluded_at, version from enquiry ";

    private final Sql sql;

    EnquiryStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * What a command needs to know of one.
     *
     * @param conferenceDue 15 working days after the strategy discussion that initiated it
     */
    record Facts(
            EnquiryId id,
            ChildId child,
            Instant startedAt,
            Instant conferenceDue,
            boolean joint,
            @Nullable Instant concludedAt,
            int version) {
        static Facts of(Row r) {
            return new Facts(
                    r.id("id", EnquiryId::new),
                    r.id("child_id", ChildId::new),
                    r.instant("started_at"),
                    r.instant("conference_due"),
                    r.is("joint"),
                    r.findInstant("concluded_at"),
                    r.number("version"));
        }
    }

    /**
     * @throws NotFound when there is none, or this person may not see it
     */
    Facts get(EnquiryId id) {
        return sql.first(SELECT + "where id = ?", Facts::of, id).orElseThrow(NotFound::new);
    }

    /** One open enquiry a child (census 8839): later discussions belong to it. */
    Optional<Facts> open(Collection<ChildId> children) {
        return sql.first(
                SELECT
                        + "where child_id = any (?::uuid[]) and concluded_at is null order by started_at limit 1",
                Facts::of,
                children);
    }

    /** One that runs, and whose it is. */
    record Running(EnquiryId id, PractitionerId lead) {}

    /** The one that runs for the child of a discussion, also where this person may not read it. */
    Optional<Running> runningBeside(StrategyId strategy) {
        return sql.first(
                "select id, lead_id from running_enquiry(?)",
                r -> new Running(r.id("id", EnquiryId::new), r.id("lead_id", PractitionerId::new)),
                strategy);
    }

    /** False where one runs already. */
    boolean insert(Facts f, StrategyId strategy, Practitioner me, Instant now) {
        return sql.update(
                        """
                        insert into enquiry (id, record_id, child_id, author_agency, strategy_id, started_at, conference_due, joint,
                            lead_id, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """,
                        f.id(),
                        f.id(),
                        f.child(),
                        me.agency().id(),
                        strategy,
                        f.startedAt(),
                        f.conferenceDue(),
                        f.joint(),
                        me.id(),
                        me.id(),
                        now)
                == 1;
    }

    void conclude(
            ConcludeEnquiry c, java.util.@Nullable UUID wishes, Practitioner me, Instant now) {
        changed(
                sql.update(
                        """
                        update enquiry set findings = ?, outcome = ?, after = ?::text[], conference_required = ?, conference_reason = ?,
                            not_seen_because = ?, wishes_id = ?, concluded_at = ?, concluded_by = ?, version = version + 1
                        where id = ? and version = ? and concluded_at is null
                        """,
                        c.findings(),
                        c.outcome(),
                        c.after(),
                        c.conference(),
                        c.conferenceReason(),
                        Blank.orNull(c.notSeenWhy()),
                        wishes,
                        now,
                        me.id(),
                        c.enquiry(),
                        c.version()));
    }

    void explain(ExplainLateConference c) {
        changed(
                sql.update(
                        "update enquiry set late_because = ?, late_safety = ?, version = version + 1 where id = ? and version = ?",
                        c.why(),
                        Blank.orNull(c.safety()),
                        c.enquiry(),
                        c.version()));
    }

    boolean wasSeen(EnquiryId id) {
        return sql.exists(
                "select 1 from protection_visit where record_id = ? and seen limit 1", id);
    }

    private static void changed(int rows) {
        if (rows == 0) throw new RuleBroken(ProtectionRules.CHANGED_MEANWHILE);
    }
}
