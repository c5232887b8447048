package org.waymark.intelligence.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.intelligence.Grade;
import org.waymark.intelligence.HowKnown;
import org.waymark.intelligence.InformationCommand;
import org.waymark.intelligence.InformationId;
import org.waymark.intelligence.Origin;
import org.waymark.intelligence.Outcome;
import org.waymark.intelligence.ProposedGrade;
import org.waymark.intelligence.Source;
import org.waymark.intelligence.SubmitInformation;
import org.waymark.intelligence.Urgency;
import org.waymark.requests.CommandKey;

/** What programs send about information for the police. */
final class InformationBodies {
    private InformationBodies() {}

    @Schema(
            example =
                    "{\"urgency\": \"NOBODY_IN_DANGER\", \"words\": \"A silver car waits outside the park gates on Fridays.\", \"vehicles\": \"Silver hatchback\", \"howKnown\": \"ANONYMOUS\", \"oneThing\": true, \"sourceLeftOut\": true}")
    record Submission(
            @Schema(description = "The kind of record it was noticed in, with its id")
                    @Nullable Origin origin,
            @Nullable UUID originId,
            @Nullable Urgency urgency,
            @Nullable String words,
            @Nullable String people,
            @Nullable String places,
            @Nullable String vehicles,
            @Nullable LocalDate knownOn,
            @Nullable HowKnown howKnown,
            @Nullable ProposedGrade proposed,
            @Nullable Boolean suspectedFalse,
            @Schema(description = "Nobody in one's own organisation is to read it")
                    @Nullable Boolean policeOnly,
            @Schema(description = "Read by police intelligence alone, also afterwards")
                    @Nullable Source source,
            @Nullable Boolean oneThing,
            @Nullable Boolean sourceLeftOut) {
        SubmitInformation command(CommandKey key) {
            return new SubmitInformation(
                    key,
                    origin,
                    originId,
                    new SubmitInformation.Facts(words, people, places, vehicles),
                    knownOn,
                    howKnown,
                    proposed == null ? new ProposedGrade(null, null, null) : proposed,
                    Boolean.TRUE.equals(suspectedFalse),
                    urgency,
                    Boolean.TRUE.equals(policeOnly),
                    source,
                    Boolean.TRUE.equals(oneThing),
                    Boolean.TRUE.equals(sourceLeftOut));
        }
    }

    @Schema(
            example =
                    "{\"words\": \"A silver car waits outside the park gates on Fridays.\", \"sourceLeftOut\": true}")
    record Words(
            @Nullable String words,
            @Nullable String people,
            @Nullable String places,
            @Nullable String vehicles,
            @Nullable Boolean sourceLeftOut) {
        InformationCommand.Revise command(CommandKey key, InformationId id, int version) {
            return new InformationCommand.Revise(
                    key,
                    id,
                    version,
                    new SubmitInformation.Facts(words, people, places, vehicles),
                    Boolean.TRUE.equals(sourceLeftOut));
        }
    }

    @Schema(example = "{\"words\": \"Between four and six in the afternoon.\"}")
    record Answered(@Nullable String words, @Nullable Source source) {}

    @Schema(example = "{\"passes\": true, \"sanitised\": true, \"oneThing\": true}")
    record Checked(
            @Nullable Boolean passes,
            @Nullable Boolean sanitised,
            @Nullable Boolean oneThing,
            @Schema(description = "Where it does not pass: what to change") @Nullable String why) {
        InformationCommand.Check command(CommandKey key, InformationId id, int version) {
            return new InformationCommand.Check(
                    key,
                    id,
                    version,
                    passes,
                    Boolean.TRUE.equals(sanitised),
                    Boolean.TRUE.equals(oneThing),
                    why);
        }
    }

    @Schema(example = "{\"words\": \"At about what time does the car come?\"}")
    record Question(@Nullable String words) {}

    @Schema(
            example =
                    "{\"source\": 2, \"information\": \"D\", \"handling\": \"C\", \"conditions\": \"Speak to the sender first\", \"marking\": \"OFFICIAL_SENSITIVE\"}")
    record Graded(
            @Nullable Integer source,
            @Nullable String information,
            @Nullable String handling,
            @Nullable String conditions,
            Grade.@Nullable Marking marking) {
        Grade grade() {
            return new Grade(source, information, handling, conditions, marking);
        }
    }

    @Schema(
            example =
                    "{\"outcome\": \"LOGGED\", \"whatNext\": \"Patrols will pass there on Fridays.\", \"onward\": \"Do not speak of it to families.\"}")
    record Decided(@Nullable Outcome outcome, @Nullable String whatNext, @Nullable String onward) {}

    @Schema(example = "{\"of\": \"7d9f1c5e-1111-4222-8333-444455556666\"}")
    record Same(@Nullable UUID of) {}

    @Schema(
            example =
                    "{\"words\": \"A vehicle is seen near the park on Fridays.\", \"to\": \"Neighbourhood team, for patrols\"}")
    record Released(@Nullable String words, @Nullable String to) {}
}
