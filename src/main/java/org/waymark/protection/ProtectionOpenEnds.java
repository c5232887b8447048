package org.waymark.protection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.child.ClosingCheck;
import org.waymark.child.ClosureReason;
import org.waymark.sql.Sql;

/**
 * A file is not closed while an enquiry, an order or a plan runs (census 8565, 8868): each ends by
 * its own rules. Closing ends nothing here by itself.
 */
@Component
class ProtectionOpenEnds implements ClosingCheck {
    private final Sql sql;

    ProtectionOpenEnds(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<OpenEnd> openEnds(Collection<ChildId> children, @Nullable ClosureReason reason) {
        var ends = new ArrayList<OpenEnd>();
        sql.list(
                """
                select 'An emergency protection order runs' as words, '/emergency-orders/' || id as href
                from emergency_order where child_id = any (?::uuid[]) and ended_at is null
                union all
                select 'The child is accommodated under section 20', '/section-20/' || id
                from accommodation where child_id = any (?::uuid[]) and ended_at is null
                union all
                select 'A strategy discussion is to be held or decided', '/strategy-discussions/' || id
                from strategy_discussion where child_id = any (?::uuid[])
                  and (state = 'PLANNED' or (state = 'HELD' and decision is null))
                union all
                select 'A section 47 enquiry is not concluded', '/enquiries/' || id
                from enquiry where child_id = any (?::uuid[]) and concluded_at is null
                union all
                select 'The initial child protection conference is still to be held', '/enquiries/' || id
                from enquiry where child_id = any (?::uuid[]) and conference_required and conference_on is null
                union all
                select 'A child protection plan runs', '/protection-plans/' || id
                from protection_plan where child_id = any (?::uuid[]) and ended_on is null
                union all
                select 'A child in need plan runs', '/child-in-need-plans/' || id
                from need_plan where child_id = any (?::uuid[]) and ended_on is null
                limit 30
                """,
                r -> ends.add(OpenEnd.stopping(r.text("words"), r.text("href"))),
                children,
                children,
                children,
                children,
                children,
                children,
                children);
        if (reason == ClosureReason.RC8 || reason == ClosureReason.RC9) ended(children, ends);
        return ends;
    }

    /** RC8 and RC9 say that nothing but an assessment was needed (trap 13). */
    private void ended(Collection<ChildId> children, List<OpenEnd> ends) {
        if (sql.exists(
                """
                select 1 from enquiry where child_id = any (?::uuid[])
                union all select 1 from protection_plan where child_id = any (?::uuid[])
                union all select 1 from need_plan where child_id = any (?::uuid[]) limit 1
                """,
                children,
                children,
                children))
            ends.add(
                    OpenEnd.stopping(
                            "There was a section 47 enquiry or a plan: choose another reason",
                            null));
    }
}
