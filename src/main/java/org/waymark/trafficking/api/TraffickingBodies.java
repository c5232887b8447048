package org.waymark.trafficking.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.child.Known;
import org.waymark.trafficking.GuardianKind;
import org.waymark.trafficking.NrmIndicator;
import org.waymark.trafficking.NrmOutcome;
import org.waymark.trafficking.NrmStepKind;

/** What programs send about referrals of trafficked children. */
final class TraffickingBodies {
    private TraffickingBodies() {}

    @Schema(
            example =
                    "{\"indicators\": [\"MOVED\", \"MISSING\"], \"words\": \"Collected from the home by adults she will not name, five times.\", \"safety\": \"The home has a safety plan; the police know the car.\"}")
    record Considered(
            @Nullable List<NrmIndicator> indicators,
            @Nullable String words,
            @Nullable String safety) {}

    @Schema(
            example =
                    "{\"on\": \"2026-11-24\", \"reference\": \"NRM-000000\", \"strategyAgreed\": \"YES\", \"childTold\": \"YES\"}")
    record Submitted(
            @Nullable LocalDate on,
            @Nullable String reference,
            @Nullable Known strategyAgreed,
            @Nullable Known childTold,
            @Nullable Boolean consent,
            @Nullable Boolean devolved,
            @Nullable String chair,
            @Nullable Boolean chairIndependent) {}

    @Schema(
            example =
                    "{\"kind\": \"REASONABLE_GROUNDS\", \"outcome\": \"POSITIVE\", \"on\": \"2026-11-25\"}")
    record Step(
            @Nullable NrmStepKind kind,
            @Nullable NrmOutcome outcome,
            @Nullable LocalDate on,
            @Nullable String words) {}

    @Schema(example = "{\"covered\": \"YES\", \"referredOn\": \"2026-11-24\"}")
    record Guardian(
            @Nullable Known covered,
            @Nullable LocalDate referredOn,
            @Nullable LocalDate allocatedOn,
            @Nullable GuardianKind kind,
            @Nullable String words) {}
}
