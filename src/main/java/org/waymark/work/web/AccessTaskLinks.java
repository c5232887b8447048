package org.waymark.work.web;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.work.AccessAlerts;
import org.waymark.work.TaskLink;

/** Where the tasks about break-glass and conflicts of interest lead. */
@Configuration(proxyBeanMethods = false)
class AccessTaskLinks {
    private record Leads(String kind, String before, boolean toOne) implements TaskLink {
        @Override
        public String path(UUID subject) {
            return toOne ? before + subject : before;
        }
    }

    @Bean
    TaskLink reviewGlass() {
        return new Leads(AccessAlerts.REVIEW_TASK, "/break-glass/", true);
    }

    @Bean
    TaskLink toldOfGlass() {
        return new Leads(AccessAlerts.TOLD_TASK, "/break-glass/", true);
    }

    @Bean
    TaskLink openGlass() {
        return new Leads(AccessAlerts.OPEN_TASK, "/break-glass/", true);
    }

    @Bean
    TaskLink refusedGlass() {
        return new Leads(AccessAlerts.REFUSED_TASK, "/break-glass/attempts/", true);
    }

    @Bean
    TaskLink reviewConflict() {
        return new Leads(AccessAlerts.CONFLICT_TASK, "/conflicts/", true);
    }

    @Bean
    TaskLink lookIntoSearch() {
        return new Leads(AccessAlerts.SEARCH_TASK, "/conflicts#searches", false);
    }

    @Bean
    TaskLink unexplainedLooks() {
        return new Leads(AccessAlerts.LOOKS_TASK, "/unexplained-access", false);
    }

    @Bean
    TaskLink lookAsked() {
        return new Leads(AccessAlerts.LOOK_ASKED_TASK, "/unexplained-access/", true);
    }

    @Bean
    TaskLink lookTold() {
        return new Leads(AccessAlerts.LOOK_TOLD_TASK, "/unexplained-access/", true);
    }

    @Bean
    TaskLink lookAnswered() {
        return new Leads(AccessAlerts.LOOK_ANSWERED_TASK, "/unexplained-access/", true);
    }
}
