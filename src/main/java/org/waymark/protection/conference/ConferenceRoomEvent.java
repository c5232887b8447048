package org.waymark.protection.conference;

import java.time.Instant;
import java.util.UUID;
import org.waymark.casefile.CaseEvent;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.people.AgencyId;

/** What happens around conferences beside their decision. */
public sealed interface ConferenceRoomEvent extends CaseEvent {
    @Override
    default Compartment compartment() {
        return Compartment.MEETING;
    }

    /** A plan started: its core group and its reviews are due from now on. */
    record PlanMeetingsDue(ChildId child, UUID plan, AgencyId agency, Instant happenedAt)
            implements ConferenceRoomEvent {
        @Override
        public UUID subject() {
            return plan;
        }

        @Override
        public UUID recordId() {
            return plan;
        }

        @Override
        public Compartment compartment() {
            return Compartment.PLAN;
        }

        @Override
        public String headline() {
            return "Core group and review conference are due from now on";
        }
    }

    record CoreGroupHeld(ChildId child, UUID plan, AgencyId agency, Instant happenedAt)
            implements ConferenceRoomEvent {
        @Override
        public UUID subject() {
            return plan;
        }

        @Override
        public UUID recordId() {
            return plan;
        }

        @Override
        public Compartment compartment() {
            return Compartment.PLAN;
        }

        @Override
        public String headline() {
            return "Core group held";
        }
    }

    record ConferenceReportShared(
            ChildId child, UUID meeting, String sharedWith, AgencyId agency, Instant happenedAt)
            implements ConferenceRoomEvent {
        @Override
        public UUID subject() {
            return meeting;
        }

        @Override
        public UUID recordId() {
            return meeting;
        }

        @Override
        public String headline() {
            return "The report for the conference was shared";
        }
    }

    /** H.2: the chair's "quality alert". */
    record QualityAlertRaised(ChildId child, UUID meeting, AgencyId agency, Instant happenedAt)
            implements ConferenceRoomEvent {
        @Override
        public UUID subject() {
            return meeting;
        }

        @Override
        public UUID recordId() {
            return meeting;
        }

        @Override
        public String headline() {
            return "The chair of a conference asked for something to be put right";
        }
    }
}
