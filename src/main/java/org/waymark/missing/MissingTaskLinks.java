package org.waymark.missing;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.work.TaskLink;

/** Where each kind of task of this module leads. */
@Configuration(proxyBeanMethods = false)
class MissingTaskLinks {
    private record To(String kind, String before, String after) implements TaskLink {
        @Override
        public String path(UUID subject) {
            return before + subject + after;
        }
    }

    @Bean
    TaskLink childMissing() {
        return new To(Notices.KNOW_TASK, "/missing/", "");
    }

    @Bean
    TaskLink setPoliceRisk() {
        return new To(Notices.RISK_TASK, "/missing/", "#police");
    }

    @Bean
    TaskLink tellPoliceMissing() {
        return new To(Notices.CALL_TASK, "/missing/", "#police");
    }

    @Bean
    TaskLink considerStrategyAfterRepeats() {
        return new To(Notices.STRATEGY_TASK, "/missing/", "");
    }

    @Bean
    TaskLink missingAtEighteen() {
        return new To(Notices.EIGHTEEN_TASK, "/missing/", "");
    }

    @Bean
    TaskLink returnInterview() {
        return new To(InterviewStart.TASK, "/missing/interviews/", "");
    }

    @Bean
    TaskLink readReturnInterview() {
        return new To(InterviewRecords.READ_TASK, "/missing/interviews/", "");
    }

    @Bean
    TaskLink giveSupport() {
        return new To(InterviewRecords.GIVE_TASK, "/missing/interviews/", "#support");
    }

    @Bean
    TaskLink returnAction() {
        return new To(ReturnActions.TASK, "/missing/actions/", "");
    }

    @Bean
    TaskLink policeNote() {
        return new To(PoliceNotes.TASK, "/missing/information/", "");
    }
}
