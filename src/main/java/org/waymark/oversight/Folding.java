package org.waymark.oversight;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.calendar.England;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioners;
import org.waymark.sql.Sql;

/**
 * Puts what has changed into the counts, so that reading stays short. Nothing waits for it: who
 * reads adds the changes themselves.
 */
@Service
public class Folding {
    private final Sql sql;
    private final Clock clock;
    private final Practitioners practitioners;
    private final TransactionTemplate transaction;

    Folding(Sql sql, Clock clock, Practitioners practitioners, TransactionTemplate transaction) {
        this.sql = sql;
        this.clock = clock;
        this.practitioners = practitioners;
        this.transaction = transaction;
    }

    /** As Waymark itself. */
    public void fold() {
        var month = England.dateOf(clock.instant()).withDayOfMonth(1);
        practitioners
                .find(Practitioners.AUTOMATIC)
                .ifPresent(waymark ->
                        CurrentPractitioner.run(
                                waymark,
                                () ->
                                        transaction.executeWithoutResult(
                                                t -> sql.call("select fold_figures(?)", month))));
    }

    /** What happens in this module without anybody asking. */
    @Configuration(proxyBeanMethods = false)
    static class Jobs {
        @Bean
        RecurringTask<Void> foldsFigures(Folding folding) {
            return Tasks.recurring("figures-fold", Schedules.fixedDelay(Duration.ofMinutes(1)))
                    .execute((instance, context) -> folding.fold());
        }
    }
}
