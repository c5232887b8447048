package org.waymark.protection;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.CaseEvent;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.people.AgencyId;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;

/** Child protection plans and child in need plans, and the visits under them. */
public sealed interface PlanEvent extends CaseEvent {
    /** The plan. */
    UUID plan();

    @Override
    default UUID subject() {
        return plan();
    }

    @Override
    default UUID recordId() {
        return plan();
    }

    @Override
    default Compartment compartment() {
        return Compartment.PLAN;
    }

    /**
     * @param limit working days between visits, where the plan sets them
     */
    record ProtectionPlanStarted(
            ChildId child,
            UUID plan,
            AbuseCategory category,
            @Nullable Integer limit,
            @Nullable TeamId team,
            PractitionerId owner,
            AgencyId agency,
            Instant happenedAt)
            implements PlanEvent {
        @Override
        public String headline() {
            return "Child protection plan started: " + category.words();
        }
    }

    record ProtectionPlanChanged(
            ChildId child, UUID plan, AbuseCategory category, AgencyId agency, Instant happenedAt)
            implements PlanEvent {
        @Override
        public String headline() {
            return "Child protection plan: category now "
                    + category.words().toLowerCase(java.util.Locale.UK);
        }
    }

    /** Counts anew from today. */
    record VisitIntervalSet(
            ChildId child,
            UUID plan,
            @Nullable Integer limit,
            @Nullable TeamId team,
            PractitionerId owner,
            AgencyId agency,
            Instant happenedAt)
            implements PlanEvent {
        @Override
        public String headline() {
            return limit == null
                    ? "Visits under the plan as often as the area's rule says"
                    : "Visits under the plan every " + limit + " working days";
        }
    }

    /**
     * @param limit working days until the next
     */
    record ProtectionVisitMade(
            ChildId child,
            UUID plan,
            boolean alone,
            @Nullable Integer limit,
            @Nullable TeamId team,
            PractitionerId owner,
            AgencyId agency,
            Instant happenedAt)
            implements PlanEvent {
        @Override
        public String headline() {
            return alone
                    ? "Visit under the plan: the child was seen alone"
                    : "Visit under the plan: the child was seen";
        }
    }

    /** Nobody saw the child: the clock of the visits runs on. */
    record ProtectionVisitTried(ChildId child, UUID plan, AgencyId agency, Instant happenedAt)
            implements PlanEvent {
        @Override
        public String headline() {
            return "Visit under the plan: the child could not be seen";
        }
    }

    record ProtectionPlanEnded(
            ChildId child, UUID plan, PlanEnd how, AgencyId agency, Instant happenedAt)
            implements PlanEvent {
        @Override
        public String headline() {
            return "Child protection plan ended: " + how.words();
        }
    }

    record NeedPlanStarted(
            ChildId child,
            UUID plan,
            @Nullable TeamId team,
            PractitionerId owner,
            AgencyId agency,
            Instant happenedAt)
            implements PlanEvent {
        @Override
        public String headline() {
            return "Child in need plan started";
        }
    }

    record NeedPlanReviewed(
            ChildId child,
            UUID plan,
            @Nullable TeamId team,
            PractitionerId owner,
            AgencyId agency,
            Instant happenedAt)
            implements PlanEvent {
        @Override
        public String headline() {
            return "Child in need plan reviewed";
        }
    }

    record NeedPlanEnded(ChildId child, UUID plan, AgencyId agency, Instant happenedAt)
            implements PlanEvent {
        @Override
        public String headline() {
            return "Child in need plan ended";
        }
    }
}
