package org.waymark.meetings;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.work.TaskLink;

/** Where each kind of task of this module leads. */
@Configuration(proxyBeanMethods = false)
class MeetingTaskLinks {
    private record To(String kind, String before, String after) implements TaskLink {
        @Override
        public String path(UUID subject) {
            return before + subject + after;
        }
    }

    @Bean
    TaskLink prepareForMeeting() {
        return new To(Asking.TASK, "/meetings/invitations/", "");
    }

    @Bean
    TaskLink recordMeeting() {
        return new To(Meetings.RECORD_TASK, "/meetings/", "/attendance");
    }

    @Bean
    TaskLink reconveneMeeting() {
        return new To(Holding.RECONVENE_TASK, "/meetings/", "");
    }

    @Bean
    TaskLink meetingAction() {
        return new To(MeetingActions.TASK, "/meetings/actions/", "");
    }
}
