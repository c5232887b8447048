package org.waymark.support;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.child.ClosingCheck;
import org.waymark.child.ClosureReason;
import org.waymark.sql.Sql;

/** A support plan that goes on is ended, with what was reached, before the file is closed. */
@Component
class SupportEnds implements ClosingCheck {
    private final Sql sql;

    SupportEnds(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<OpenEnd> openEnds(Collection<ChildId> children, @Nullable ClosureReason reason) {
        return sql.list(
                """
                select '/support-plans/' || id as href from support_plan
                where child_id = any (?::uuid[]) and state <> 'ENDED' order by opened_at, id limit 10
                """,
                r -> OpenEnd.stopping("The support plan has not been ended", r.text("href")),
                children);
    }
}
