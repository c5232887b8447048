package org.waymark.intelligence;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/**
 * Send one cluster of facts to police intelligence (guide ¶16).
 *
 * @param origin the kind of record in which it was noticed; null for none
 * @param facts what is known, in words; never from whom
 * @param knownOn the day the sender learned it; null: not known
 * @param policeOnly nobody in the sender's own organisation is to read it: the police check it
 * @param oneThing that it is about one thing only
 * @param sourceLeftOut that the words name neither who told it nor how it was told
 */
public record SubmitInformation(
        CommandKey key,
        @Nullable Origin origin,
        @Nullable UUID originId,
        Facts facts,
        @Nullable LocalDate knownOn,
        @Nullable HowKnown howKnown,
        ProposedGrade proposed,
        boolean suspectedFalse,
        @Nullable Urgency urgency,
        boolean policeOnly,
        @Nullable Source source,
        boolean oneThing,
        boolean sourceLeftOut) {
    /** One cluster of facts: what is known, about whom, where, and with which vehicle or number. */
    public record Facts(
            @Nullable String words,
            @Nullable String people,
            @Nullable String places,
            @Nullable String vehicles) {
        Facts stripped() {
            return new Facts(strip(words), strip(people), strip(places), strip(vehicles));
        }

        private static @Nullable String strip(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }

        String[] all() {
            return java.util.stream.Stream.of(words, people, places, vehicles)
                    .filter(java.util.Objects::nonNull)
                    .toArray(String[]::new);
        }
    }
}
