package org.waymark.protection.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import org.waymark.casefile.CaseReference;
import org.waymark.protection.NoStrategy;
import org.waymark.protection.StrategyDiscussions;
import org.waymark.protection.StrategyId;
import org.waymark.protection.reading.Strategies;
import org.waymark.protection.reading.Strategy;
import org.waymark.protection.reading.Subjects;
import org.waymark.requests.CommandKey;

@RestController
@RequestMapping("/api/v1")
@Tag(
        name = "Strategy discussions and enquiries",
        description = "At any moment; nothing delays one (guide ¶10)")
class StrategiesApi {
    private static final String PATH = "/api/v1/strategy-discussions/";

    private final Access access;
    private final Subjects subjects;
    private final Strategies strategies;
    private final StrategyDiscussions commands;

    StrategiesApi(
            Access access, Subjects subjects, Strategies strategies, StrategyDiscussions commands) {
        this.access = access;
        this.subjects = subjects;
        this.strategies = strategies;
        this.commands = commands;
    }

    @Operation(
            summary = "Record a strategy discussion that was held",
            description =
                    "In one step. Without quorum, decision, reasons or wishes it goes through and leaves tasks; a decision against"
                            + " an enquiry needs its reasons.")
    @PostMapping("/files/{reference}/strategy-discussions")
    @ResponseStatus(HttpStatus.CREATED)
    Made hold(
            @PathVariable CaseReference reference,
            CommandKey key,
            @RequestBody StrategyBodies.Held body) {
        var child = subjects.toWork(reference).id();
        return made(commands.hold(body.command(key, child)));
    }

    @Operation(
            summary = "Plan a strategy discussion",
            description = "Everybody who has an account has it in My work.")
    @PostMapping("/files/{reference}/strategy-discussions/planned")
    @ResponseStatus(HttpStatus.CREATED)
    Made plan(
            @PathVariable CaseReference reference,
            CommandKey key,
            @RequestBody StrategyBodies.Planned body) {
        var child = subjects.toWork(reference).id();
        return made(commands.plan(body.command(key, child)));
    }

    @Operation(
            summary = "Record why no strategy discussion is held",
            description = "It was considered, and one can be held at any moment.")
    @PostMapping("/files/{reference}/strategy-discussions/not-held")
    @ResponseStatus(HttpStatus.CREATED)
    Made notHeld(
            @PathVariable CaseReference reference,
            CommandKey key,
            @RequestBody StrategyBodies.NotHeld body) {
        var child = subjects.toWork(reference).id();
        return made(commands.notHeld(new NoStrategy(key, child, body.reason())));
    }

    @Operation(
            summary = "Read a strategy discussion",
            description = "By those who were asked to it too. Its ETag goes with the decision.")
    @GetMapping("/strategy-discussions/{strategy}")
    Shown<Strategy> read(@PathVariable StrategyId strategy) {
        return access.show("strategy", () -> strategies.get(strategy));
    }

    @Operation(
            summary = "Decide, or add the reasons",
            description =
                    "A decision to enquire starts the section 47 enquiry as of the discussion, and may get its reasons later."
                            + " Needs If-Match.")
    @PostMapping("/strategy-discussions/{strategy}/decision")
    Made decide(
            @PathVariable StrategyId strategy,
            CommandKey key,
            Version version,
            @RequestBody StrategyBodies.Decision body) {
        commands.decide(body.command(key, strategy, version.number()));
        return made(strategy);
    }

    private static Made made(StrategyId strategy) {
        return Made.of(strategy, PATH + strategy);
    }
}
