package org.waymark.child;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.CaseEvent;
import org.waymark.casefile.ChildId;
import org.waymark.people.AgencyId;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;

/** A file is offered to a team or a worker, who accept or reject it. */
public sealed interface AllocationEvent extends CaseEvent {
    AllocationId allocation();

    @Override
    default UUID subject() {
        return allocation().value();
    }

    @Override
    default UUID recordId() {
        return allocation().value();
    }

    /**
     * @param to "Lorna Blythe" or "Family Help"
     * @param worker null where it was offered to a team
     */
    record AllocationOffered(
            ChildId child,
            AllocationId allocation,
            String to,
            TeamId team,
            @Nullable PractitionerId worker,
            String words,
            AgencyId agency,
            Instant happenedAt)
            implements AllocationEvent {
        @Override
        public String headline() {
            return "Offered to " + to;
        }

        @Override
        public @Nullable PractitionerId owner() {
            return worker;
        }

        @Override
        public Map<String, ?> details() {
            return Map.of("words", words);
        }
    }

    /**
     * @param worker null where a team took it on: its manager allocates it next
     */
    record AllocationAccepted(
            ChildId child,
            AllocationId allocation,
            String to,
            TeamId takenBy,
            @Nullable PractitionerId worker,
            AgencyId agency,
            Instant happenedAt)
            implements AllocationEvent {
        @Override
        public String headline() {
            return worker == null ? "Now held by " + to : "Allocated to " + to;
        }
    }

    record AllocationRejected(
            ChildId child,
            AllocationId allocation,
            String by,
            String reason,
            AgencyId agency,
            Instant happenedAt)
            implements AllocationEvent {
        @Override
        public String headline() {
            return "Allocation not accepted by " + by;
        }

        @Override
        public Map<String, ?> details() {
            return Map.of("reason", reason);
        }
    }

    record AllocationTakenBack(
            ChildId child, AllocationId allocation, AgencyId agency, Instant happenedAt)
            implements AllocationEvent {
        @Override
        public String headline() {
            return "An offered allocation was taken back";
        }
    }
}
