package org.waymark.intelligence;

import java.time.Instant;
import java.util.UUID;
import org.waymark.casefile.CaseEvent;
import org.waymark.casefile.ChildId;
import org.waymark.people.AgencyId;

/** What a child's file learns of information for the police: that there was some, and no more. */
public sealed interface InformationEvent extends CaseEvent {
    /** The neutral line of domain.md E.3. */
    record InformationShared(
            ChildId child, InformationId information, AgencyId agency, Instant happenedAt)
            implements InformationEvent {
        @Override
        public UUID subject() {
            return information.value();
        }

        @Override
        public String headline() {
            return "Information was shared with the police, reference " + information.reference();
        }

        @Override
        public String sharedWith() {
            return "Police";
        }
    }
}
