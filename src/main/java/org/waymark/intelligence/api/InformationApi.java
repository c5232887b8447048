package org.waymark.intelligence.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.access.Access;
import org.waymark.access.Made;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.intelligence.InformationChecks;
import org.waymark.intelligence.InformationCommand;
import org.waymark.intelligence.InformationId;
import org.waymark.intelligence.InformationQuery;
import org.waymark.intelligence.InformationTalk;
import org.waymark.intelligence.PoliceInformation;
import org.waymark.intelligence.SentInformation;
import org.waymark.intelligence.SentList;
import org.waymark.intelligence.ToCheck;
import org.waymark.requests.CommandKey;

@RestController
@RequestMapping("/api/v1/information")
@Tag(
        name = "Information for the police",
        description = "From any practitioner, with the source kept apart (guide ¶16)")
class InformationApi {
    private static final String PATH = "/api/v1/information/";
    private final Access access;
    private final PoliceInformation information;
    private final InformationQuery query;
    private final InformationChecks checks;
    private final InformationTalk talk;

    InformationApi(
            Access access,
            PoliceInformation information,
            InformationQuery query,
            InformationChecks checks,
            InformationTalk talk) {
        this.access = access;
        this.information = information;
        this.query = query;
        this.checks = checks;
        this.talk = talk;
    }

    @Operation(
            summary = "Share information with the police",
            description =
                    "One thing at a time. The source goes to police intelligence and comes back in no answer. In danger: 999 and a referral first.")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Made submit(CommandKey key, @RequestBody InformationBodies.Submission body) {
        return made(information.submit(body.command(key)));
    }

    @Operation(summary = "What you sent the police", description = "The latest first, by pages.")
    @GetMapping
    Shown<SentList> mine(@RequestParam(required = false) @Nullable InformationId after) {
        return access.show("information.mine", () -> query.mine(after));
    }

    @Operation(
            summary = "What you sent and what became of it",
            description = "Without its source. Its ETag goes with new words.")
    @GetMapping("/{information}")
    Shown<SentInformation> sent(@PathVariable InformationId information) {
        return access.show("information.sent", () -> query.sent(information));
    }

    @Operation(
            summary = "Word it anew",
            description = "After whoever checked it gave it back. Needs If-Match.")
    @PostMapping("/{information}/words")
    Made revise(
            @PathVariable InformationId information,
            CommandKey key,
            Version version,
            @RequestBody InformationBodies.Words body) {
        checks.revise(body.command(key, information, version.number()));
        return made(information);
    }

    @Operation(
            summary = "Answer the police",
            description = "What it says of the source is kept apart.")
    @PostMapping("/{information}/answers")
    @ResponseStatus(HttpStatus.CREATED)
    Made answer(
            @PathVariable InformationId information,
            CommandKey key,
            @RequestBody InformationBodies.Answered body) {
        talk.answer(new InformationCommand.Answer(key, information, body.words(), body.source()));
        return made(information);
    }

    @Operation(summary = "You have read what became of it")
    @PostMapping("/{information}/read")
    Made read(@PathVariable InformationId information, CommandKey key) {
        talk.read(key, information);
        return made(information);
    }

    @Operation(
            summary = "What a second person is to check",
            description =
                    "For a lead of the sender's agency, or police intelligence. Without the source.")
    @GetMapping("/{information}/check")
    Shown<ToCheck> toCheck(@PathVariable InformationId information) {
        return access.show("information.check", () -> query.toCheck(information));
    }

    @Operation(
            summary = "Check it as the second person",
            description = "Never one's own. Until then nothing of it is released. Needs If-Match.")
    @PostMapping("/{information}/check")
    Made check(
            @PathVariable InformationId information,
            CommandKey key,
            Version version,
            @RequestBody InformationBodies.Checked body) {
        checks.check(body.command(key, information, version.number()));
        return Made.of(information, PATH + information + "/check");
    }

    private static Made made(InformationId id) {
        return Made.of(id, PATH + id);
    }
}
