package org.waymark.referral;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.child.ClosingCheck;
import org.waymark.child.ClosureReason;
import org.waymark.sql.Sql;

/** A referral without a decision and a running police protection stop the closing of a file. */
@Component
class UndecidedEnds implements ClosingCheck {
    private final Sql sql;

    UndecidedEnds(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<OpenEnd> openEnds(Collection<ChildId> children, @Nullable ClosureReason reason) {
        return sql.list(
                """
                select 'A referral waits for a decision' as words, '/front-door/referrals/' || id as href
                from referral where child_id = any (?::uuid[]) and decided_at is null
                union all
                select 'Police protection is running', '/police/protection/' || id
                from police_protection where child_id = any (?::uuid[]) and ended_at is null
                order by href limit 10
                """,
                r -> OpenEnd.stopping(r.text("words"), r.text("href")),
                children,
                children);
    }
}
