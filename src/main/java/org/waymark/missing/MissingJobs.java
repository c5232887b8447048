package org.waymark.missing;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.calendar.England;

/** What happens in this module without anybody asking. */
@Configuration(proxyBeanMethods = false)
class MissingJobs {
    /** Each day soon after it begins. */
    @Bean
    RecurringTask<Void> closesEpisodesAtEighteen(EpisodesAtEighteen episodes) {
        return Tasks.recurring(
                        "missing-at-eighteen", Schedules.daily(England.ZONE, LocalTime.of(0, 5)))
                .execute((instance, context) -> episodes.closeAll());
    }
}
