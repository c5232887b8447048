package org.waymark.referral.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.waymark.identification.ConcernId;
import org.waymark.referral.Informed;
import org.waymark.referral.SendReferral;
import org.waymark.requests.CommandKey;

/** What referring asks. All of it may be left out where there was a discussion. */
@Schema(
        example =
                """
                {"urgent": true, "urgentReason": "He is with the adult now", "telephoned": "Front Door, 16:05, Priya Nair",
                 "childTold": "YES", "parentsTold": "NOT_SAFE", "toldWords": "His stepfather may be involved"}
                """)
record ReferralBody(
        @Schema(description = "Stands above everything else; the duty team is alerted")
                @Nullable Boolean urgent,
        @Schema(description = "Needed where it is urgent") @Nullable String urgentReason,
        @Schema(description = "Whom the referrer telephoned first, and who answered")
                @Nullable String telephoned,
        @Schema(
                        description =
                                "Needed where nobody has answered a consultation and it is not urgent")
                @Nullable String directReason,
        @Schema(
                        description =
                                "Why the police should not receive it; leave it out to send it to them")
                @Nullable String suppressPolice,
        @Nullable Informed childTold,
        @Nullable Informed parentsTold,
        @Nullable String toldWords) {
    SendReferral command(CommandKey key, ConcernId concern) {
        return new SendReferral(
                key,
                concern,
                Boolean.TRUE.equals(urgent),
                urgentReason,
                telephoned,
                directReason,
                suppressPolice,
                childTold,
                parentsTold,
                toldWords);
    }
}
