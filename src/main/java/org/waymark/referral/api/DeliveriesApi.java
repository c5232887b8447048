package org.waymark.referral.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.access.Access;
import org.waymark.access.Made;
import org.waymark.access.Shown;
import org.waymark.referral.Deliveries;
import org.waymark.referral.DeliveryId;
import org.waymark.referral.reading.Delivered;
import org.waymark.referral.reading.DeliveredQuery;
import org.waymark.referral.reading.Inbox;
import org.waymark.referral.reading.PoliceInbox;
import org.waymark.requests.CommandKey;

@RestController
@RequestMapping("/api/v1/deliveries")
@Tag(name = "Deliveries", description = "Referrals as their receivers have them (guide ¶7, R-12)")
class DeliveriesApi {
    private final Access access;
    private final PoliceInbox inbox;
    private final DeliveredQuery delivered;
    private final Deliveries deliveries;

    DeliveriesApi(
            Access access, PoliceInbox inbox, DeliveredQuery delivered, Deliveries deliveries) {
        this.access = access;
        this.inbox = inbox;
        this.delivered = delivered;
        this.deliveries = deliveries;
    }

    @Operation(
            summary = "The police's inbox",
            description =
                    "Referrals to the child-protection team of the officer who asks: those to acknowledge, urgent ones first, then"
                            + " acknowledged ones, the latest first.")
    @GetMapping
    Shown<Inbox> inbox(
            @Parameter(description = "The page of acknowledged ones after this \"older\"")
                    @RequestParam(required = false)
                    @Nullable String before) {
        return access.show("police.referrals", () -> inbox.mine(before));
    }

    @Operation(
            summary = "A referral as it was delivered",
            description = "The whole of it as referred, for whoever may see the referral.")
    @GetMapping("/{delivery}")
    Shown<Delivered> read(@PathVariable DeliveryId delivery) {
        return access.show("delivery", () -> delivered.get(delivery));
    }

    /** The receiver's own reference. */
    @Schema(example = "{\"reference\": \"NP-2026-118204\"}")
    record AcknowledgementBody(@Nullable String reference) {}

    @Operation(
            summary = "Acknowledge a referral",
            description = "By any member of the receiving team; once.")
    @PostMapping("/{delivery}/acknowledgement")
    Made acknowledge(
            CommandKey key,
            @PathVariable DeliveryId delivery,
            @RequestBody(required = false) @Nullable AcknowledgementBody body) {
        deliveries.acknowledge(key, delivery, body == null ? null : body.reference());
        return Made.of(delivery, "/api/v1/deliveries/" + delivery);
    }
}
