package org.waymark.referral.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import org.waymark.access.Shown;
import org.waymark.identification.ConcernId;
import org.waymark.referral.Deliveries;
import org.waymark.referral.Escalations;
import org.waymark.referral.OutcomeLetters;
import org.waymark.referral.ReferralId;
import org.waymark.referral.Referrals;
import org.waymark.referral.reading.Followed;
import org.waymark.referral.reading.FollowedQuery;
import org.waymark.requests.CommandKey;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Referrals", description = "Referring and following a referral (guide ¶7)")
class ReferralsApi {
    private static final String PATH = "/api/v1/referrals/";

    private final Access access;
    private final Referrals referrals;
    private final FollowedQuery followed;
    private final OutcomeLetters letters;
    private final Deliveries deliveries;
    private final Escalations escalations;

    ReferralsApi(
            Access access,
            Referrals referrals,
            FollowedQuery followed,
            OutcomeLetters letters,
            Deliveries deliveries,
            Escalations escalations) {
        this.access = access;
        this.referrals = referrals;
        this.followed = followed;
        this.letters = letters;
        this.deliveries = deliveries;
        this.escalations = escalations;
    }

    @Operation(
            summary = "Refer a concern",
            description =
                    "To children's social care and to the police, two deliveries. All broken rules are reported at once. The same"
                            + " Idempotency-Key makes one referral.")
    @PostMapping("/concerns/{concern}/referral")
    @ResponseStatus(HttpStatus.CREATED)
    Made refer(
            CommandKey key,
            @PathVariable ConcernId concern,
            @RequestBody(required = false) @Nullable ReferralBody body) {
        var what =
                body == null
                        ? new ReferralBody(null, null, null, null, null, null, null, null)
                        : body;
        var referral = referrals.send(what.command(key, concern));
        return Made.of(referral, PATH + referral);
    }

    @Operation(
            summary = "Follow a referral",
            description =
                    "Its deliveries, when the decision is due, what became of it, and any disagreement; as the referrer sees it.")
    @GetMapping("/referrals/{referral}")
    Shown<Followed> follow(@PathVariable ReferralId referral) {
        return access.show("referral", () -> followed.get(referral));
    }

    @Operation(
            summary = "Say that the outcome was read",
            description = "By the one it was told to. A page does this by showing the letter.")
    @PostMapping("/referrals/{referral}/outcome-reading")
    Made read(@PathVariable ReferralId referral) {
        access.show("referral", () -> followed.get(referral));
        letters.read(referral);
        return Made.of(referral, PATH + referral);
    }

    @Operation(
            summary = "Send a referral to the police after all",
            description =
                    "Where they were left out. By the referring agency or children's social care.")
    @PostMapping("/referrals/{referral}/police-delivery")
    @ResponseStatus(HttpStatus.CREATED)
    Made sendToPolice(CommandKey key, @PathVariable ReferralId referral) {
        return Made.of(deliveries.sendToPolice(key, referral), PATH + referral);
    }

    /** Why the referrer does not agree. */
    @Schema(example = "{\"words\": \"She told me since that he waits for her every day.\"}")
    record EscalationBody(@Nullable String words) {}

    @Operation(
            summary = "Disagree with a decision",
            description = "Goes to a manager who had no part in it. By the referring agency.")
    @PostMapping("/referrals/{referral}/escalation")
    @ResponseStatus(HttpStatus.CREATED)
    Made escalate(
            CommandKey key, @PathVariable ReferralId referral, @RequestBody EscalationBody body) {
        var id = escalations.escalate(key, referral, body.words());
        return Made.of(id, "/api/v1/escalations/" + id);
    }
}
