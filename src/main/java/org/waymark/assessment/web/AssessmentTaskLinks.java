package org.waymark.assessment.web;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.assessment.Assessments;
import org.waymark.assessment.Authorisations;
import org.waymark.assessment.Consents;
import org.waymark.assessment.Contributions;
import org.waymark.assessment.LeadWorkers;
import org.waymark.assessment.OnwardReferrals;
import org.waymark.work.TaskLink;

/** Where the tasks of an assessment lead. */
@Configuration(proxyBeanMethods = false)
class AssessmentTaskLinks {
    private record Leads(String kind, String before, String after) implements TaskLink {
        @Override
        public String path(UUID subject) {
            return before + subject + after;
        }
    }

    private static TaskLink assessment(String kind, String after) {
        return new Leads(kind, "/assessments/", after);
    }

    @Bean
    TaskLink sectionSeventeen() {
        return assessment(LeadWorkers.TASK, "");
    }

    @Bean
    TaskLink furtherReferral() {
        return new Leads(Assessments.FURTHER_TASK, "/children/", "");
    }

    @Bean
    TaskLink authoriseAssessment() {
        return assessment(Authorisations.TASK, "/authorisation");
    }

    @Bean
    TaskLink assessmentReturned() {
        return assessment(Authorisations.RETURNED_TASK, "/authorisation");
    }

    @Bean
    TaskLink tellPoliceOfPossibleOffence() {
        return assessment(Consents.POLICE_TASK, "/consent");
    }

    @Bean
    TaskLink assessmentContributionAsked() {
        return new Leads(Contributions.GIVE_TASK, "/contributions/", "");
    }

    @Bean
    TaskLink assessmentContributionCame() {
        return assessment(Contributions.READ_TASK, "/contributions");
    }

    @Bean
    TaskLink considerOnwardReferral() {
        return assessment(OnwardReferrals.TASK, "/onward");
    }
}
