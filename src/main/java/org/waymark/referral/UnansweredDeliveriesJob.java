package org.waymark.referral;

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
 * Looks every few minutes for deliveries that nobody acknowledged (safety rule 3). Each is alerted
 * to in a transaction of its own, so that one failure holds up no other.
 */
@Configuration(proxyBeanMethods = false)
class UnansweredDeliveriesJob {
    private static final Logger LOG = LoggerFactory.getLogger(UnansweredDeliveriesJob.class);
    private static final int MINUTES = 2;

    private final UnansweredDeliveries deliveries;
    private final Practitioners practitioners;

    UnansweredDeliveriesJob(UnansweredDeliveries deliveries, Practitioners practitioners) {
        this.deliveries = deliveries;
        this.practitioners = practitioners;
    }

    @Bean
    Task<Void> unansweredDeliveriesTask() {
        return Tasks.recurring("deliveries.unanswered", FixedDelay.ofMinutes(MINUTES))
                .execute((task, context) -> look());
    }

    /** As the area's own practitioner, who sees nothing of what the referrals are about. */
    void look() {
        practitioners
                .find(Practitioners.AUTOMATIC)
                .ifPresent(waymark -> CurrentPractitioner.run(waymark, this::alertEach));
    }

    private void alertEach() {
        for (var late : deliveries.late()) {
            try {
                deliveries.alert(late);
            } catch (RuntimeException e) {
                LOG.error("delivery {}: {}", late.id(), e.getClass().getSimpleName());
            }
        }
    }
}
