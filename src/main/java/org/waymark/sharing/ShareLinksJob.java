package org.waymark.sharing;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioners;

/** Every minute: the tasks of links that ended. The links themselves open nothing any more. */
@Configuration(proxyBeanMethods = false)
class ShareLinksJob {
    private static final Logger LOG = LoggerFactory.getLogger(ShareLinksJob.class);
    private static final int SECONDS = 60;

    private final Practitioners practitioners;
    private final ShareLinks links;

    ShareLinksJob(Practitioners practitioners, ShareLinks links) {
        this.practitioners = practitioners;
        this.links = links;
    }

    @Bean
    Task<Void> endsShareLinks() {
        return Tasks.recurring("sharing.links", FixedDelay.ofSeconds(SECONDS))
                .execute((task, context) -> look());
    }

    void look() {
        practitioners
                .find(Practitioners.AUTOMATIC)
                .ifPresent(waymark -> CurrentPractitioner.run(waymark, this::end));
    }

    private void end() {
        try {
            links.endThoseOver();
        } catch (RuntimeException e) {
            LOG.error("share links: {}", e.getClass().getSimpleName());
        }
    }
}
