package org.waymark.sharing;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.child.AdultId;
import org.waymark.people.LawfulBasis;
import org.waymark.requests.CommandKey;

/**
 * The decision about what was prepared (domain.md E.4). The lawful basis and the agreement to a
 * service are two things.
 *
 * @param digest of the preview that was looked at
 * @param adultsTold those around the child who were told; each must be safe to tell
 */
public record DecideDisclosure(
        CommandKey key,
        DisclosureId disclosure,
        int version,
        @Nullable String digest,
        @Nullable SharingChoice decision,
        @Nullable String reason,
        @Nullable LawfulBasis basis,
        @Nullable SpecialCondition special,
        @Nullable OffenceCondition offence,
        @Nullable Exemption exemption,
        @Nullable String necessity,
        @Nullable ServiceAgreement agreement,
        @Nullable Told childTold,
        @Nullable Told carersTold,
        Set<AdultId> adultsTold,
        @Nullable String notToldReason,
        @Nullable SentBy method) {
    boolean shares() {
        return decision == SharingChoice.SHARE || decision == SharingChoice.PART;
    }
}
