package org.waymark.referral.checks;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioners;

/**
 * Silence is answered (safety rule 3): once a minute, checks that nobody answered in time are
 * reminded of, then passed on, and whoever asked is told to telephone. Each in a transaction of its
 * own; run twice, or on two nodes, it moves each once.
 */
@Configuration(proxyBeanMethods = false)
class SilentChecks {
    private static final Logger LOG = LoggerFactory.getLogger(SilentChecks.class);

    private final Clock clock;
    private final Practitioners practitioners;
    private final Chasing chasing;

    SilentChecks(Clock clock, Practitioners practitioners, Chasing chasing) {
        this.clock = clock;
        this.practitioners = practitioners;
        this.chasing = chasing;
    }

    @Bean
    Task<Void> chasesChecks() {
        return Tasks.recurring("referral.checks", FixedDelay.ofMinutes(1))
                .execute((task, context) -> look());
    }

    /** As the area's own practitioner, who sees nothing of what the checks are about. */
    void look() {
        practitioners
                .find(Practitioners.AUTOMATIC)
                .ifPresent(waymark -> CurrentPractitioner.run(waymark, this::each));
    }

    private void each() {
        for (var silent : chasing.silent(clock.instant())) {
            try {
                chasing.move(silent);
            } catch (RuntimeException e) {
                LOG.error("check {}: {}", silent.id(), e.getClass().getSimpleName());
            }
        }
    }
}
