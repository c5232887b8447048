package org.waymark.sharing.api;

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
import org.waymark.access.Proofs;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.people.AgencyId;
import org.waymark.requests.CommandKey;
import org.waymark.sharing.AnswerVictimRequest;
import org.waymark.sharing.AskVictimInformation;
import org.waymark.sharing.DisclosureId;
import org.waymark.sharing.VictimAnswers;
import org.waymark.sharing.VictimRequestId;
import org.waymark.sharing.VictimRequestQueries;
import org.waymark.sharing.VictimRequestView;
import org.waymark.sharing.VictimRequests;

import java.time.Instant;

@RestController
@RequestMapping("/api/v1/victim-information-requests")
@Tag(
        name = "Victim information requests",
        description = "The police ask for a victim's information (PCSC Act 2022 Chapter 3A)")
class VictimRequestsApi {
    private static final String PATH = "/api/v1/victim-information-requests/";

    private final Access access;
    private final Proofs proofs;
    private final VictimRequests requests;
    private final VictimAnswers answers;
    private final VictimRequestQueries query;

    VictimRequestsApi(
            Access access,
            Proofs proofs,
            VictimRequests requests,
            VictimAnswers answers,
            VictimRequestQueries query) {
        this.access = access;
        this.proofs = proofs;
        this.requests = requests;
        this.answers = answers;
        this.query = query;
    }

    @Operation(
            summary = "Your requests",
            description =
                    "For an officer those they made, for others those made to their agency; by"
                            + " pages.")
    @GetMapping
    Shown<VictimRequestView.Lines> mine(@RequestParam(required = false) @Nullable Instant before) {
        return access.show("victim-requests", () -> query.mine(before));
    }

    @Operation(
            summary = "Ask for a victim's information",
            description =
                    "By the police. Counselling information is presumed not to be necessary:"
                            + " without its probative value and a senior officer's approval it is"
                            + " refused.")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Made ask(CommandKey key, @RequestBody SharingBodies.Ask b) {
        proofs.police();
        return made(
                requests.ask(
                        new AskVictimInformation(
                                key,
                                requests.childOf(b.reference()).orElse(null),
                                b.holder() == null ? null : new AgencyId(b.holder()),
                                b.crimeReference(),
                                b.what(),
                                b.believedHeld(),
                                b.lineOfEnquiry(),
                                b.necessity(),
                                b.counselling(),
                                b.probative(),
                                b.approvedBy(),
                                b.approvedOn(),
                                b.noticeOn(),
                                b.noNotice(),
                                b.neededBy())));
    }

    @Operation(summary = "Read a request", description = "With its answer. Its ETag goes with it.")
    @GetMapping("/{victimRequest}")
    Shown<VictimRequestView> read(@PathVariable VictimRequestId victimRequest) {
        return access.show("victim-request", () -> query.get(victimRequest));
    }

    @Operation(
            summary = "Answer a request",
            description =
                    "By the agency that was asked: share through a disclosure for this request, in"
                            + " words only, or not. Needs If-Match.")
    @PostMapping("/{victimRequest}/answer")
    Made answer(
            @PathVariable VictimRequestId victimRequest,
            CommandKey key,
            Version version,
            @RequestBody SharingBodies.Answer b) {
        answers.answer(
                new AnswerVictimRequest(
                        key,
                        victimRequest,
                        version.number(),
                        b.answer(),
                        b.words(),
                        b.disclosure() == null ? null : new DisclosureId(b.disclosure()),
                        b.childTold(),
                        b.isvaTold()));
        return made(victimRequest);
    }

    @Operation(summary = "The answer was read", description = "By the officer who asked.")
    @PostMapping("/{victimRequest}/seen")
    Made seen(@PathVariable VictimRequestId victimRequest, CommandKey key) {
        answers.seen(key, victimRequest);
        return made(victimRequest);
    }

    private static Made made(VictimRequestId id) {
        return Made.of(id, PATH + id);
    }
}
