package org.waymark.protection.conference;

import java.time.Instant;
import java.util.UUID;
import org.waymark.casefile.CaseEvent;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.people.AgencyId;

/** What happens around conferences beside their decision. */
public sealed interface ConferenceRoomEvent extends CaseEvent {
    /** What meets because of a plan. */
    sealed interface OfPlan extends ConferenceRoomEvent {
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
    }

    /** One conference. */
    sealed interface OfConference extends ConferenceRoomEvent {
        UUID meeting();

        @Override
        default UUID subject() {
            return meeting();
        }

        @Override
        default UUID recordId() {
            return meeting();
        }

        @Override
        default Compartment compartment() {
            return Compartment.MEETING;
        }
    }

    /** A plan started: its core group and its reviews are due from now on. */
    record PlanMeetingsDue(ChildId child, UUID plan, AgencyId agency, Instant happenedAt)
            implements OfPlan {
        @Override
        public String headline() {
            return "Core group and review conference are due from now on";
        }
    }

    record CoreGroupHeld(ChildId child, UUID plan, AgencyId agency, Instant happenedAt)
            implements OfPlan {
        @Override
        public String headline() {
            return "Core group held";
        }
    }

    record ConferenceReportShared(
            ChildId child, UUID meeting, String sharedWith, AgencyId agency, Instant happenedAt)
            implements OfConference {
        @Override
        public String headline() {
            return "The report for the conference was shared";
        }
    }

    /** H.2: the chair's "quality alert". */
    record QualityAlertRaised(ChildId child, UUID meeting, AgencyId agency, Instant happenedAt)
            implements OfConference {
        @Override
        public String headline() {
            return "The chair of a conference asked for something to be put right";
        }
    }
}
