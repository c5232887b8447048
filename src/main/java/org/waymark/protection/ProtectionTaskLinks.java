package org.waymark.protection;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.work.TaskLink;

/** Where each kind of task of this module leads. */
@Configuration(proxyBeanMethods = false)
class ProtectionTaskLinks {
    private static final String ORDERS = "/emergency-orders/";
    private static final String STRATEGIES = "/strategy-discussions/";
    private static final String ENQUIRIES = "/enquiries/";

    private record To(String kind, String before) implements TaskLink {
        @Override
        public String path(UUID subject) {
            return before + subject;
        }
    }

    @Bean
    TaskLink enquireAfterOrder() {
        return new To(EmergencyOrders.ENQUIRY_TASK, ORDERS);
    }

    @Bean
    TaskLink emergencyOrderEnds() {
        return new To(EmergencyOrders.ENDS_TASK, ORDERS);
    }

    @Bean
    TaskLink tellOfOrder() {
        return new To(Tells.ORDER_TASK, ORDERS);
    }

    @Bean
    TaskLink tellOfAccommodation() {
        return new To(Tells.ACCOMMODATION_TASK, "/section-20/");
    }

    @Bean
    TaskLink decideStrategy() {
        return new To(StrategyDecisions.DECIDE_TASK, STRATEGIES);
    }

    @Bean
    TaskLink addStrategyReasons() {
        return new To(StrategyDecisions.REASONS_TASK, STRATEGIES);
    }

    @Bean
    TaskLink followUpStrategy() {
        return new To(StrategyFollowUps.FOLLOW_UP_TASK, STRATEGIES);
    }

    @Bean
    TaskLink readJoinedStrategy() {
        return new To(EnquiryStarts.JOINED_TASK, STRATEGIES);
    }

    @Bean
    TaskLink seeChildInEnquiry() {
        return new To(EnquiryStarts.SEE_TASK, ENQUIRIES);
    }

    @Bean
    TaskLink concludeEnquiry() {
        return new To(EnquiryStarts.CONCLUDE_TASK, ENQUIRIES);
    }

    @Bean
    TaskLink conveneConference() {
        return new To(Enquiries.CONFERENCE_TASK, ENQUIRIES);
    }

    @Bean
    TaskLink overdueVisit() {
        return new To(OverdueVisits.TASK, "/protection-plans/");
    }

    @Bean
    TaskLink reviewNeedPlan() {
        return new To(NeedPlans.REVIEW_TASK, "/child-in-need-plans/");
    }
}
