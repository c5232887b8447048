package org.waymark.child;

import java.time.Instant;
import java.util.UUID;
import org.waymark.casefile.CaseEvent;
import org.waymark.casefile.ChildId;
import org.waymark.people.AgencyId;

/** What happens to the child's record itself. */
public sealed interface ChildEvent extends CaseEvent {
    @Override
    default UUID subject() {
        return child().value();
    }

    record FileOpened(ChildId child, UUID recordId, AgencyId agency, Instant happenedAt)
            implements ChildEvent {
        @Override
        public String headline() {
            return "File opened";
        }
    }

    /** The front door found that a described child is this one. */
    record ChildMatched(
            ChildId child, ChildId described, String why, AgencyId agency, Instant happenedAt)
            implements ChildEvent {
        @Override
        public String headline() {
            return "A concern's child was matched to this file";
        }

        @Override
        public java.util.Map<String, ?> details() {
            return java.util.Map.of("described", described.toString(), "why", why);
        }
    }

    record MatchUndone(
            ChildId child, ChildId described, String why, AgencyId agency, Instant happenedAt)
            implements ChildEvent {
        @Override
        public String headline() {
            return "A match to this file was undone";
        }

        @Override
        public java.util.Map<String, ?> details() {
            return java.util.Map.of("described", described.toString(), "why", why);
        }
    }

    record WishesRecorded(
            ChildId child, UUID recordId, boolean known, AgencyId agency, Instant happenedAt)
            implements ChildEvent {
        @Override
        public String headline() {
            return known
                    ? "The child's wishes and feelings recorded"
                    : "Wishes and feelings not yet known";
        }
    }

    record WarningSet(ChildId child, String words, AgencyId agency, Instant happenedAt)
            implements ChildEvent {
        @Override
        public String headline() {
            return "Warning set: " + words;
        }
    }

    record WarningEnded(ChildId child, String words, AgencyId agency, Instant happenedAt)
            implements ChildEvent {
        @Override
        public String headline() {
            return "Warning ended: " + words;
        }
    }

    record FileClosedToTeams(
            ChildId child, int level, String why, AgencyId agency, Instant happenedAt)
            implements ChildEvent {
        @Override
        public String headline() {
            return level == 2 ? "File sealed" : "File restricted";
        }

        @Override
        public java.util.Map<String, ?> details() {
            return java.util.Map.of("why", why);
        }
    }

    /** Somebody who sees only that a restricted file exists asked whoever answers for it. */
    record OwnerAsked(ChildId child, String who, String words, AgencyId agency, Instant happenedAt)
            implements ChildEvent {
        @Override
        public String headline() {
            return "Asked about this restricted file: " + who;
        }

        @Override
        public java.util.Map<String, ?> details() {
            return java.util.Map.of("words", words);
        }
    }

    /** Names, numbers, addresses, brothers and sisters became known. */
    record DetailsAdded(
            ChildId child,
            String what,
            java.util.Map<String, String> added,
            AgencyId agency,
            Instant happenedAt)
            implements ChildEvent {
        @Override
        public String headline() {
            return "Details added: " + what;
        }

        @Override
        public java.util.Map<String, ?> details() {
            return added;
        }
    }
}
