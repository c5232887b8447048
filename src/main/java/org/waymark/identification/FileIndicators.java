package org.waymark.identification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildEvent.FactPromoted;
import org.waymark.people.CurrentPractitioner;
import org.waymark.sql.Sql;

/**
 * Indicators that no concern brought: facts of other records that a person took over, such as from
 * a return interview (guide ¶5: its information informs identification). Each keeps its origin, and
 * is seen by whoever sees that.
 */
@Service
public class FileIndicators {
    private final Sql sql;
    private final Clock clock;

    FileIndicators(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param origin in words, such as "return interview"
     */
    public record OnFile(
            IndicatorList list,
            String code,
            String evidence,
            String origin,
            UUID originId,
            LocalDate seenOn) {}

    @EventListener
    void on(FactPromoted fact) {
        if (fact.target() != FactPromoted.Target.INDICATOR) return;
        sql.update(
                """
                insert into file_indicator (id, child_id, author_agency, record_id, list, code, evidence, origin, origin_id, seen_on,
                    recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                UUID.randomUUID(),
                fact.child(),
                fact.agency(),
                fact.originId(),
                fact.list(),
                fact.code(),
                fact.words(),
                fact.origin(),
                fact.fact(),
                fact.on(),
                CurrentPractitioner.get().id(),
                clock.instant());
    }

    /** Those of a child that this person may see, the latest first. */
    public List<OnFile> of(ChildId child) {
        return sql.list(
                """
                select list, code, evidence, origin, origin_id, seen_on from file_indicator
                where child_id = ? order by seen_on desc, recorded_at desc, id limit 50
                """,
                r ->
                        new OnFile(
                                r.kind("list", IndicatorList.class),
                                r.text("code"),
                                r.text("evidence"),
                                r.text("origin"),
                                r.uuid("origin_id"),
                                r.date("seen_on")),
                child);
    }
}
