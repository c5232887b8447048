package org.waymark.meetings;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.people.AgencyId;
import org.waymark.people.PractitionerId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;

/** Loads and saves where a meeting stands. No row updated means that somebody else was first. */
@Component
class MeetingStore {
    private static final String SELECT =
            """
            select id, whole_id, child_id, author_agency, kind, process_id, state, planned_for, held_at, convenor_id, chair_id,
                   needs, needs_source, missing, cancelled_why, version
            from meeting
            """;

    private final Sql sql;
    private final Clock clock;

    MeetingStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** How and where people meet, and what for: words that the process does not ask about. */
    record Words(@Nullable String purpose, @Nullable How how, @Nullable String place) {}

    /**
     * @throws NotFound when there is none, or this person may not see it
     */
    Meeting get(MeetingId id) {
        return sql.first(SELECT + "where id = ?", MeetingStore::state, id)
                .orElseThrow(NotFound::new);
    }

    /**
     * @throws RuleBroken NOT_PLANNED when it was held or cancelled
     */
    static Meeting.Planned planned(Meeting m) {
        if (m instanceof Meeting.Planned planned) return planned;
        throw new RuleBroken(MeetingRules.NOT_PLANNED);
    }

    /**
     * @throws RuleBroken NOT_HELD when it was not held yet, or will not be
     */
    static Meeting.Held held(Meeting m) {
        if (m instanceof Meeting.Held held) return held;
        throw new RuleBroken(MeetingRules.NOT_HELD);
    }

    void insert(Meeting.Planned m, Words words) {
        insert(m.facts(), MeetingState.PLANNED, m.at(), null, null, words);
    }

    void insert(Meeting.Held m, Words words) {
        insert(m.facts(), MeetingState.HELD, null, m.at(), m.missing(), words);
    }

    void save(Meeting.Planned m, int version, Words words) {
        changed(
                sql.update(
                        """
                        update meeting set planned_for = ?, how = ?, place = ?, version = version + 1
                        where id = ? and version = ? and state = 'PLANNED'
                        """,
                        m.at(),
                        words.how(),
                        words.place(),
                        m.facts().id(),
                        version));
    }

    void save(Meeting.Held m, int version, @Nullable How how) {
        changed(
                sql.update(
                        """
                        update meeting set state = 'HELD', held_at = ?, quorate = ?, missing = ?::text[], how = coalesce(?, how),
                            version = version + 1
                        where id = ? and version = ? and state <> 'CANCELLED'
                        """,
                        m.at(),
                        m.quorate(),
                        m.missing(),
                        how,
                        m.facts().id(),
                        version));
    }

    void cancel(Meeting.Planned m, int version, String why) {
        changed(
                sql.update(
                        """
                        update meeting set state = 'CANCELLED', cancelled_why = ?, version = version + 1
                        where id = ? and version = ? and state = 'PLANNED'
                        """,
                        why,
                        m.facts().id(),
                        version));
    }

    private void insert(
            Meeting.Facts f,
            MeetingState state,
            @Nullable Instant planned,
            @Nullable Instant held,
            @Nullable List<QuorumNeed> missing,
            Words words) {
        sql.update(
                """
                insert into meeting (id, whole_id, child_id, author_agency, kind, process_id, purpose, state, planned_for, held_at, how,
                    place, convenor_id, chair_id, needs, needs_source, quorate, missing, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::text[], ?, ?, ?::text[], ?)
                """,
                f.id(),
                f.whole(),
                f.child(),
                f.agency(),
                f.kind(),
                f.process(),
                words.purpose(),
                state,
                planned,
                held,
                words.how(),
                words.place(),
                f.convenor(),
                f.chair(),
                f.quorum().needs(),
                f.quorum().source(),
                missing == null ? null : missing.isEmpty(),
                missing == null ? List.of() : missing,
                clock.instant());
    }

    /** Meetings of the same kind and process that were held before without quorum. */
    List<MeetingId> toReconvene(Meeting.Held m) {
        return sql.list(
                """
                select id from meeting
                where child_id = ? and kind = ? and process_id is not distinct from ?::uuid and state = 'HELD' and not quorate
                  and reconvened_by is null and held_at <= ? and id <> ? order by held_at limit 50
                """,
                r -> r.id("id", MeetingId::new),
                m.facts().child(),
                m.facts().kind(),
                m.facts().process(),
                m.at(),
                m.facts().id());
    }

    void reconvened(MeetingId earlier, MeetingId by) {
        sql.update(
                "update meeting set reconvened_by = ?, version = version + 1 where id = ?",
                by,
                earlier);
    }

    private static void changed(int rows) {
        if (rows == 0) throw new RuleBroken(MeetingRules.CHANGED_MEANWHILE);
    }

    private static Meeting state(Row r) {
        var facts =
                new Meeting.Facts(
                        r.id("id", MeetingId::new),
                        r.uuid("whole_id"),
                        r.id("child_id", ChildId::new),
                        r.id("author_agency", AgencyId::new),
                        r.kind("kind", MeetingKind.class),
                        r.findUuid("process_id"),
                        r.id("convenor_id", PractitionerId::new),
                        r.findId("chair_id", PractitionerId::new),
                        new Quorum(needs(r, "needs"), r.text("needs_source")),
                        r.number("version"));
        return switch (r.kind("state", MeetingState.class)) {
            case PLANNED -> new Meeting.Planned(facts, r.instant("planned_for"));
            case HELD -> new Meeting.Held(facts, r.instant("held_at"), needs(r, "missing"));
            case CANCELLED -> new Meeting.Cancelled(facts, r.text("cancelled_why"));
        };
    }

    static List<QuorumNeed> needs(Row r, String column) {
        return r.texts(column).stream().map(QuorumNeed::valueOf).toList();
    }
}
