package org.waymark.court.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.access.Made;
import org.waymark.access.Version;
import org.waymark.court.CourtCaseId;
import org.waymark.court.CourtCommand;
import org.waymark.court.HearingId;
import org.waymark.court.Measure;
import org.waymark.court.Proceedings;
import org.waymark.requests.CommandKey;
import org.waymark.web.NotFound;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Court support")
class ProceedingsApi {
    private final Proceedings proceedings;

    ProceedingsApi(Proceedings proceedings) {
        this.proceedings = proceedings;
    }

    @Operation(
            summary = "Record that an interview was held",
            description = "When, where and by whom; never what was said.")
    @PostMapping("/court-cases/{courtCase}/interviews")
    @ResponseStatus(HttpStatus.CREATED)
    Made interview(
            @PathVariable CourtCaseId courtCase,
            CommandKey key,
            @RequestBody CourtBodies.Interview body) {
        proceedings.add(
                new CourtCommand.AddInterview(
                        key,
                        courtCase,
                        body.kind(),
                        body.heldOn(),
                        body.place(),
                        body.interviewers(),
                        body.intermediary(),
                        body.recording()));
        return CourtApi.made(courtCase);
    }

    @Operation(
            summary = "Add a hearing",
            description = "Eligibility for special measures is worked out for its day.")
    @PostMapping("/court-cases/{courtCase}/hearings")
    @ResponseStatus(HttpStatus.CREATED)
    Made hearing(
            @PathVariable CourtCaseId courtCase,
            CommandKey key,
            @RequestBody CourtBodies.Hearing body) {
        var id =
                proceedings.add(
                        new CourtCommand.AddHearing(
                                key,
                                courtCase,
                                body.kind(),
                                body.startsAt(),
                                body.courtKind(),
                                body.court(),
                                body.childAttends()));
        return Made.of(id, CourtApi.PATH + courtCase);
    }

    @Operation(
            summary = "Record what became of a hearing",
            description = "Held, moved or not held any more. Needs If-Match.")
    @PostMapping("/court-hearings/{hearing}")
    Made settle(
            @PathVariable HearingId hearing,
            CommandKey key,
            Version version,
            @RequestBody CourtBodies.Settled body) {
        return CourtApi.made(
                proceedings.settle(
                        new CourtCommand.SettleHearing(
                                key, hearing, version.number(), body.state(), body.outcome())));
    }

    @Operation(
            summary = "Record a special measure",
            description =
                    "Considered, wished, requested, answered and used are five facts; the measure by its name, such as live-link. Needs If-Match with the measure's version, 0 for the first time.")
    @PostMapping("/court-cases/{courtCase}/measures/{measure}")
    Made record(
            @PathVariable CourtCaseId courtCase,
            @PathVariable String measure,
            CommandKey key,
            Version version,
            @RequestBody CourtBodies.Recorded body) {
        proceedings.record(
                new CourtCommand.RecordMeasure(
                        key,
                        courtCase,
                        Measure.of(measure).orElseThrow(NotFound::new),
                        version.number(),
                        body.consideredOn(),
                        body.wish(),
                        body.wishWords(),
                        body.requestedOn(),
                        body.answer(),
                        body.answeredOn(),
                        body.reason(),
                        body.usedOn()));
        return CourtApi.made(courtCase);
    }
}
