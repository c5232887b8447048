package org.waymark.contexts.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.contexts.ContextActionState;
import org.waymark.contexts.ContextChange;
import org.waymark.contexts.ContextKind;
import org.waymark.contexts.ContextOutcome;
import org.waymark.contexts.ContextPart;
import org.waymark.contexts.HarmCategory;

/** What programs send about context cases. */
final class ContextBodies {
    private ContextBodies() {}

    @Schema(
            example =
                    "{\"kind\": \"PLACE\", \"title\": \"Car park by the leisure centre\", \"place\": \"Riverside\", \"why\": \"Three schools raised concerns about it\", \"team\": \"5c2f0b1e-3c1d-4d3e-9a57-0f5b0f4d8a11\", \"reviewOn\": \"2027-01-25\"}")
    record Open(
            @Nullable ContextKind kind,
            @Schema(description = "Never a child's name") @Nullable String title,
            @Nullable String place,
            @Nullable String why,
            @Schema(description = "One of your own teams; left out by somebody without a team")
                    @Nullable UUID team,
            @Nullable LocalDate reviewOn) {}

    @Schema(
            example =
                    "{\"email\": \"daniel.osei@moorside.example\", \"because\": \"Youth work in the area\", \"until\": \"2027-02-25\"}")
    record Reader(@Nullable String email, @Nullable String because, @Nullable LocalDate until) {}

    @Schema(
            example =
                    "{\"part\": \"HARM\", \"words\": \"Older people offer lifts there\", \"harms\": [\"SEXUAL_EXPLOITATION\"]}")
    record Entry(
            @Nullable ContextPart part,
            @Nullable String words,
            @Nullable List<HarmCategory> harms) {}

    @Schema(example = "{\"words\": \"An adult whom young people trust is there every evening\"}")
    record Aim(@Nullable String words) {}

    @Schema(
            example =
                    "{\"aim\": \"5c2f0b1e-3c1d-4d3e-9a57-0f5b0f4d8a11\", \"what\": \"Youth worker there on Fridays\", \"ownerEmail\": \"daniel.osei@moorside.example\", \"dueOn\": \"2026-12-18\"}")
    record Action(
            @Nullable UUID aim,
            @Nullable String what,
            @Nullable String ownerEmail,
            @Schema(description = "Name and agency, where they do not work with Waymark")
                    @Nullable String ownerWords,
            @Nullable LocalDate dueOn) {}

    @Schema(example = "{\"state\": \"DONE\", \"outcome\": \"There every Friday since 4 December\"}")
    record Settled(@Nullable ContextActionState state, @Nullable String outcome) {}

    @Schema(
            example =
                    "{\"what\": \"Evenings in a week with a youth worker there\", \"baseline\": \"None\", \"baselineOn\": \"2026-11-20\", \"seenBy\": \"Youth club\"}")
    record Measure(
            @Schema(description = "Of the context, never of a child") @Nullable String what,
            @Nullable String baseline,
            @Nullable LocalDate baselineOn,
            @Nullable String seenBy) {}

    @Schema(
            example =
                    "{\"measure\": \"5c2f0b1e-3c1d-4d3e-9a57-0f5b0f4d8a11\", \"value\": \"Two\", \"seenOn\": \"2026-11-24\", \"seenBy\": \"Youth club\", \"change\": \"BETTER\"}")
    record Value(
            @Nullable UUID measure,
            @Nullable String value,
            @Nullable LocalDate seenOn,
            @Nullable String seenBy,
            @Nullable ContextChange change) {}

    @Schema(
            example =
                    "{\"reference\": \"WM-2026-004217\", \"why\": \"Spends evenings in this place\"}")
    record Link(@Nullable String reference, @Nullable String why) {}

    @Schema(
            example =
                    "{\"heldOn\": \"2026-11-24\", \"present\": \"Social care, police, youth club\", \"youngPeople\": \"Eleven were asked at the club\", \"changed\": \"Lit until midnight\", \"nextOn\": \"2027-01-25\"}")
    record Review(
            @Nullable LocalDate heldOn,
            @Nullable String present,
            @Nullable String youngPeople,
            @Nullable String changed,
            @Nullable LocalDate nextOn) {}

    @Schema(
            example =
                    "{\"outcome\": \"SAFER\", \"words\": \"Staffed and lit every evening\", \"continues\": \"The youth club stays\"}")
    record Closing(
            @Nullable ContextOutcome outcome, @Nullable String words, @Nullable String continues) {}
}
