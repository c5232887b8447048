package org.waymark.missing;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.child.ClosingCheck;
import org.waymark.child.ClosureReason;
import org.waymark.sql.Sql;

/** The file of a child who is missing is not closed, nor while a return interview is to come. */
@Component
class MissingEnds implements ClosingCheck {
    private final Sql sql;

    MissingEnds(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<OpenEnd> openEnds(Collection<ChildId> children, @Nullable ClosureReason reason) {
        return sql.list(
                """
                select 'The child is not back' as words, '/missing/' || id as href
                from missing_episode where child_id = any (?::uuid[]) and state = 'OPEN'
                union all
                select 'A return interview is still to be offered or held', '/missing/' || episode_id
                from return_interview where child_id = any (?::uuid[]) and state in ('TO_OFFER', 'OFFERED', 'ACCEPTED')
                order by href limit 10
                """,
                r -> OpenEnd.stopping(r.text("words"), r.text("href")),
                children,
                children);
    }
}
