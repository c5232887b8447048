package org.waymark.contexts.disruption.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.child.Known;
import org.waymark.contexts.disruption.ChildBasis;
import org.waymark.contexts.disruption.DisruptionStep;
import org.waymark.contexts.disruption.Target;

/** What programs send about disruption tools. */
final class DisruptionBodies {
    private DisruptionBodies() {}

    @Schema(
            example =
                    "{\"tool\": \"GUEST_NOTICE\", \"target\": \"PREMISES\", \"targetWords\": \"Quayside Rooms, Riverside\", \"why\": \"Seen there with young people\", \"on\": \"2026-11-20\"}")
    record Consider(
            @Schema(description = "A code of the list of tools") @Nullable String tool,
            @Nullable Target target,
            @Schema(description = "The person or place as the network knows it")
                    @Nullable UUID subject,
            @Nullable String targetWords,
            @Schema(description = "Of a person: known to be 18 or over") @Nullable Known adult,
            @Nullable String adultWords,
            @Nullable String why,
            @Nullable LocalDate on,
            @Schema(description = "The context case it is part of") @Nullable UUID context) {}

    @Schema(
            example =
                    "{\"step\": \"GRANT\", \"on\": \"2026-11-24\", \"words\": \"Issued by an inspector\", \"conditions\": \"Names of guests for six months\", \"expiresOn\": \"2027-05-24\", \"reviewOn\": \"2027-04-24\"}")
    record Step(
            @Nullable DisruptionStep step,
            @Nullable LocalDate on,
            @Nullable String words,
            @Nullable String conditions,
            @Schema(description = "Whose, for a Child Abduction Warning Notice")
                    @Nullable String statement,
            @Schema(description = "Left out where it lasts until a further decision")
                    @Nullable LocalDate expiresOn,
            @Nullable LocalDate reviewOn) {}

    @Schema(
            example =
                    "{\"email\": \"helen.marsh@northmoor.example\", \"because\": \"Manages the front door\", \"until\": \"2027-02-25\"}")
    record Reader(@Nullable String email, @Nullable String because, @Nullable LocalDate until) {}

    @Schema(
            example =
                    "{\"reference\": \"WM-2026-004217\", \"basis\": \"UNDER_16\", \"safeWords\": \"The police told him to stay away from you\"}")
    record Child(
            @Nullable String reference, @Nullable ChildBasis basis, @Nullable String safeWords) {}
}
