package org.waymark.child.voice;

import org.jspecify.annotations.Nullable;
import org.waymark.access.Version;
import org.waymark.requests.CommandKey;

/**
 * The worker has read what the child wrote; it becomes the child's wishes and feelings.
 *
 * @param present who was in the room
 * @param weight what is done about it
 */
public record ReadVoice(
        CommandKey key,
        VoiceId voice,
        Version version,
        @Nullable String present,
        @Nullable String weight) {}
