package org.waymark.network;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.work.TaskLink;

/** Where each kind of task of this module leads. */
@Configuration(proxyBeanMethods = false)
class NetworkTaskLinks {
    private record To(String kind, String before) implements TaskLink {
        @Override
        public String path(UUID subject) {
            return before + subject;
        }
    }

    @Bean
    TaskLink networkAlert() {
        return new To(Alerts.ALERT_TASK, "/network/alerts/");
    }

    @Bean
    TaskLink networkTalk() {
        return new To(Alerts.TALK_TASK, "/network/alerts/");
    }

    @Bean
    TaskLink networkOfficer() {
        return new To(Subjects.LADO_TASK, "/network/subjects/");
    }

    @Bean
    TaskLink networkWelfare() {
        return new To(NewLinks.WELFARE_TASK, "/network/links/");
    }

    @Bean
    TaskLink networkReview() {
        return new To(Links.REVIEW_TASK, "/network/links/");
    }
}
