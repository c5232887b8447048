package org.waymark.access.unexplained;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.calendar.England;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioners;

/**
 * Each morning before the day begins: explains the looks since the last time, some thousands at a
 * time, each step in a transaction of its own. A step that does not end is done again by whoever
 * comes next.
 */
@Configuration(proxyBeanMethods = false)
class ExplainJob {
    static final int STEP = 2_000;
    private static final LocalTime AT = LocalTime.of(4, 30);

    private final Practitioners practitioners;
    private final OddLooks looks;

    ExplainJob(Practitioners practitioners, OddLooks looks) {
        this.practitioners = practitioners;
        this.looks = looks;
    }

    @Bean
    Task<Void> explainsLooks() {
        return Tasks.recurring("access.unexplained", Schedules.daily(England.ZONE, AT))
                .execute((task, context) -> explainAll());
    }

    /** As the area's own practitioner, who sees nothing of the files. */
    void explainAll() {
        practitioners
                .find(Practitioners.AUTOMATIC)
                .ifPresent(waymark -> CurrentPractitioner.run(waymark, this::steps));
    }

    private void steps() {
        while (looks.explainNext(STEP).taken() == STEP) Thread.onSpinWait();
    }
}
