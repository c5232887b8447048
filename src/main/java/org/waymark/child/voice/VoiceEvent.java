package org.waymark.child.voice;

import java.time.Instant;
import java.util.UUID;
import org.waymark.casefile.CaseEvent;
import org.waymark.casefile.ChildId;
import org.waymark.people.AgencyId;

/** The child wrote down their own words. */
public sealed interface VoiceEvent extends CaseEvent {
    /** The words themselves stand in the record, not in the history. */
    record ChildHeard(ChildId child, VoiceId voice, AgencyId agency, Instant happenedAt)
            implements VoiceEvent {
        @Override
        public UUID subject() {
            return voice.value();
        }

        @Override
        public UUID recordId() {
            return voice.value();
        }

        @Override
        public String headline() {
            return "The child wrote down wishes and feelings";
        }
    }
}
