package org.waymark.identification;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.work.TaskLink;

/** Where the tasks of this module lead. */
@Configuration(proxyBeanMethods = false)
class IdentificationTasks {
    private record LeadsTo(String kind, String folder) implements TaskLink {
        @Override
        public String path(UUID subject) {
            return folder + "/" + subject;
        }
    }

    @Bean
    TaskLink toAnswer() {
        return new LeadsTo(Consultations.TASK, "/consultations");
    }

    @Bean
    TaskLink toAdvice() {
        return new LeadsTo(Advice.TASK, "/consultations");
    }

    @Bean
    TaskLink toConcernToReferNow() {
        return new LeadsTo(Silence.TASK, "/concerns");
    }

    @Bean
    TaskLink toConcernToLookAtAgain() {
        return new LeadsTo(LookAgain.TASK, "/concerns");
    }

    @Bean
    TaskLink toAllegation() {
        return new LeadsTo(Allegations.TASK, "/allegations");
    }
}
