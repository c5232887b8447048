package org.waymark.intelligence.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
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
import org.waymark.intelligence.InformationCommand;
import org.waymark.intelligence.InformationId;
import org.waymark.intelligence.InformationTalk;
import org.waymark.intelligence.Intake;
import org.waymark.intelligence.IntakeItem;
import org.waymark.intelligence.IntakeQuery;
import org.waymark.intelligence.IntelligenceUnit;
import org.waymark.intelligence.ReleasedList;
import org.waymark.requests.CommandKey;

@RestController
@RequestMapping("/api/v1/police")
@Tag(name = "Information for the police")
class IntakeApi {
    private static final String ONE = "/information/{information}";
    private final Access access;
    private final IntakeQuery query;
    private final IntelligenceUnit unit;
    private final InformationTalk talk;

    IntakeApi(Access access, IntakeQuery query, IntelligenceUnit unit, InformationTalk talk) {
        this.access = access;
        this.query = query;
        this.unit = unit;
        this.talk = talk;
    }

    @Operation(
            summary = "What police intelligence have before them",
            description = "Urgent first, then the oldest; by pages.")
    @GetMapping("/information")
    Shown<Intake> intake(@RequestParam(required = false) @Nullable InformationId after) {
        return access.show("information.intake", () -> query.intake(after));
    }

    @Operation(
            summary = "One item with its source",
            description = "For police intelligence alone. Its ETag goes with changes.")
    @GetMapping(ONE)
    Shown<IntakeItem> item(@PathVariable InformationId information) {
        return access.show("information.item", () -> query.item(information));
    }

    @Operation(summary = "Ask the sender", description = "Without naming who it comes from.")
    @PostMapping(ONE + "/questions")
    @ResponseStatus(HttpStatus.CREATED)
    Made ask(
            @PathVariable InformationId information,
            CommandKey key,
            @RequestBody InformationBodies.Question body) {
        talk.ask(new InformationCommand.Ask(key, information, body.words()));
        return made(information);
    }

    @Operation(
            summary = "Grade it, 3×5×2",
            description = "By the police. C needs conditions. Needs If-Match.")
    @PostMapping(ONE + "/grade")
    Made grade(
            @PathVariable InformationId information,
            CommandKey key,
            Version version,
            @RequestBody InformationBodies.Graded body) {
        unit.grade(
                new InformationCommand.GiveGrade(key, information, version.number(), body.grade()));
        return made(information);
    }

    @Operation(
            summary = "Say what becomes of it",
            description = "The sender is told, in neutral words. Needs If-Match.")
    @PostMapping(ONE + "/outcome")
    Made decide(
            @PathVariable InformationId information,
            CommandKey key,
            Version version,
            @RequestBody InformationBodies.Decided body) {
        unit.decide(
                new InformationCommand.Decide(
                        key,
                        information,
                        version.number(),
                        body.outcome(),
                        body.whatNext(),
                        body.onward()));
        return made(information);
    }

    @Operation(
            summary = "Mark it as the same as another one",
            description = "A person decides; likeness only suggests. Needs If-Match.")
    @PostMapping(ONE + "/duplicate")
    Made duplicate(
            @PathVariable InformationId information,
            CommandKey key,
            Version version,
            @RequestBody InformationBodies.Same body) {
        unit.markDuplicate(
                new InformationCommand.MarkDuplicate(
                        key,
                        information,
                        version.number(),
                        body.of() == null ? null : new InformationId(body.of())));
        return made(information);
    }

    @Operation(
            summary = "Release a text of the police's own",
            description = "Only after a second person's check. Needs If-Match.")
    @PostMapping(ONE + "/release")
    Made release(
            @PathVariable InformationId information,
            CommandKey key,
            Version version,
            @RequestBody InformationBodies.Released body) {
        unit.release(
                new InformationCommand.Release(
                        key, information, version.number(), body.words(), body.to()));
        return made(information);
    }

    @Operation(
            summary = "What was released to officers",
            description = "Texts only, the latest first, by pages.")
    @GetMapping("/released")
    Shown<ReleasedList> released(@RequestParam(required = false) @Nullable UUID after) {
        return access.show("information.released", () -> query.released(after));
    }

    private static Made made(InformationId id) {
        return Made.of(id, "/api/v1/police/information/" + id);
    }
}
