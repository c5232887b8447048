package org.waymark.contexts;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.work.TaskLink;

/** Where each kind of task of a context case leads. */
@Configuration(proxyBeanMethods = false)
class ContextTaskLinks {
    private record To(String kind, String before) implements TaskLink {
        @Override
        public String path(UUID subject) {
            return before + subject;
        }
    }

    @Bean
    TaskLink contextReview() {
        return new To(ContextCases.REVIEW_TASK, "/contexts/");
    }

    @Bean
    TaskLink contextAction() {
        return new To(ContextPlans.ACTION_TASK, "/context-actions/");
    }
}
