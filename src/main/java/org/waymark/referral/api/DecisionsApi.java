package org.waymark.referral.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.access.Access;
import org.waymark.access.Made;
import org.waymark.access.Proofs;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.calendar.England;
import org.waymark.referral.AboutDecision;
import org.waymark.referral.AddToDecision;
import org.waymark.referral.CourseOfAction;
import org.waymark.referral.DecisionAdditions;
import org.waymark.referral.Decisions;
import org.waymark.referral.OverrideId;
import org.waymark.referral.Overrides;
import org.waymark.referral.ReferralId;
import org.waymark.referral.frontdoor.OverridesInFull;
import org.waymark.requests.CommandKey;

@RestController
@RequestMapping("/api/v1")
@Tag(
        name = "Decisions",
        description = "The decision within one working day, and a manager's agreement (guide ¶8–9)")
class DecisionsApi {
    private static final String PATH = "/api/v1/front-door/referrals/";

    private final Access access;
    private final Clock clock;
    private final Proofs proofs;
    private final Decisions decisions;
    private final DecisionAdditions additions;
    private final Overrides overrides;
    private final OverridesInFull asked;

    DecisionsApi(
            Access access,
            Clock clock,
            Proofs proofs,
            Decisions decisions,
            DecisionAdditions additions,
            Overrides overrides,
            OverridesInFull asked) {
        this.access = access;
        this.clock = clock;
        this.proofs = proofs;
        this.decisions = decisions;
        this.additions = additions;
        this.overrides = overrides;
        this.asked = asked;
    }

    @Operation(
            summary = "Decide on a referral",
            description =
                    "By a social worker with a current registration. All broken rules are reported at once. Needs If-Match; 409 when"
                            + " somebody else was first. Below section 17 with exploitation suspected, or for a child under 13, a"
                            + " manager must have agreed.")
    @PostMapping("/referrals/{referral}/decision")
    @ResponseStatus(HttpStatus.CREATED)
    Made decide(
            CommandKey key,
            Version version,
            @PathVariable ReferralId referral,
            @RequestBody DecisionBody body) {
        var today = England.dateOf(clock.instant());
        var id = decisions.decide(body.command(key, referral, version, today));
        return Made.of(id, PATH + referral);
    }

    /** Something added to a decision. */
    @Schema(
            example =
                    "{\"about\": \"LATENESS\", \"words\": \"The system was down on Tuesday afternoon.\"}")
    record AdditionBody(@Nullable AboutDecision about, @Nullable String words) {}

    @Operation(
            summary = "Add to a decision",
            description =
                    "Why it was chosen or why it was late, where protection did not wait for that. What was decided stays.")
    @PostMapping("/referrals/{referral}/additions")
    @ResponseStatus(HttpStatus.CREATED)
    Made add(CommandKey key, @PathVariable ReferralId referral, @RequestBody AdditionBody body) {
        var about = body.about() == null ? AboutDecision.OTHER : body.about();
        var id = additions.add(new AddToDecision(key, referral, about, body.words()));
        return new Made(id, PATH + referral, null);
    }

    /** What a manager is asked to agree to. */
    @Schema(
            example =
                    "{\"action\": \"FAMILY_HELP\", \"why\": \"Police checked the account; the family asks for help.\"}")
    record OverrideBody(@Nullable CourseOfAction action, @Nullable String why) {}

    @Operation(
            summary = "Ask a manager to agree to a step below section 17",
            description = "Every manager of the front door is asked; the first to answer decides.")
    @PostMapping("/referrals/{referral}/override-requests")
    @ResponseStatus(HttpStatus.CREATED)
    Made ask(CommandKey key, @PathVariable ReferralId referral, @RequestBody OverrideBody body) {
        var id = overrides.ask(key, referral, body.action(), body.why());
        return Made.of(id, "/api/v1/override-requests/" + id);
    }

    @Operation(
            summary = "Read what a manager was asked",
            description = "For children's social care. Its ETag goes with the answer.")
    @GetMapping("/override-requests/{override}")
    Shown<OverrideView> read(@PathVariable OverrideId override) {
        proofs.socialCare();
        return access.show("override", () -> new OverrideView(asked.get(override)));
    }

    /** A manager's answer. */
    @Schema(
            example =
                    "{\"agreed\": true, \"reason\": \"No sign of exploitation after the police's check; I reviewed the file.\"}")
    record AnswerBody(@Nullable Boolean agreed, @Nullable String reason) {}

    @Operation(
            summary = "Agree, or not",
            description = "By a team manager, not the one who asked. Needs If-Match.")
    @PostMapping("/override-requests/{override}/answer")
    Made answer(
            CommandKey key,
            Version version,
            @PathVariable OverrideId override,
            @RequestBody AnswerBody body) {
        overrides.answer(key, override, version.number(), body.agreed(), body.reason());
        return Made.of(override, "/api/v1/override-requests/" + override);
    }
}
