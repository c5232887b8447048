package org.waymark.protection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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

/** Loads and saves child in need plans. */
@Component
class NeedPlanStore {
    private static final String SELECT =
            "select id, child_id, lead_id, started_on, ended_on, version from need_plan ";

    private final Sql sql;

    NeedPlanStore(Sql sql) {
        this.sql = sql;
    }

    /** What a command needs to know of one. */
    record Facts(
            NeedPlanId id,
            ChildId child,
            PractitionerId lead,
            LocalDate startedOn,
            @Nullable LocalDate endedOn,
            int version) {
        static Facts of(Row r) {
            return new Facts(
                    r.id("id", NeedPlanId::new),
                    r.id("child_id", ChildId::new),
                    r.id("lead_id", PractitionerId::new),
                    r.date("started_on"),
                    r.findDate("ended_on"),
                    r.number("version"));
        }
    }

    /**
     * @throws NotFound when there is none, or this person may not see it
     */
    Facts get(NeedPlanId id) {
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
            NeedPlanId id,
            ChildId child,
            LocalDate startedOn,
            @Nullable String aim,
            Practitioner me,
            Instant now) {
        sql.update(
                """
                insert into need_plan (id, record_id, child_id, author_agency, started_on, aim, lead_id, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                id,
                child,
                me.agency().id(),
                startedOn,
                Blank.orNull(aim),
                me.id(),
                me.id(),
                now);
    }

    void end(NeedPlanId id, int version, LocalDate on, @Nullable String because) {
        if (sql.update(
                        """
                        update need_plan set ended_on = ?, ended_because = ?, version = version + 1
                        where id = ? and version = ? and ended_on is null
                        """,
                        on,
                        Blank.orNull(because),
                        id,
                        version)
                == 0) throw new RuleBroken(ProtectionRules.CHANGED_MEANWHILE);
    }

    void review(
            Facts plan,
            LocalDate on,
            @Nullable String words,
            boolean goesOn,
            Practitioner me,
            Instant now) {
        sql.update(
                """
                insert into need_plan_review (id, record_id, child_id, author_agency, held_on, words, goes_on, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                UUID.randomUUID(),
                plan.id(),
                plan.child(),
                me.agency().id(),
                on,
                words,
                goesOn,
                me.id(),
                now);
    }

    void touch(NeedPlanId id, int version) {
        if (sql.update(
                        "update need_plan set version = version + 1 where id = ? and version = ? and ended_on is null",
                        id,
                        version)
                == 0) throw new RuleBroken(ProtectionRules.CHANGED_MEANWHILE);
    }
}
