package org.waymark.bundles.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.bundles.Exemption;
import org.waymark.bundles.Purpose;

/** What is sent about bundles. */
final class BundleBodies {
    private BundleBodies() {}

    @Schema(
            example =
                    "{\"purpose\": \"CONFERENCE\", \"receiver\": \"Members of the conference\","
                            + " \"chronology\": true, \"items\":"
                            + " [\"REFERRAL:0d4bb01c-31f1-4f0e-9e4c-1c5d6f6a9b11\"]}")
    record Making(
            @Nullable Purpose purpose,
            @Nullable String receiver,
            @Nullable UUID request,
            @Nullable Boolean chronology,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable List<UUID> lines,
            @Nullable List<String> items) {}

    @Schema(
            example =
                    "{\"words\": \"Marion Hale\", \"code\": \"THIRD_PARTY\", \"reason\": \"An aunt"
                            + " who did not agree\"}")
    record Words(@Nullable String words, @Nullable Exemption code, @Nullable String reason) {}

    @Schema(
            example =
                    "{\"places\": [\"0.0.3.1\"], \"code\": \"SERIOUS_HARM\", \"reason\": \"What the"
                            + " doctor advised\"}")
    record Passages(
            @Nullable List<String> places, @Nullable Exemption code, @Nullable String reason) {}

    @Schema(example = "{\"remove\": [\"Marion Hale\"], \"keep\": [\"01632 960811\"]}")
    record Suggestions(@Nullable List<String> remove, @Nullable List<String> keep) {}

    @Schema(
            example =
                    "{\"email\": \"manager@northmoor.example\", \"letter\": \"You asked for a copy"
                            + " of your records.\"}")
    record Reading(@Nullable String email, @Nullable String letter) {}

    @Schema(example = "{\"goes\": false, \"why\": \"A name is left on page 4\"}")
    record Answer(@Nullable Boolean goes, @Nullable String why) {}

    @Schema(example = "{\"redacted\": true}")
    record Issue(@Nullable Boolean redacted) {}
}
