package org.waymark.meetings;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.CaseEvent;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.people.AgencyId;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;

/**
 * What is said, decided and done in a meeting. The record is the meeting's own, or its other one
 * for what only those read who attend the whole.
 */
public sealed interface MeetingRecordEvent extends CaseEvent {
    MeetingId meeting();

    @Override
    default UUID subject() {
        return meeting().value();
    }

    @Override
    default Compartment compartment() {
        return Compartment.MEETING;
    }

    record PersonInvited(
            ChildId child,
            MeetingId meeting,
            UUID recordId,
            String who,
            AgencyId agency,
            Instant happenedAt)
            implements MeetingRecordEvent {
        @Override
        public String headline() {
            return "Asked to a meeting: " + who;
        }

        @Override
        public String sharedWith() {
            return who;
        }
    }

    record AttendanceChanged(
            ChildId child,
            MeetingId meeting,
            UUID recordId,
            String who,
            Part part,
            AgencyId agency,
            Instant happenedAt)
            implements MeetingRecordEvent {
        @Override
        public String headline() {
            return who + ", at the meeting: " + part.words().toLowerCase(java.util.Locale.UK);
        }
    }

    record ContributionGiven(
            ChildId child,
            MeetingId meeting,
            UUID recordId,
            String from,
            AgencyId agency,
            Instant happenedAt)
            implements MeetingRecordEvent {
        @Override
        public String headline() {
            return "Contribution before a meeting, from " + from;
        }
    }

    /**
     * @param sharedWith the organisations that were there
     */
    record InformationShared(
            ChildId child,
            MeetingId meeting,
            UUID recordId,
            Basis basis,
            @Nullable String sharedWith,
            AgencyId agency,
            Instant happenedAt)
            implements MeetingRecordEvent {
        @Override
        public String headline() {
            return "Information shared at a meeting. Basis: " + basis.words();
        }
    }

    record MeetingDecided(
            ChildId child,
            MeetingId meeting,
            UUID recordId,
            DecisionId decision,
            String words,
            AgencyId agency,
            Instant happenedAt)
            implements MeetingRecordEvent {
        @Override
        public String headline() {
            return "Decided at a meeting: " + words;
        }
    }

    record DissentRecorded(
            ChildId child,
            MeetingId meeting,
            UUID recordId,
            String who,
            AgencyId agency,
            Instant happenedAt)
            implements MeetingRecordEvent {
        @Override
        public String headline() {
            return who + " did not agree at a meeting";
        }
    }

    record ActionAgreed(
            ChildId child,
            MeetingId meeting,
            UUID recordId,
            ActionId action,
            String who,
            @Nullable PractitionerId owner,
            @Nullable TeamId team,
            AgencyId agency,
            Instant happenedAt)
            implements MeetingRecordEvent {
        @Override
        public String headline() {
            return "Agreed at a meeting: something to do for " + who;
        }

        @Override
        public String sharedWith() {
            return who;
        }
    }

    record ActionCompleted(
            ChildId child,
            MeetingId meeting,
            UUID recordId,
            ActionId action,
            AgencyId agency,
            Instant happenedAt)
            implements MeetingRecordEvent {
        @Override
        public String headline() {
            return "Something a meeting agreed is done";
        }
    }

    record MinutesConfirmed(
            ChildId child, MeetingId meeting, UUID recordId, AgencyId agency, Instant happenedAt)
            implements MeetingRecordEvent {
        @Override
        public String headline() {
            return "Minutes of a meeting confirmed";
        }
    }

    /** One person's part of the minutes was given to them. */
    record MinutesGiven(
            ChildId child,
            MeetingId meeting,
            UUID recordId,
            String sharedWith,
            boolean whole,
            AgencyId agency,
            Instant happenedAt)
            implements MeetingRecordEvent {
        @Override
        public String headline() {
            return (whole ? "Minutes of a meeting" : "Their part of a meeting's minutes")
                    + " given to "
                    + sharedWith;
        }
    }
}
