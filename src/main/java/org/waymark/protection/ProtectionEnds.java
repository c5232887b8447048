package org.waymark.protection;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.child.ClosingCheck;
import org.waymark.child.ClosureReason;
import org.waymark.sql.Sql;

/**
 * What protects a child ends by its own rules, and before the file is closed: an order, a home by
 * agreement, a strategy discussion that was planned, an enquiry, a plan (guide ¶10).
 */
@Component
class ProtectionEnds implements ClosingCheck {
    private final Sql sql;

    ProtectionEnds(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<OpenEnd> openEnds(Collection<ChildId> children, @Nullable ClosureReason reason) {
        return sql.list(
                """
                select 'An emergency protection order has not been ended' as words, '/emergency-orders/' || id as href
                from emergency_order where child_id = any (?::uuid[]) and ended_at is null
                union all
                select 'The child is accommodated', '/section-20/' || id
                from accommodation where child_id = any (?::uuid[]) and ended_at is null
                union all
                select 'A strategy discussion is planned', '/strategy-discussions/' || id
                from strategy_discussion where child_id = any (?::uuid[]) and state = 'PLANNED'
                union all
                select 'A section 47 enquiry is not concluded', '/enquiries/' || id
                from enquiry where child_id = any (?::uuid[]) and concluded_at is null
                union all
                select 'A child protection plan runs', '/protection-plans/' || id
                from protection_plan where child_id = any (?::uuid[]) and ended_on is null
                union all
                select 'A child in need plan runs', '/child-in-need-plans/' || id
                from need_plan where child_id = any (?::uuid[]) and ended_on is null
                order by href limit 20
                """,
                r -> OpenEnd.stopping(r.text("words"), r.text("href")),
                children,
                children,
                children,
                children,
                children,
                children);
    }
}
