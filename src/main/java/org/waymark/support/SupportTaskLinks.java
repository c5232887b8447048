package org.waymark.support;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.calendar.England;
import org.waymark.work.TaskLink;

/** Where each kind of task of this module leads, and what happens without anybody asking. */
@Configuration(proxyBeanMethods = false)
class SupportTaskLinks {
    private record To(String kind, String before) implements TaskLink {
        @Override
        public String path(UUID subject) {
            return before + subject;
        }
    }

    @Bean
    RecurringTask<Void> looksAtComingOfAge(ComingOfAge ages) {
        return com.github.kagkarlsson.scheduler.task.helper.Tasks.recurring(
                        "support-coming-of-age", Schedules.daily(England.ZONE, LocalTime.of(0, 10)))
                .execute((instance, context) -> ages.lookAtAll());
    }

    @Bean
    TaskLink reviewSupportPlan() {
        return new To(Plans.REVIEW_TASK, "/support-plans/");
    }

    @Bean
    TaskLink takeNeedIntoPlan() {
        return new To(Needs.TASK, "/support-needs/");
    }

    @Bean
    TaskLink supportAction() {
        return new To(PlanActions.TASK, "/support-actions/");
    }

    @Bean
    TaskLink supportActionStuck() {
        return new To(PlanActions.STUCK_TASK, "/support-actions/");
    }

    @Bean
    TaskLink planForAdulthood() {
        return new To(ComingOfAge.TASK, "/support-plans/");
    }

    @Bean
    TaskLink supportAtEighteen() {
        return new To(ComingOfAge.EIGHTEEN_TASK, "/support-plans/");
    }

    @Bean
    TaskLink answerAdultReferral() {
        return new To(AdultReferrals.TASK, "/adult-referrals/");
    }

    @Bean
    TaskLink adultServicesDeclined() {
        return new To(AdultReferrals.ESCALATE_TASK, "/adult-referrals/");
    }

    @Bean
    TaskLink findAnotherRoute() {
        return new To(AdultReferrals.ROUTE_TASK, "/adult-referrals/");
    }
}
