package org.waymark.assessment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.waymark.casefile.ChildId;
import org.waymark.sql.Sql;

/** The assessments of a child in one statement, for the file and for other rooms. */
@Service
public class AssessmentSummaries {
    private final Sql sql;

    AssessmentSummaries(Sql sql) {
        this.sql = sql;
    }

    public record Summary(
            AssessmentId id,
            ChildId child,
            AssessmentState state,
            Instant openedAt,
            Instant due,
            @Nullable String lead,
            @Nullable Harm harm,
            @Nullable Need need,
            @Nullable Instant authorisedAt,
            @Nullable ClosureReason closed) {}

    /** The latest first, as far as the reader may see them. */
    public List<Summary> of(Collection<ChildId> children) {
        return sql.list(
                """
                select a.id, a.child_id, a.state, a.opened_at, a.due_at, p.name as lead, a.harm, a.need, a.authorised_at,
                       a.closure_reason
                from assessment a left join practitioner p on p.id = a.owner_id
                where a.child_id = any (?::uuid[]) order by a.opened_at desc, a.id limit 30
                """,
                r ->
                        new Summary(
                                r.id("id", AssessmentId::new),
                                r.id("child_id", ChildId::new),
                                r.kind("state", AssessmentState.class),
                                r.instant("opened_at"),
                                r.instant("due_at"),
                                r.findText("lead"),
                                r.findKind("harm", Harm.class),
                                r.findKind("need", Need.class),
                                r.findInstant("authorised_at"),
                                r.findKind("closure_reason", ClosureReason.class)),
                children);
    }
}
