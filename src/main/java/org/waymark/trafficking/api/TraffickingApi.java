package org.waymark.trafficking.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
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
import org.waymark.requests.CommandKey;
import org.waymark.trafficking.Guardians;
import org.waymark.trafficking.NrmCommand;
import org.waymark.trafficking.NrmId;
import org.waymark.trafficking.NrmQuery;
import org.waymark.trafficking.NrmReferrals;
import org.waymark.trafficking.NrmSteps;
import org.waymark.trafficking.NrmView;

@RestController
@RequestMapping("/api/v1")
@Tag(
        name = "Trafficking",
        description =
                "The National Referral Mechanism and independent guardians (domain.md C.8, guide ¶16)")
class TraffickingApi {
    private final Access access;
    private final NrmQuery query;
    private final NrmReferrals referrals;
    private final NrmSteps steps;
    private final Guardians guardians;

    TraffickingApi(
            Access access,
            NrmQuery query,
            NrmReferrals referrals,
            NrmSteps steps,
            Guardians guardians) {
        this.access = access;
        this.query = query;
        this.referrals = referrals;
        this.steps = steps;
        this.guardians = guardians;
    }

    @Operation(
            summary = "National referrals and guardians of a file",
            description = "As far as they are open to you.")
    @GetMapping("/files/{reference}/trafficking")
    Shown<NrmView.OfChild> ofFile(@PathVariable CaseReference reference) {
        return access.show("nrm.file", () -> query.ofFile(reference));
    }

    @Operation(
            summary = "Consider a national referral",
            description =
                    "By anybody who works with the child. An agency that is no listed first responder sends it to the local authority by this.")
    @PostMapping("/files/{reference}/trafficking")
    @ResponseStatus(HttpStatus.CREATED)
    Made consider(
            @PathVariable CaseReference reference,
            CommandKey key,
            @RequestBody TraffickingBodies.Considered body) {
        return made(
                referrals.consider(
                        new NrmCommand.Consider(
                                key,
                                reference,
                                body.indicators() == null ? List.of() : body.indicators(),
                                body.words(),
                                body.safety())));
    }

    @Operation(
            summary = "Record how it stands with an independent guardian",
            description = "In addition to the national referral, in covered areas only.")
    @PostMapping("/files/{reference}/trafficking/guardian")
    @ResponseStatus(HttpStatus.CREATED)
    Made guardian(
            @PathVariable CaseReference reference,
            CommandKey key,
            @RequestBody TraffickingBodies.Guardian body) {
        var id =
                guardians.record(
                        new NrmCommand.RecordGuardian(
                                key,
                                reference,
                                body.covered(),
                                body.referredOn(),
                                body.allocatedOn(),
                                body.kind(),
                                body.words()));
        return Made.of(id, "/api/v1/files/" + reference + "/trafficking");
    }

    @Operation(
            summary = "Read a national referral",
            description = "With its steps. Its ETag goes with changes.")
    @GetMapping("/trafficking/{nrm}")
    Shown<NrmView> read(@PathVariable NrmId nrm) {
        return access.show("nrm", () -> query.get(nrm));
    }

    @Operation(
            summary = "Record that it was submitted",
            description =
                    "By a listed first responder only. A child's agreement is not needed; an adult's is.")
    @PostMapping("/trafficking/{nrm}/submission")
    Made submit(
            @PathVariable NrmId nrm,
            CommandKey key,
            Version version,
            @RequestBody TraffickingBodies.Submitted body) {
        referrals.submit(
                new NrmCommand.Submit(
                        key,
                        nrm,
                        version.number(),
                        body.on(),
                        body.reference(),
                        body.strategyAgreed(),
                        body.childTold(),
                        Boolean.TRUE.equals(body.consent()),
                        Boolean.TRUE.equals(body.devolved()),
                        body.chair(),
                        Boolean.TRUE.equals(body.chairIndependent())));
        return made(nrm);
    }

    @Operation(
            summary = "Record what became of it",
            description = "A decision as it came, a reconsideration, or that somebody asked.")
    @PostMapping("/trafficking/{nrm}/steps")
    Made step(
            @PathVariable NrmId nrm,
            CommandKey key,
            Version version,
            @RequestBody TraffickingBodies.Step body) {
        steps.add(
                new NrmCommand.AddStep(
                        key,
                        nrm,
                        version.number(),
                        body.kind(),
                        body.outcome(),
                        body.on(),
                        body.words()));
        return made(nrm);
    }

    private static Made made(NrmId id) {
        return Made.of(id, "/api/v1/trafficking/" + id);
    }
}
