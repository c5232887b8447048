package org.waymark.support;

import java.time.Instant;
import java.util.UUID;
import org.waymark.casefile.CaseEvent;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.people.AgencyId;

/**
 * What happens to a support plan. Its record is the plan; an entry about an item is read by the
 * item's audience alone, and says nothing of what it is (safety rule 9).
 */
public sealed interface SupportEvent extends CaseEvent {
    SupportPlanId plan();

    @Override
    default UUID subject() {
        return plan().value();
    }

    @Override
    default UUID recordId() {
        return plan().value();
    }

    @Override
    default Compartment compartment() {
        return Compartment.PLAN;
    }

    record SupportPlanOpened(ChildId child, SupportPlanId plan, AgencyId agency, Instant happenedAt)
            implements SupportEvent {
        @Override
        public String headline() {
            return "Support plan opened";
        }
    }

    /** Its own row of the sharing record: with whom. */
    record SupportPlanShared(
            ChildId child, SupportPlanId plan, String with, AgencyId agency, Instant happenedAt)
            implements SupportEvent {
        @Override
        public String headline() {
            return "Support plan shared";
        }

        @Override
        public String sharedWith() {
            return with;
        }
    }

    /** An item was added or changed. */
    record SupportItemChanged(
            ChildId child,
            SupportPlanId plan,
            UUID subject,
            Compartment compartment,
            String headline,
            AgencyId agency,
            Instant happenedAt)
            implements SupportEvent {}

    record SupportPlanReviewed(
            ChildId child, SupportPlanId plan, boolean late, AgencyId agency, Instant happenedAt)
            implements SupportEvent {
        @Override
        public String headline() {
            return late ? "Support plan reviewed, late" : "Support plan reviewed";
        }
    }

    record ProtectedAddressShown(
            ChildId child,
            SupportPlanId plan,
            Audience audience,
            AgencyId agency,
            Instant happenedAt)
            implements SupportEvent {
        @Override
        public String headline() {
            return "Decided that a protected address may be read in the support plan";
        }

        @Override
        public Compartment compartment() {
            return audience.compartment();
        }

        @Override
        public String sharedWith() {
            return audience.words();
        }
    }

    record ProtectedAddressWithdrawn(
            ChildId child,
            SupportPlanId plan,
            Audience audience,
            AgencyId agency,
            Instant happenedAt)
            implements SupportEvent {
        @Override
        public String headline() {
            return "A protected address is not read in the support plan any more";
        }

        @Override
        public Compartment compartment() {
            return audience.compartment();
        }
    }

    record SupportPlanSharingStopped(
            ChildId child, SupportPlanId plan, AgencyId agency, Instant happenedAt)
            implements SupportEvent {
        @Override
        public String headline() {
            return "Somebody does not read the support plan any more";
        }
    }

    record SupportPlanEighteen(
            ChildId child, SupportPlanId plan, AgencyId agency, Instant happenedAt)
            implements SupportEvent {
        @Override
        public String headline() {
            return "18th birthday: the support plan stands still until it is decided how it goes on";
        }
    }

    record SupportPlanContinued(
            ChildId child, SupportPlanId plan, AgencyId agency, Instant happenedAt)
            implements SupportEvent {
        @Override
        public String headline() {
            return "The support plan goes on after 18";
        }
    }

    record SupportPlanEnded(
            ChildId child, SupportPlanId plan, EndReason why, AgencyId agency, Instant happenedAt)
            implements SupportEvent {
        @Override
        public String headline() {
            return "Support plan ended: " + why.words();
        }
    }

    record TransitionOpened(ChildId child, SupportPlanId plan, AgencyId agency, Instant happenedAt)
            implements SupportEvent {
        @Override
        public String headline() {
            return "Planning for adulthood began";
        }
    }

    record AdultAssessmentDecided(
            ChildId child,
            SupportPlanId plan,
            TransitionDecision decision,
            AgencyId agency,
            Instant happenedAt)
            implements SupportEvent {
        @Override
        public String headline() {
            return decision == TransitionDecision.ASSESS
                    ? "Needs as an adult are assessed (Care Act 2014 s58)"
                    : "Needs as an adult are not assessed, with written reasons (Care Act 2014 s58)";
        }

        @Override
        public Compartment compartment() {
            return Compartment.HEALTH;
        }
    }

    record AdultServicesAsked(
            ChildId child,
            SupportPlanId plan,
            AdultReferralId referral,
            String with,
            AgencyId agency,
            Instant happenedAt)
            implements SupportEvent {
        @Override
        public UUID subject() {
            return referral.value();
        }

        @Override
        public String headline() {
            return "Adult services asked, with the agreed summary";
        }

        @Override
        public String sharedWith() {
            return with;
        }
    }

    record AdultServicesAnswered(
            ChildId child,
            SupportPlanId plan,
            AdultReferralId referral,
            boolean accepted,
            AgencyId agency,
            Instant happenedAt)
            implements SupportEvent {
        @Override
        public UUID subject() {
            return referral.value();
        }

        @Override
        public String headline() {
            return accepted
                    ? "Adult services accepted"
                    : "Adult services declined; another route is needed";
        }
    }
}
