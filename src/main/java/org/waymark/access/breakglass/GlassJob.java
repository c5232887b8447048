package org.waymark.access.breakglass;

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
 * Twice a minute: openings whose time is over end, and tries at sealed files and against conflicts
 * of interest are told to whom they concern. The trying itself took as long as for a file that does
 * not exist.
 */
@Configuration(proxyBeanMethods = false)
class GlassJob {
    private static final Logger LOG = LoggerFactory.getLogger(GlassJob.class);
    private static final int SECONDS = 30;

    private final Practitioners practitioners;
    private final GlassTimes times;

    GlassJob(Practitioners practitioners, GlassTimes times) {
        this.practitioners = practitioners;
        this.times = times;
    }

    @Bean
    Task<Void> endsBreakGlass() {
        return Tasks.recurring("access.break-glass", FixedDelay.ofSeconds(SECONDS))
                .execute((task, context) -> look());
    }

    /** As the area's own practitioner, who sees nothing of the files. */
    void look() {
        practitioners
                .find(Practitioners.AUTOMATIC)
                .ifPresent(waymark -> CurrentPractitioner.run(waymark, this::each));
    }

    private void each() {
        try {
            times.endThoseOver();
            times.tellOfAttempts();
        } catch (RuntimeException e) {
            LOG.error("break-glass: {}", e.getClass().getSimpleName());
        }
    }
}
