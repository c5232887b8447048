package org.waymark.referral.web;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.referral.checks.AgencyChecks;
import org.waymark.referral.checks.Answers;
import org.waymark.work.TaskLink;

/** Where the tasks about checks lead: to the check, for both sides. */
@Configuration(proxyBeanMethods = false)
class CheckTaskLinks {
    private record ToCheck(String kind) implements TaskLink {
        @Override
        public String path(UUID subject) {
            return "/checks/" + subject;
        }
    }

    @Bean
    TaskLink answerCheck() {
        return new ToCheck(AgencyChecks.TASK);
    }

    @Bean
    TaskLink chaseCheck() {
        return new ToCheck(AgencyChecks.CHASE_TASK);
    }

    @Bean
    TaskLink readCheckAnswer() {
        return new ToCheck(Answers.TASK);
    }
}
