package org.waymark.referral.web;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.referral.Deliveries;
import org.waymark.referral.Escalations;
import org.waymark.referral.OutcomeLetters;
import org.waymark.referral.UnansweredDeliveries;
import org.waymark.work.TaskLink;

/** Where the tasks of the referrer, of the receivers and of the manager who answers lead. */
@Configuration(proxyBeanMethods = false)
class ReferralTaskLinks {
    private record Leads(String kind, String before, String after) implements TaskLink {
        @Override
        public String path(UUID subject) {
            return before + subject + after;
        }
    }

    @Bean
    TaskLink acknowledgeDelivery() {
        return new Leads(Deliveries.TASK, "/deliveries/", "");
    }

    @Bean
    TaskLink deliveryUnanswered() {
        return new Leads(UnansweredDeliveries.TASK, "/deliveries/", "");
    }

    @Bean
    TaskLink policeLeftOut() {
        return new Leads(Deliveries.POLICE_LEFT_OUT_TASK, "/front-door/referrals/", "");
    }

    @Bean
    TaskLink readOutcome() {
        return new Leads(OutcomeLetters.TASK, "/referrals/", "");
    }

    @Bean
    TaskLink answerEscalation() {
        return new Leads(Escalations.TASK, "/escalations/", "");
    }

    @Bean
    TaskLink readEscalationAnswer() {
        return new Leads(Escalations.ANSWERED_TASK, "/escalations/", "/referral");
    }
}
