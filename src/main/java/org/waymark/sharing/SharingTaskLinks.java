package org.waymark.sharing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.work.TaskLink;

import java.util.UUID;

/** Where each kind of task of this module leads. */
@Configuration(proxyBeanMethods = false)
class SharingTaskLinks {
    private record To(String kind, String before) implements TaskLink {
        @Override
        public String path(UUID subject) {
            return before + subject;
        }
    }

    @Bean
    TaskLink readShared() {
        return new To(ShareLinks.TASK, "/shared/");
    }

    @Bean
    TaskLink answerVictimRequest() {
        return new To(VictimRequests.ANSWER_TASK, "/victim-information-requests/");
    }

    @Bean
    TaskLink victimRequestAnswered() {
        return new To(VictimRequests.ANSWERED_TASK, "/victim-information-requests/");
    }

    @Bean
    TaskLink dataRequest() {
        return new To(DataRequests.TASK, "/data-requests/");
    }
}
