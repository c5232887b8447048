package org.waymark.contexts.disruption;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.work.TaskLink;

/** Where each kind of task of a disruption tool leads. */
@Configuration(proxyBeanMethods = false)
class DisruptionTaskLinks {
    private record To(String kind, String before) implements TaskLink {
        @Override
        public String path(UUID subject) {
            return before + subject;
        }
    }

    @Bean
    TaskLink disruptionReview() {
        return new To(DisruptionSteps.REVIEW_TASK, "/disruptions/");
    }

    @Bean
    TaskLink disruptionBreach() {
        return new To(DisruptionSteps.BREACH_TASK, "/disruption-links/");
    }
}
