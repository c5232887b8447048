package org.waymark.child;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which judgement of exploitation. */
public record JudgementId(UUID value) implements Id {
    public static JudgementId random() {
        return new JudgementId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
