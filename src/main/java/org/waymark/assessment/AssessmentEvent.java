package org.waymark.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.CaseEvent;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.people.AgencyId;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;

/** What happens in an assessment (guide ¶9, 11 and 12). */
public sealed interface AssessmentEvent extends CaseEvent {
    AssessmentId assessment();

    @Override
    default UUID subject() {
        return assessment().value();
    }

    @Override
    default @Nullable UUID recordId() {
        return assessment().value();
    }

    /**
     * @param countsFrom the receipt of the referral: the 45 working days run from there, not from
     *     today (domain.md L.2)
     */
    record AssessmentStarted(
            ChildId child,
            AssessmentId assessment,
            Instant countsFrom,
            @Nullable TeamId team,
            AgencyId agency,
            Instant happenedAt)
            implements AssessmentEvent {
        @Override
        public String headline() {
            return "Section 17 assessment opened";
        }
    }

    record AssessmentAllocated(
            ChildId child,
            AssessmentId assessment,
            PractitionerId lead,
            @Nullable PractitionerId overseer,
            AgencyId agency,
            Instant happenedAt)
            implements AssessmentEvent {
        @Override
        public String headline() {
            return overseer == null
                    ? "The assessment has a lead worker"
                    : "The assessment has a lead worker, overseen by a social worker";
        }

        @Override
        public Map<String, ?> details() {
            return Map.of("lead", lead.toString());
        }
    }

    record AssessmentDateSet(
            ChildId child,
            AssessmentId assessment,
            LocalDate reviewOn,
            AgencyId agency,
            Instant happenedAt)
            implements AssessmentEvent {
        @Override
        public String headline() {
            return "A manager set a shorter date for the assessment";
        }

        @Override
        public Map<String, ?> details() {
            return Map.of("reviewOn", reviewOn.toString());
        }
    }

    record AssessmentWritten(
            ChildId child,
            AssessmentId assessment,
            Part part,
            int number,
            AgencyId agency,
            Instant happenedAt)
            implements AssessmentEvent {
        @Override
        public String headline() {
            return "Assessment: " + part.words() + (number == 1 ? " written" : " changed");
        }
    }

    record ChildVisited(
            ChildId child,
            AssessmentId assessment,
            boolean seen,
            boolean alone,
            AgencyId agency,
            Instant happenedAt)
            implements AssessmentEvent {
        @Override
        public String headline() {
            if (!seen) return "Assessment: the child was not seen, with a reason";
            return alone
                    ? "Assessment: the child was seen alone"
                    : "Assessment: the child was seen";
        }
    }

    record ConsentConsidered(
            ChildId child, AssessmentId assessment, AgencyId agency, Instant happenedAt)
            implements AssessmentEvent {
        @Override
        public String headline() {
            return "Assessment: consent looked at";
        }
    }

    /** What was asked is a disclosure too: that the child is assessed. */
    record ContributionAsked(
            ChildId child, AssessmentId assessment, String of, AgencyId agency, Instant happenedAt)
            implements AssessmentEvent {
        @Override
        public String headline() {
            return "An agency was asked what it knows";
        }

        @Override
        public String sharedWith() {
            return of;
        }
    }

    /** The agency's own entry. */
    record ContributionGiven(
            ChildId child,
            AssessmentId assessment,
            ContributionId contribution,
            Compartment compartment,
            AgencyId agency,
            Instant happenedAt)
            implements AssessmentEvent {
        @Override
        public UUID subject() {
            return contribution.value();
        }

        @Override
        public UUID recordId() {
            return contribution.value();
        }

        @Override
        public String headline() {
            return "An agency contributed to the assessment";
        }
    }

    record AssessmentConcluded(
            ChildId child,
            AssessmentId assessment,
            Harm harm,
            Need need,
            AgencyId agency,
            Instant happenedAt)
            implements AssessmentEvent {
        @Override
        public String headline() {
            return "Assessment concluded: %s; %s"
                    .formatted(lower(harm.words()), lower(need.words()));
        }
    }

    record AssessmentSent(
            ChildId child, AssessmentId assessment, AgencyId agency, Instant happenedAt)
            implements AssessmentEvent {
        @Override
        public String headline() {
            return "The assessment was sent to a manager for authorisation";
        }
    }

    record AssessmentReturned(
            ChildId child, AssessmentId assessment, AgencyId agency, Instant happenedAt)
            implements AssessmentEvent {
        @Override
        public String headline() {
            return "A manager returned the assessment with what should change";
        }
    }

    record AssessmentAuthorised(
            ChildId child,
            AssessmentId assessment,
            boolean significantHarm,
            boolean inNeed,
            boolean late,
            AgencyId agency,
            Instant happenedAt)
            implements AssessmentEvent {
        @Override
        public String headline() {
            return "Assessment authorised" + (late ? " (after the time limit)" : "");
        }
    }

    record OnwardReferralConsidered(
            ChildId child,
            AssessmentId assessment,
            String to,
            boolean sent,
            AgencyId agency,
            Instant happenedAt)
            implements AssessmentEvent {
        @Override
        public String headline() {
            return sent ? "Referred on to another agency" : "Onward referral considered, not made";
        }

        @Override
        public @Nullable String sharedWith() {
            return sent ? to : null;
        }
    }

    record AssessmentClosed(
            ChildId child,
            AssessmentId assessment,
            ClosureReason reason,
            AgencyId agency,
            Instant happenedAt)
            implements AssessmentEvent {
        @Override
        public String headline() {
            return "Assessment closed: " + reason.words();
        }
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(java.util.Locale.UK) + words.substring(1);
    }
}
