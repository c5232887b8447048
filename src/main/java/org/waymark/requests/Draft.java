package org.waymark.requests;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has typed so far and not sent, for its owner alone.
 *
 * @param subject the record it is about, such as the referral being decided; null for a new one
 * @param answers as a form has them: field name to what was typed
 */
public record Draft(
        DraftId id,
        DraftKind kind,
        @Nullable UUID subject,
        Map<String, List<String>> answers,
        Instant updatedAt) {
    public Draft {
        answers = Map.copyOf(answers);
    }
}
