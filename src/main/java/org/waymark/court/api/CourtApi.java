package org.waymark.court.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
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
import org.waymark.casefile.CaseReference;
import org.waymark.court.Clients;
import org.waymark.court.CourtCaseId;
import org.waymark.court.CourtCases;
import org.waymark.court.CourtCommand;
import org.waymark.court.CourtQuery;
import org.waymark.court.CourtView;
import org.waymark.court.VictimSupport;
import org.waymark.court.VictimUpdateId;
import org.waymark.court.VictimUpdates;
import org.waymark.requests.CommandKey;

@RestController
@RequestMapping("/api/v1")
@Tag(
        name = "Court support",
        description = "A child's support through an investigation and court (guide ¶17)")
class CourtApi {
    static final String PATH = "/api/v1/court-cases/";

    private final Access access;
    private final CourtCases cases;
    private final CourtQuery query;
    private final Clients clients;
    private final VictimSupport support;
    private final VictimUpdates updates;

    CourtApi(
            Access access,
            CourtCases cases,
            CourtQuery query,
            Clients clients,
            VictimSupport support,
            VictimUpdates updates) {
        this.access = access;
        this.cases = cases;
        this.query = query;
        this.clients = clients;
        this.support = support;
        this.updates = updates;
    }

    @Operation(
            summary = "The children you support through court",
            description = "With their next hearing and what they are to be told; by pages.")
    @GetMapping("/court")
    Shown<Clients.Page> clients(@RequestParam(required = false) @Nullable CourtCaseId after) {
        return access.show("court.clients", () -> clients.mine(after));
    }

    @Operation(
            summary = "The investigations of a file",
            description = "As far as they are open to you.")
    @GetMapping("/files/{reference}/court-cases")
    Shown<Clients.OfChild> ofFile(@PathVariable CaseReference reference) {
        return access.show(
                "court.file",
                () -> new Clients.OfChild(query.child(reference), clients.of(reference)));
    }

    @Operation(
            summary = "Open the record of an investigation",
            description = "By the child's social worker or their manager.")
    @PostMapping("/files/{reference}/court-cases")
    @ResponseStatus(HttpStatus.CREATED)
    Made open(
            @PathVariable CaseReference reference,
            CommandKey key,
            @RequestBody CourtBodies.Open body) {
        var child = cases.childToOpen(reference);
        return made(
                cases.open(
                        new CourtCommand.OpenCase(
                                key,
                                child,
                                body.reportedOn(),
                                body.force(),
                                body.crimeReference(),
                                body.offences() == null ? List.of() : body.offences(),
                                Boolean.TRUE.equals(body.intimidation()),
                                body.impaired())));
    }

    @Operation(
            summary = "Read an investigation",
            description =
                    "With each special measure's eligibility on the day of the hearing. Its ETag goes with changes.")
    @GetMapping("/court-cases/{courtCase}")
    Shown<CourtView> read(@PathVariable CourtCaseId courtCase) {
        return access.show("court.case", () -> query.get(courtCase));
    }

    @Operation(
            summary = "Name the officer in the case and witness care",
            description = "Each sees this record and nothing else. Needs If-Match.")
    @PostMapping("/court-cases/{courtCase}/people")
    Made name(
            @PathVariable CourtCaseId courtCase,
            CommandKey key,
            Version version,
            @RequestBody CourtBodies.People body) {
        cases.name(
                new CourtCommand.NamePeople(
                        key,
                        courtCase,
                        version.number(),
                        body.officerEmail(),
                        body.witnessCareEmail(),
                        body.witnessCare()));
        return made(courtCase);
    }

    @Operation(
            summary = "Offer or allocate an independent sexual violence adviser",
            description = "Whether or not anybody is charged. Needs If-Match.")
    @PostMapping("/court-cases/{courtCase}/isva")
    Made offer(
            @PathVariable CourtCaseId courtCase,
            CommandKey key,
            Version version,
            @RequestBody CourtBodies.Isva body) {
        cases.offer(
                new CourtCommand.OfferIsva(
                        key,
                        courtCase,
                        version.number(),
                        body.answer(),
                        body.on(),
                        body.email(),
                        body.words()));
        return made(courtCase);
    }

    @Operation(
            summary = "Record what the police did",
            description = "The child is told within one working day.")
    @PostMapping("/court-cases/{courtCase}/updates")
    @ResponseStatus(HttpStatus.CREATED)
    Made add(
            @PathVariable CourtCaseId courtCase,
            CommandKey key,
            @RequestBody CourtBodies.Update body) {
        var id =
                updates.add(
                        new CourtCommand.AddUpdate(key, courtCase, body.what(), body.happenedAt()));
        return Made.of(id, PATH + courtCase);
    }

    @Operation(
            summary = "Record that the child was told",
            description = "Late: with the reason and how somebody said sorry. Needs If-Match.")
    @PostMapping("/victim-updates/{update}")
    Made tell(
            @PathVariable VictimUpdateId update,
            CommandKey key,
            Version version,
            @RequestBody CourtBodies.Told body) {
        return made(
                updates.tell(
                        new CourtCommand.TellVictim(
                                key,
                                update,
                                version.number(),
                                body.toldAt(),
                                body.how(),
                                body.apology())));
    }

    @Operation(
            summary = "Record a step of support or of the proceedings",
            description =
                    "Therapy is closed to everybody but therapists and whoever recorded it. A need after court becomes a support need.")
    @PostMapping("/court-cases/{courtCase}/entries")
    @ResponseStatus(HttpStatus.CREATED)
    Made enter(
            @PathVariable CourtCaseId courtCase,
            CommandKey key,
            @RequestBody CourtBodies.Entry body) {
        support.add(
                new CourtCommand.AddEntry(
                        key,
                        courtCase,
                        body.topic(),
                        body.step(),
                        body.on(),
                        body.words(),
                        body.months()));
        return made(courtCase);
    }

    static Made made(CourtCaseId id) {
        return Made.of(id, PATH + id);
    }
}
