package org.waymark.referral.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.access.Access;
import org.waymark.access.Made;
import org.waymark.access.Proofs;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.referral.EscalationId;
import org.waymark.referral.Escalations;
import org.waymark.referral.reading.Escalated;
import org.waymark.referral.reading.EscalatedQuery;
import org.waymark.requests.CommandKey;

@RestController
@RequestMapping("/api/v1/escalations/{escalation}")
@Tag(name = "Escalations", description = "A referrer disagrees; a manager answers (guide ¶7)")
class EscalationsApi {
    private final Access access;
    private final Proofs proofs;
    private final EscalatedQuery escalated;
    private final Escalations escalations;

    EscalationsApi(
            Access access, Proofs proofs, EscalatedQuery escalated, Escalations escalations) {
        this.access = access;
        this.proofs = proofs;
        this.escalated = escalated;
        this.escalations = escalations;
    }

    @Operation(
            summary = "Read a disagreement with the decision it is about",
            description = "For the managers of the front door. Its ETag goes with the answer.")
    @GetMapping
    Shown<Escalated> read(@PathVariable EscalationId escalation) {
        proofs.teamManager();
        return access.show("escalation", () -> escalated.get(escalation));
    }

    /** The manager's answer. */
    @Schema(
            example =
                    "{\"decideAgain\": true, \"answer\": \"What you saw since changes the picture; it is decided again today.\"}")
    record AnswerBody(@Nullable Boolean decideAgain, @Nullable String answer) {}

    @Operation(
            summary = "Answer a disagreement",
            description =
                    "The decision stands, or the referral goes back on the board with a new time limit. Needs If-Match; not by the"
                            + " manager who decided.")
    @PostMapping("/answer")
    Made answer(
            CommandKey key,
            Version version,
            @PathVariable EscalationId escalation,
            @RequestBody AnswerBody body) {
        escalations.answer(key, escalation, version.number(), body.decideAgain(), body.answer());
        return Made.of(escalation, "/api/v1/escalations/" + escalation);
    }
}
