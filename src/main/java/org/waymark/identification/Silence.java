package org.waymark.identification;

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
 * Silence is answered (safety rule 3): once a minute, requests for advice that nobody answered in
 * time pass to a deputy or another lead, and who asked is told that they can refer now. Each in a
 * transaction of its own, so that one failure holds up no other; run twice, or on two nodes, it
 * passes each on once.
 */
@Configuration(proxyBeanMethods = false)
class Silence {
    static final String TASK = "REFER_NOW";

    private static final Logger LOG = LoggerFactory.getLogger(Silence.class);

    private final Clock clock;
    private final Practitioners practitioners;
    private final PassingOn passing;

    Silence(Clock clock, Practitioners practitioners, PassingOn passing) {
        this.clock = clock;
        this.practitioners = practitioners;
        this.passing = passing;
    }

    @Bean
    Task<Void> answersSilence() {
        return Tasks.recurring("consultations.silence", FixedDelay.ofMinutes(1))
                .execute((task, context) -> answer());
    }

    /** Acts as the area's own practitioner, who sees nothing of what the requests are about. */
    void answer() {
        practitioners
                .find(Practitioners.AUTOMATIC)
                .ifPresent(me -> CurrentPractitioner.run(me, this::passOn));
    }

    private void passOn() {
        for (var silent : passing.due(clock.instant())) {
            try {
                passing.on(silent);
            } catch (RuntimeException e) {
                LOG.error("consultation {}: {}", silent.id(), e.getClass().getSimpleName());
            }
        }
    }
}
