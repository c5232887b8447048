package org.waymark.assessment;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which consideration of an onward referral. */
public record OnwardId(UUID value) implements Id {
    public static OnwardId random() {
        return new OnwardId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
