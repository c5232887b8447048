package org.waymark.documents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is said of one document. Of a withdrawn one, only its keepers still read name and
 * description.
 *
 * @param opens whether this reader may download it
 * @param keeper whether this reader may withdraw it, and reads it afterwards
 */
public record DocumentView(
        DocumentId id,
        @Nullable String name,
        FileType type,
        int size,
        String sha256,
        @Nullable String description,
        Whose whose,
        String addedBy,
        String addedAgency,
        Instant addedAt,
        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnWhy,
        boolean opens,
        boolean keeper,
        int version) {

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** "PDF, 120 kB". */
    public String kind() {
        var kilobytes = Math.max(1, Math.round(size / 1000.0));
        return type.words()
                + ", "
                + (kilobytes < 1000
                        ? kilobytes + " kB"
                        : Math.round(kilobytes / 100.0) / 10.0 + " MB");
    }
}
