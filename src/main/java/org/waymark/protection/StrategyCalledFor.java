package org.waymark.protection;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.child.Children;
import org.waymark.sql.Sql;
import org.waymark.work.TaskLink;
import org.waymark.work.Tasks;

/**
 * An assessment that concludes on significant harm calls for a strategy discussion (guide ¶10).
 * What it asks for leads to the form of the discussion, and is done when one was held since: one
 * that was held before the conclusion did not know of it.
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
    public String path(java.util.UUID child) {
        return "/children/" + child + "/strategy-discussion";
    }

    @EventListener
    void on(EnquiryEvent.StrategyDiscussionHeld e) {
        children.together(e.child()).stream()
                .filter(child -> !isAskedSince(child, e))
                .forEach(child -> tasks.done(child.value(), TASK, "held"));
    }

    private boolean isAskedSince(ChildId child, EnquiryEvent.StrategyDiscussionHeld e) {
        return sql.exists(
                "select 1 from task where subject_id = ? and kind = ? and done_at is null and created_at > ?",
                child,
                TASK,
                e.happenedAt());
    }
}
