package org.waymark.missing;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.calendar.England;
import org.waymark.child.ChildShown;
import org.waymark.sql.Sql;

/** What an agency that was told of an episode may read of it. */
@Component
public class ToldQueries {
    private final Sql sql;
    private final Clock clock;

    ToldQueries(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public Optional<ToldView> find(EpisodeId id) {
        return sql.first(
                """
                select t.child_id, t.kind, t.since, t.told_at, t.ended_at, %s
                from missing_alert t
                left join child c on c.id = t.child_id
                left join file f on f.child_id = t.child_id
                where t.episode_id = ? order by t.told_at limit 1
                """
                        .formatted(ChildShown.COLUMNS),
                r ->
                        new ToldView(
                                id,
                                ChildShown.of(r, England.dateOf(clock.instant())),
                                r.kind("kind", EpisodeKind.class),
                                r.instant("since"),
                                r.instant("told_at"),
                                r.findInstant("ended_at")),
                id);
    }
}
