package org.waymark.assessment;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.child.ClosingCheck;
import org.waymark.child.ClosureReason;
import org.waymark.sql.Sql;

/** A file is not closed while an assessment is not authorised. */
@Component
class AssessmentEnds implements ClosingCheck {
    private final Sql sql;

    AssessmentEnds(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<OpenEnd> openEnds(Collection<ChildId> children, @Nullable ClosureReason reason) {
        return sql.list(
                """
                select '/assessments/' || id as href from assessment
                where child_id = any (?::uuid[]) and state in ('OPEN', 'SENT') order by opened_at, id limit 10
                """,
                r -> OpenEnd.stopping("An assessment is not authorised yet", r.text("href")),
                children);
    }
}
