package org.waymark.missing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Precision;
import org.waymark.child.ChildShown;
import org.waymark.child.Known;
import org.waymark.missing.EpisodeList.Line;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;

/** Lists of episodes: who is missing now, who came back lately, and all of one child. */
@Component
public class EpisodeLists {
    private static final Duration LATELY = Duration.ofDays(14);
    private static final int PAGE = 50;
    private static final String SELECT =
            """
            select e.id, e.child_id, e.kind, e.state, e.started_at, e.start_precision, e.ended_at, e.left_from, e.home_area, e.host_area,
                   e.police_told_at is not null as police_told, e.found_where, e.found_place, e.harm, l.name as risk_name,
                   i.id as interview_id, i.state as interview_state, i.due_at, i.done_at, %s
            from missing_episode e
            left join police_risk_level l on l.scale = e.risk_scale and l.code = e.risk_level
            left join return_interview i on i.episode_id = e.id
            left join child c on c.id = e.child_id
            left join file f on f.child_id = e.child_id
            """
                    .formatted(ChildShown.COLUMNS);

    private final Sql sql;
    private final Clock clock;

    EpisodeLists(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Children who are not back, the longest first. */
    public EpisodeList open() {
        return list(SELECT + "where e.state = 'OPEN' order by e.started_at, e.id limit 100");
    }

    /** Children who came back in the last two weeks, the latest first. */
    public EpisodeList lately() {
        return list(
                SELECT
                        + "where e.state = 'RETURNED' and e.ended_at > ? order by e.ended_at desc, e.id limit 30",
                clock.instant().minus(LATELY));
    }

    /**
     * Every episode of a child, also those recorded under a description that was matched to them,
     * the latest first.
     *
     * @param after where the page before ended; null for the first
     */
    public EpisodeList of(ChildId child, @Nullable String after) {
        var cursor = Cursor.of(after);
        var page =
                sql.list(
                        SELECT
                                + """
                                where e.child_id = any (array(select id from child where id = ? or same_as = ?))
                                  and (e.started_at, e.id) < (?, ?)
                                order by e.started_at desc, e.id desc limit ?
                                """,
                        this::line,
                        child,
                        child,
                        cursor.at(),
                        cursor.id(),
                        PAGE + 1);
        var more = page.size() > PAGE;
        var shown = more ? page.subList(0, PAGE) : page;
        return new EpisodeList(
                shown,
                more ? Cursor.after(shown.getLast().startedAt(), shown.getLast().id()) : null,
                child);
    }

    private EpisodeList list(String query, @Nullable Object... values) {
        return new EpisodeList(sql.list(query, this::line, values), null, null);
    }

    private Line line(Row r) {
        var kind = r.kind("kind", EpisodeKind.class);
        var due = r.findInstant("due_at");
        var done = r.findInstant("done_at");
        return new Line(
                r.id("id", EpisodeId::new),
                ChildShown.of(r, England.dateOf(clock.instant())),
                kind,
                kind.code(),
                r.kind("state", EpisodeState.class),
                r.instant("started_at"),
                r.kind("start_precision", Precision.class),
                r.findInstant("ended_at"),
                r.kind("left_from", LeftFrom.class),
                r.findText("home_area"),
                r.findText("host_area"),
                r.findText("risk_name"),
                r.is("police_told"),
                r.findKind("found_where", FoundWhere.class),
                r.findText("found_place"),
                r.findKind("harm", Known.class),
                r.findId("interview_id", ReturnInterviewId::new),
                r.findKind("interview_state", InterviewState.class),
                due,
                due != null && done != null && done.isAfter(due));
    }

    /** Where a page of a list ended. */
    private record Cursor(Instant at, UUID id) {
        private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");
        private static final UUID LAST = new UUID(-1, -1);

        static Cursor of(@Nullable String text) {
            if (text == null) return new Cursor(END, LAST);
            try {
                var parts = text.split("~", 2);
                return new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
            } catch (RuntimeException e) {
                return new Cursor(END, LAST);
            }
        }

        static String after(Instant at, EpisodeId id) {
            return at + "~" + id;
        }
    }
}
