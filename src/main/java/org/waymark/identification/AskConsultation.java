package org.waymark.identification;

import org.jspecify.annotations.Nullable;
import org.waymark.people.PractitionerId;
import org.waymark.requests.CommandKey;

/**
 * Ask a manager or designated lead (guide ¶7).
 *
 * @param telephoned who answered, when it was urgent and they were telephoned first (safety rule 3)
 */
public record AskConsultation(
        CommandKey key,
        ConcernId concern,
        @Nullable PractitionerId lead,
        boolean urgent,
        @Nullable Safe safeTonight,
        @Nullable String question,
        @Nullable String telephoned) {}
