package org.waymark.protection;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioners;

/**
 * Looks for overdue visits. Each in a transaction of its own, so that no failure holds up others.
 */
@Configuration(proxyBeanMethods = false)
class OverdueVisitsJob {
    private static final Logger LOG = LoggerFactory.getLogger(OverdueVisitsJob.class);
    private static final int MINUTES = 10;

    private final OverdueVisits visits;
    private final Practitioners practitioners;

    OverdueVisitsJob(OverdueVisits visits, Practitioners practitioners) {
        this.visits = visits;
        this.practitioners = practitioners;
    }

    @Bean
    Task<Void> overdueVisitsTask() {
        return Tasks.recurring("visits.overdue", FixedDelay.ofMinutes(MINUTES))
                .execute((task, context) -> look());
    }

    /** As the area's own practitioner, who sees nothing of what the plans are about. */
    void look() {
        practitioners
                .find(Practitioners.AUTOMATIC)
                .ifPresent(waymark -> CurrentPractitioner.run(waymark, this::escalateEach));
    }

    private void escalateEach() {
        for (var overdue : visits.overdue()) {
            try {
                visits.escalate(overdue);
            } catch (RuntimeException e) {
                LOG.error("plan {}: {}", overdue.plan(), e.getClass().getSimpleName());
            }
        }
    }
}
