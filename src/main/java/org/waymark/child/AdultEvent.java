package org.waymark.child;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.waymark.casefile.CaseEvent;
import org.waymark.casefile.ChildId;
import org.waymark.people.AgencyId;

/** What becomes known of the adults around a child; by relation, never by name. */
public sealed interface AdultEvent extends CaseEvent {
    AdultId adult();

    @Override
    default UUID subject() {
        return adult().value();
    }

    record AdultAdded(
            ChildId child, AdultId adult, String relationship, AgencyId agency, Instant happenedAt)
            implements AdultEvent {
        @Override
        public String headline() {
            return "Adult around the child added: " + relationship;
        }
    }

    record AdultChanged(
            ChildId child,
            AdultId adult,
            String relationship,
            Map<String, String> before,
            AgencyId agency,
            Instant happenedAt)
            implements AdultEvent {
        @Override
        public String headline() {
            return "Details of an adult changed: " + relationship;
        }

        @Override
        public Map<String, ?> details() {
            return before;
        }
    }

    record SafeToTellDecided(
            ChildId child,
            AdultId adult,
            String relationship,
            SafeToTell safe,
            String reason,
            AgencyId agency,
            Instant happenedAt)
            implements AdultEvent {
        @Override
        public String headline() {
            return safe.words() + ": " + relationship;
        }

        @Override
        public Map<String, ?> details() {
            return Map.of("safe", safe.name(), "reason", reason);
        }
    }
}
