package org.waymark.missing;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.child.MissingSummaries;
import org.waymark.child.MissingSummary;
import org.waymark.sql.Sql;

/** Counts a child's episodes in one statement, for concern, referral and assessment. */
@Component
class EpisodeSummaries implements MissingSummaries {
    private final Sql sql;
    private final Clock clock;

    EpisodeSummaries(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public MissingSummary of(ChildId child) {
        return sql.one(
                """
                select count(*)::int as episodes,
                       (count(*) filter (where e.started_at > ?))::int as lately,
                       min(e.started_at) filter (where e.state = 'OPEN' and e.kind = 'MISSING') as missing_since,
                       min(e.started_at) filter (where e.state = 'OPEN' and e.kind = 'AWAY') as away_since,
                       max(e.ended_at) as last_ended,
                       (count(*) filter (where i.state in ('TO_OFFER', 'OFFERED', 'ACCEPTED')))::int as to_do,
                       (count(*) filter (where i.state = 'DONE'))::int as done,
                       (select f.reference from file f where f.child_id = ?) as reference
                from missing_episode e left join return_interview i on i.episode_id = e.id
                where e.child_id = any (array(select id from child where id = ? or same_as = ?)) and e.state <> 'SET_ASIDE'
                """,
                r ->
                        new MissingSummary(
                                r.number("episodes"),
                                r.number("lately"),
                                r.findInstant("missing_since"),
                                r.findInstant("away_since"),
                                r.findInstant("last_ended"),
                                r.number("to_do"),
                                r.number("done"),
                                r.findText("reference")),
                clock.instant().minus(Duration.ofDays(MissingSummary.LATELY)),
                child,
                child,
                child);
    }
}
