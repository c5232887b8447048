package org.waymark.referral.web;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.referral.Decisions;
import org.waymark.referral.Overrides;
import org.waymark.referral.PoliceProtections;
import org.waymark.referral.Referrals;
import org.waymark.work.TaskLink;

/** Where the tasks of the front door, of its managers and of police protection lead. */
@Configuration(proxyBeanMethods = false)
class FrontDoorTaskLinks {
    private record Leads(String kind, String before, String after) implements TaskLink {
        static Leads toReferral(String kind) {
            return new Leads(kind, "/front-door/referrals/", "");
        }

        @Override
        public String path(UUID subject) {
            return before + subject + after;
        }
    }

    @Bean
    TaskLink decideReferral() {
        return Leads.toReferral(Referrals.DECIDE_TASK);
    }

    @Bean
    TaskLink screenReferral() {
        return Leads.toReferral(Referrals.SCREEN_TASK);
    }

    @Bean
    TaskLink nextStep() {
        return Leads.toReferral(Decisions.NEXT_STEP_TASK);
    }

    @Bean
    TaskLink completeDecision() {
        return Leads.toReferral(Decisions.COMPLETE_TASK);
    }

    @Bean
    TaskLink answerOverride() {
        return new Leads(Overrides.TASK, "/overrides/", "");
    }

    @Bean
    TaskLink overrideAnswered() {
        return new Leads(Overrides.ANSWERED_TASK, "/front-door/referrals/", "/decision");
    }

    @Bean
    TaskLink enquiryDuty() {
        return new Leads(PoliceProtections.ENQUIRY_TASK, "/police/protection/", "");
    }

    @Bean
    TaskLink tellChildAndParents() {
        return new Leads(PoliceProtections.TELL_TASK, "/police/protection/", "");
    }
}
