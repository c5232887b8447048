package org.waymark.protection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.CaseEvent;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.people.AgencyId;

/**
 * What a child protection conference decided. Published by `protection.conference` with the
 * decision; the enquiry and the plan follow it by themselves (guide ¶10, trap 14).
 */
public sealed interface ConferenceEvent extends CaseEvent {
    /** The meeting. */
    UUID meeting();

    @Override
    default UUID recordId() {
        return meeting();
    }

    @Override
    default Compartment compartment() {
        return Compartment.MEETING;
    }

    /**
     * An initial conference. Stops the clock of 15 working days, and starts the plan on its day.
     *
     * @param enquiry the enquiry that led to it; null for a child who moved here
     * @param on its day: the plan's start too
     * @param category of the plan; null where none was made
     * @param visitEvery working days between visits, as the plan sets
     * @param fromArea for a child who moved here with a plan
     */
    record ConferenceHeld(
            ChildId child,
            UUID meeting,
            @Nullable EnquiryId enquiry,
            LocalDate on,
            @Nullable AbuseCategory category,
            @Nullable Integer visitEvery,
            @Nullable String fromArea,
            AgencyId agency,
            Instant happenedAt)
            implements ConferenceEvent {
        @Override
        public UUID subject() {
            return enquiry == null ? meeting : enquiry.value();
        }

        @Override
        public String headline() {
            return category == null
                    ? "Initial child protection conference held: no child protection plan"
                    : "Initial child protection conference held: child protection plan, "
                            + category.words().toLowerCase(java.util.Locale.UK);
        }
    }

    /**
     * A review conference. The plan goes on with the category it decides, or ends on its day.
     *
     * @param category null where the plan ends
     * @param reason why
     * @param needPlan whether a child in need plan starts on the day the plan ends
     */
    record ReviewConferenceHeld(
            ChildId child,
            UUID meeting,
            ProtectionPlanId plan,
            LocalDate on,
            @Nullable AbuseCategory category,
            String reason,
            boolean needPlan,
            AgencyId agency,
            Instant happenedAt)
            implements ConferenceEvent {
        @Override
        public UUID subject() {
            return plan.value();
        }

        @Override
        public String headline() {
            return category == null
                    ? "Review conference held: the child protection plan ends"
                    : "Review conference held: the child protection plan goes on";
        }
    }
}
