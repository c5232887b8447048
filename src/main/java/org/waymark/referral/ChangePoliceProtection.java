package org.waymark.referral;

import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/** Says where the child is now, who is the designated officer, and who has been told meanwhile. */
public record ChangePoliceProtection(
        CommandKey key,
        PoliceProtectionId protection,
        int version,
        @Nullable String designatedOfficer,
        @Nullable String whereNow,
        TakePoliceProtection.Told told) {}
