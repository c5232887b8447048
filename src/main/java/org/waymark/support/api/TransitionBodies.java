package org.waymark.support.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.child.Known;
import org.waymark.requests.CommandKey;
import org.waymark.support.AdultState;
import org.waymark.support.AskAdultServices;
import org.waymark.support.AssessForAdulthood;
import org.waymark.support.Conclusion;
import org.waymark.support.Consent;
import org.waymark.support.RecordCapacity;
import org.waymark.support.TransitionDecision;
import org.waymark.support.TransitionId;

/** What is sent about planning for adulthood. */
final class TransitionBodies {
    private TransitionBodies() {}

    @Schema(
            example =
                    "{\"needs\": \"YES\", \"needsWords\": \"Help with money\", \"benefit\": \"YES\", \"consent\": \"REFUSES\", \"consentWords\": \"No more people\", \"atRisk\": \"YES\", \"riskWords\": \"Still contacted\", \"decision\": \"ASSESS\", \"reasons\": \"Risk of abuse\"}")
    record Assessment(
            @Nullable Known needs,
            @Nullable String needsWords,
            @Nullable Known benefit,
            @Nullable Consent consent,
            @Nullable String consentWords,
            @Nullable Known atRisk,
            @Nullable String riskWords,
            @Nullable TransitionDecision decision,
            @Nullable String reasons) {
        AssessForAdulthood command(CommandKey key, TransitionId id, int version) {
            return new AssessForAdulthood(
                    key,
                    id,
                    version,
                    needs,
                    needsWords,
                    benefit,
                    consent,
                    consentWords,
                    atRisk,
                    riskWords,
                    decision,
                    reasons);
        }
    }

    @Schema(
            example =
                    "{\"decision\": \"Whether to agree to an assessment\", \"on\": \"2026-11-24\", \"help\": \"Easy read, twice\", \"understands\": true, \"retains\": true, \"weighs\": true, \"communicates\": true, \"conclusion\": \"HAS\", \"because\": \"Told it back in his words\"}")
    record Capacity(
            @Nullable String decision,
            @Nullable LocalDate on,
            @Nullable String help,
            @Nullable Boolean understands,
            @Nullable Boolean retains,
            @Nullable Boolean weighs,
            @Nullable Boolean communicates,
            @Nullable String impairment,
            @Nullable Conclusion conclusion,
            @Nullable String because,
            @Nullable String bestInterests) {
        RecordCapacity command(CommandKey key, TransitionId id) {
            return new RecordCapacity(
                    key,
                    id,
                    decision,
                    on,
                    help,
                    understands,
                    retains,
                    weighs,
                    communicates,
                    impairment,
                    conclusion,
                    because,
                    bestInterests);
        }
    }

    @Schema(
            example =
                    "{\"to\": {\"email\": \"colin.webb@adults.northmoor.example\"}, \"service\": \"Learning disability team\", \"summary\": \"Agreed summary\", \"basis\": \"He agreed to it\"}")
    record Request(
            SupportBodies.@Nullable Who to,
            @Nullable String service,
            @Nullable String summary,
            @Nullable String basis) {
        AskAdultServices command(CommandKey key, TransitionId id) {
            return new AskAdultServices(key, id, SupportBodies.Who.of(to), service, summary, basis);
        }
    }

    @Schema(example = "{\"answer\": \"DECLINED\", \"words\": \"Below our threshold\"}")
    record Reply(@Nullable AdultState answer, @Nullable String words) {}
}
