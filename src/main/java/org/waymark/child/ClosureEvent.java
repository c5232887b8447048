package org.waymark.child;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.CaseEvent;
import org.waymark.casefile.ChildId;
import org.waymark.people.AgencyId;

/** The work with a child ends, begins again, or goes to another area. */
public sealed interface ClosureEvent extends CaseEvent {
    UUID record();

    @Override
    default UUID subject() {
        return record();
    }

    @Override
    default UUID recordId() {
        return record();
    }

    record FileClosed(
            ChildId child,
            UUID record,
            ClosureReason reason,
            String outcomes,
            AgencyId agency,
            Instant happenedAt)
            implements ClosureEvent {
        @Override
        public String headline() {
            return "File closed: " + reason.words();
        }

        @Override
        public Map<String, ?> details() {
            return Map.of("reason", reason.name(), "outcomes", outcomes);
        }
    }

    record FileReopened(ChildId child, UUID record, String why, AgencyId agency, Instant happenedAt)
            implements ClosureEvent {
        @Override
        public String headline() {
            return "File reopened";
        }

        @Override
        public Map<String, ?> details() {
            return Map.of("why", why);
        }
    }

    record TransferSent(
            ChildId child,
            UUID record,
            String area,
            String why,
            AgencyId agency,
            Instant happenedAt)
            implements ClosureEvent {
        @Override
        public String headline() {
            return "File sent to another area";
        }

        @Override
        public @Nullable String sharedWith() {
            return area;
        }

        @Override
        public Map<String, ?> details() {
            return Map.of("why", why);
        }
    }

    record TransferAnswered(
            ChildId child,
            UUID record,
            String area,
            boolean accepted,
            AgencyId agency,
            Instant happenedAt)
            implements ClosureEvent {
        @Override
        public String headline() {
            return area + (accepted ? " accepted the file" : " did not accept the file");
        }
    }
}
