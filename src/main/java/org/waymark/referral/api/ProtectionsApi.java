package org.waymark.referral.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
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
import org.waymark.access.Version;
import org.waymark.referral.ChangePoliceProtection;
import org.waymark.referral.EndPoliceProtection;
import org.waymark.referral.PoliceProtectionId;
import org.waymark.referral.PoliceProtections;
import org.waymark.referral.frontdoor.ProtectionInFull;
import org.waymark.referral.frontdoor.Protections;
import org.waymark.requests.CommandKey;

@RestController
@RequestMapping("/api/v1/police-protections")
@Tag(
        name = "Police protection",
        description = "72 clock hours, and the duty to enquire that begins with it (s46, s47)")
class ProtectionsApi {
    private static final String PATH = "/api/v1/police-protections/";

    private final Access access;
    private final Protections protections;
    private final PoliceProtections commands;

    ProtectionsApi(Access access, Protections protections, PoliceProtections commands) {
        this.access = access;
        this.protections = protections;
        this.commands = commands;
    }

    @Operation(
            summary = "Record police protection",
            description =
                    "By the police, about a child of a concern or a file that they may see. Opens the section 47 task of children's"
                            + " social care. Never renewed on the same facts.")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Made take(CommandKey key, @RequestBody ProtectionBody body) {
        var child =
                access.show("police.protection", () -> body.child(protections)).content().child();
        var id = commands.take(body.command(key, child));
        return Made.of(id, PATH + id);
    }

    @Operation(
            summary = "Police protections that run",
            description = "The first to end first; for the police and children's social care.")
    @GetMapping
    Shown<RunningView> running() {
        return access.show("police.protections", () -> new RunningView(protections.running()));
    }

    @Operation(summary = "Read a police protection", description = "Its ETag goes with changes.")
    @GetMapping("/{protection}")
    Shown<ProtectionInFull> read(@PathVariable PoliceProtectionId protection) {
        return access.show("police.protection", () -> protections.get(protection));
    }

    /** Where the child is now and who has been told; all of it as it is now. */
    @Schema(
            example =
                    "{\"whereNow\": \"Foster placement\", \"designatedOfficer\": \"Inspector R. Doyle\", \"told\": {\"child\": true, \"parents\": true}}")
    record ChangeBody(
            @Nullable String designatedOfficer,
            @Nullable String whereNow,
            ProtectionBody.@Nullable Told told) {}

    @Operation(
            summary = "Bring a police protection up to date",
            description = "Where the child is now and who has been told. Needs If-Match.")
    @PostMapping("/{protection}/changes")
    Made change(
            CommandKey key,
            Version version,
            @PathVariable PoliceProtectionId protection,
            @RequestBody ChangeBody body) {
        commands.change(
                new ChangePoliceProtection(
                        key,
                        protection,
                        version.number(),
                        body.designatedOfficer(),
                        body.whereNow(),
                        ProtectionBody.Told.of(body.told())));
        return Made.of(protection, PATH + protection);
    }

    /** How it ended. */
    @Schema(
            example =
                    "{\"because\": \"The court made an emergency protection order.\", \"endedAt\": \"2026-11-25T10:30:00Z\"}")
    record EndBody(
            @Nullable String because,
            @Schema(description = "Now, or the end of the 72 hours, where it is left out")
                    @Nullable Instant endedAt) {}

    @Operation(summary = "End police protection", description = "By the police. Needs If-Match.")
    @PostMapping("/{protection}/end")
    Made end(
            CommandKey key,
            Version version,
            @PathVariable PoliceProtectionId protection,
            @RequestBody EndBody body) {
        commands.end(
                new EndPoliceProtection(
                        key, protection, version.number(), body.endedAt(), body.because()));
        return Made.of(protection, PATH + protection);
    }

    /** What is done about the duty to enquire. */
    @Schema(example = "{\"words\": \"Strategy discussion tonight at 23:45 by telephone.\"}")
    record EnquiryBody(@Nullable String words) {}

    @Operation(
            summary = "Take up the section 47 duty",
            description = "By a qualified social worker; closes the task of both teams.")
    @PostMapping("/{protection}/enquiry")
    Made enquiry(
            CommandKey key,
            @PathVariable PoliceProtectionId protection,
            @RequestBody EnquiryBody body) {
        commands.takeUpEnquiry(key, protection, body.words());
        return Made.of(protection, PATH + protection);
    }
}
