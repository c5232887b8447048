package org.waymark.court;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.work.TaskLink;

/** Where each kind of task of this module leads. */
@Configuration(proxyBeanMethods = false)
class CourtTaskLinks {
    private record To(String kind, String before) implements TaskLink {
        @Override
        public String path(UUID subject) {
            return before + subject;
        }
    }

    @Bean
    TaskLink tellVictim() {
        return new To(VictimUpdates.TELL_TASK, "/victim-updates/");
    }

    @Bean
    TaskLink rightToReview() {
        return new To(VictimSupport.REVIEW_TASK, "/court-cases/");
    }

    @Bean
    TaskLink contactScheme() {
        return new To(VictimSupport.CONTACT_TASK, "/court-cases/");
    }

    @Bean
    TaskLink afterCourt() {
        return new To(VictimSupport.AFTER_TASK, "/court-cases/");
    }
}
