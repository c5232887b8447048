package org.waymark.child.voice;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which time a child wrote. */
public record VoiceId(UUID value) implements Id {
    public static VoiceId random() {
        return new VoiceId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
