package org.waymark.intelligence;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.work.TaskLink;

/** Where each kind of task of this module leads. */
@Configuration(proxyBeanMethods = false)
class InformationTaskLinks {
    private record To(String kind, String before, String after) implements TaskLink {
        @Override
        public String path(UUID subject) {
            return before + subject + after;
        }
    }

    private static TaskLink sender(String kind) {
        return new To(kind, "/information/", "");
    }

    private static TaskLink unit(String kind) {
        return new To(kind, "/police/information/", "");
    }

    @Bean
    TaskLink informationCheck() {
        return new To(InformationDesk.CHECK, "/information/", "/check");
    }

    @Bean
    TaskLink informationIntake() {
        return unit(InformationDesk.INTAKE);
    }

    @Bean
    TaskLink informationAnswered() {
        return unit(InformationDesk.ANSWERED);
    }

    @Bean
    TaskLink informationReturned() {
        return sender(InformationDesk.RETURNED);
    }

    @Bean
    TaskLink informationQuestion() {
        return sender(InformationDesk.QUESTION);
    }

    @Bean
    TaskLink informationOutcome() {
        return sender(InformationDesk.OUTCOME);
    }
}
