package org.waymark.bundles;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One decision about words of a bundle.
 *
 * @param words those that are taken out wherever they stand, or those of the passage
 * @param place of a passage; null for words
 * @param code why they are taken out; null where a suggestion was left in
 */
public record Mark(
        MarkId id,
        String words,
        @Nullable String place,
        @Nullable Exemption code,
        @Nullable String reason,
        String by,
        Instant at) {
    public boolean removes() {
        return code != null;
    }
}
