package org.waymark.trafficking;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which consideration of the National Referral Mechanism, with the referral made of it. */
public record NrmId(UUID value) implements Id {
    public static NrmId random() {
        return new NrmId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
