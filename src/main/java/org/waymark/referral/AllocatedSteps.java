package org.waymark.referral;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymark.child.AllocationEvent.AllocationAccepted;
import org.waymark.child.Children;
import org.waymark.sql.Sql;
import org.waymark.work.Tasks;

/** The next step after a decision waits for a team until a worker accepts the child. */
@Component
class AllocatedSteps {
    private final Sql sql;
    private final Tasks tasks;
    private final Children children;

    AllocatedSteps(Sql sql, Tasks tasks, Children children) {
        this.sql = sql;
        this.tasks = tasks;
        this.children = children;
    }

    @EventListener
    void on(AllocationAccepted e) {
        var worker = e.worker();
        if (worker == null) return;
        sql.list(
                        "select id from referral where child_id = any (?::uuid[]) and decided_at is not null order by id limit 50",
                        r -> r.uuid("id"),
                        children.together(e.child()))
                .forEach(referral -> tasks.handTo(worker, referral, Decisions.NEXT_STEP_TASK));
    }
}
