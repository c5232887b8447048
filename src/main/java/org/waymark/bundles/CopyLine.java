package org.waymark.bundles;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is said of one copy.
 *
 * @param removed how many times something was taken out of it
 * @param sha256 of the file, in hexadecimal digits
 * @param issuedAt null while nobody has it
 */
public record CopyLine(
        CopyId id,
        int number,
        boolean redacted,
        int pages,
        int removed,
        int size,
        String sha256,
        String madeBy,
        Instant madeAt,
        @Nullable String issuedBy,
        @Nullable Instant issuedAt) {
    public String version() {
        return redacted ? "with words taken out" : "in full";
    }
}
