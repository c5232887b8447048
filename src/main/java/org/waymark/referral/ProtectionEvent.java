package org.waymark.referral;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.CaseEvent;
import org.waymark.casefile.ChildId;
import org.waymark.people.AgencyId;
import org.waymark.people.TeamId;

/**
 * Police protection, and the enquiry duty that comes with it (Children Act 1989 s46, s47(1)(a)).
 */
public sealed interface ProtectionEvent extends CaseEvent {
    PoliceProtectionId protection();

    @Override
    default UUID subject() {
        return protection().value();
    }

    /** Starts the 72 clock hours at the moment it was taken, not at the moment it was recorded. */
    record PoliceProtectionTaken(
            ChildId child,
            PoliceProtectionId protection,
            UUID recordId,
            @Nullable TeamId team,
            AgencyId agency,
            Instant happenedAt)
            implements ProtectionEvent {
        @Override
        public String headline() {
            return "Police protection taken";
        }

        @Override
        public String sharedWith() {
            return "Children's social care";
        }
    }

    /** Where the child is now, or who has been told. */
    record PoliceProtectionChanged(
            ChildId child,
            PoliceProtectionId protection,
            UUID recordId,
            AgencyId agency,
            Instant happenedAt)
            implements ProtectionEvent {
        @Override
        public String headline() {
            return "Police protection: where the child is, or who was told, brought up to date";
        }
    }

    /** The local authority acts on its duty to enquire, which police protection itself began. */
    record EnquiryDutyTakenUp(
            ChildId child,
            PoliceProtectionId protection,
            UUID recordId,
            AgencyId agency,
            Instant happenedAt)
            implements ProtectionEvent {
        @Override
        public String headline() {
            return "Section 47 duty after police protection taken up";
        }
    }

    record PoliceProtectionEnded(
            ChildId child,
            PoliceProtectionId protection,
            UUID recordId,
            AgencyId agency,
            Instant happenedAt)
            implements ProtectionEvent {
        @Override
        public String headline() {
            return "Police protection ended";
        }
    }
}
