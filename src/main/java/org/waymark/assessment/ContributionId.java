package org.waymark.assessment;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which contribution of an agency. */
public record ContributionId(UUID value) implements Id {
    public static ContributionId random() {
        return new ContributionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
