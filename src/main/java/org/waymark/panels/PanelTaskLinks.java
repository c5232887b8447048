package org.waymark.panels;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.work.TaskLink;

/** Where each kind of task of a panel leads. */
@Configuration(proxyBeanMethods = false)
class PanelTaskLinks {
    private record To(String kind, String before) implements TaskLink {
        @Override
        public String path(UUID subject) {
            return before + subject;
        }
    }

    @Bean
    TaskLink invitedToPanel() {
        return new To(Panels.INVITED_TASK, "/panels/");
    }

    @Bean
    TaskLink nominatedForPanel() {
        return new To(Nominations.NOMINATED_TASK, "/panel-items/");
    }

    @Bean
    TaskLink returnedByPanel() {
        return new To(Nominations.RETURNED_TASK, "/panel-items/");
    }

    @Bean
    TaskLink reviewedByPanel() {
        return new To(PanelItems.REVIEW_TASK, "/panel-items/");
    }

    @Bean
    TaskLink actionOfPanel() {
        return new To(PanelActions.ACTION_TASK, "/panel-actions/");
    }

    @Bean
    TaskLink reminderOfPanel() {
        return new To(PanelActions.REMINDER_TASK, "/panel-actions/");
    }
}
