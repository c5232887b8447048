package org.waymark.missing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;

/** Counts the return interviews that this person may see. */
@Component
public class InterviewFiguresQuery {
    private static final String SELECT =
            """
            select count(*)::int as due,
                   (count(*) filter (where i.offered_at is not null))::int as offered,
                   (count(*) filter (where i.accepted_at is not null and i.state <> 'DECLINED'))::int as accepted,
                   (count(*) filter (where i.state = 'DECLINED'))::int as declined,
                   (count(*) filter (where i.state = 'NOT_POSSIBLE'))::int as not_possible,
                   (count(*) filter (where i.done_at is not null))::int as completed,
                   (count(*) filter (where i.done_at <= i.due_at))::int as in_time,
                   (count(*) filter (where i.state = 'TO_OFFER'))::int as not_offered
            from return_interview i
            """;

    private final Sql sql;

    InterviewFiguresQuery(Sql sql) {
        this.sql = sql;
    }

    public InterviewFigures of(ChildId child) {
        return sql.one(
                SELECT
                        + "where i.child_id = any (array(select id from child where id = ? or same_as = ?))",
                InterviewFiguresQuery::figures,
                child,
                child);
    }

    /**
     * Of the children who came back in a time.
     *
     * @param from included
     * @param until not included; null for no end
     */
    public InterviewFigures between(Instant from, @Nullable Instant until) {
        return sql.one(
                SELECT
                        + "where i.returned_at >= ? and i.returned_at < coalesce(?::timestamptz, 'infinity')",
                InterviewFiguresQuery::figures,
                from,
                until);
    }

    private static InterviewFigures figures(Row r) {
        return new InterviewFigures(
                r.number("due"),
                r.number("offered"),
                r.number("accepted"),
                r.number("declined"),
                r.number("not_possible"),
                r.number("completed"),
                r.number("in_time"),
                r.number("not_offered"));
    }
}
