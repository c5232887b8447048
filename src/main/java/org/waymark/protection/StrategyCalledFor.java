package org.waymark.protection;

import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.child.Children;
import org.waymark.referral.Decisions;
import org.waymark.sql.Sql;
import org.waymark.work.TaskLink;
import org.waymark.work.Tasks;

/**
 * An assessment that concludes on significant harm calls for a strategy discussion (guide ¶10), and
 * so does a decision on a referral (¶8). What they ask for leads to the form of the discussion, and
 * is done when one was held since: one that was held before the conclusion did not know of it.
 */
@Component
class StrategyCalledFor implements TaskLink {
    /** Opened by `assessment`, about the child. */
    static final String TASK = "STRATEGY_AFTER_ASSESSMENT";

    private final Sql sql;
    private final Children children;
    private final Tasks tasks;

    StrategyCalledFor(Sql sql, Children children, Tasks tasks) {
        this.sql = sql;
        this.children = children;
        this.tasks = tasks;
    }

    @Override
    public String kind() {
        return TASK;
    }

    @Override
    public String path(UUID child) {
        return "/children/" + child + "/strategy-discussion";
    }

    @EventListener
    void on(EnquiryEvent.StrategyDiscussionHeld e) {
        children.together(e.child()).stream()
                .filter(child -> !isAskedSince(child, e))
                .forEach(child -> tasks.done(child.value(), TASK, "held"));
        decidedUntil(e).forEach(referral -> tasks.done(referral, Decisions.NEXT_STEP_TASK, "held"));
    }

    /** A decision is often written down on the evening of the discussion that it asks for. */
    private List<UUID> decidedUntil(EnquiryEvent.StrategyDiscussionHeld e) {
        return sql.list(
                """
                select d.referral_id from decision d
                where d.child_id = any (?::uuid[]) and d.course_of_action = 'STRATEGY_DISCUSSION' and d.decided_at < ?
                  and not exists (select 1 from decision later where later.referral_id = d.referral_id and later.decided_at > d.decided_at)
                order by d.decided_at desc limit 50
                """,
                r -> r.uuid("referral_id"),
                children.together(e.child()),
                England.endOf(England.dateOf(e.happenedAt())));
    }

    private boolean isAskedSince(ChildId child, EnquiryEvent.StrategyDiscussionHeld e) {
        return sql.exists(
                "select 1 from task where subject_id = ? and kind = ? and done_at is null and created_at > ?",
                child,
                TASK,
                e.happenedAt());
    }
}
