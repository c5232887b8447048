package org.waymark.identification.api;

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
import org.waymark.identification.ConcernId;
import org.waymark.identification.Concerns;
import org.waymark.identification.Consultations;
import org.waymark.identification.Corrections;
import org.waymark.identification.Discussions;
import org.waymark.identification.LookAgain;
import org.waymark.requests.CommandKey;

@RestController
@RequestMapping("/api/v1/concerns/{id}")
@Tag(
        name = "Discussion",
        description =
                "Step 2 of the guide: talking to a manager or designated lead. Nobody has to wait: a concern can be referred at any moment.")
class DiscussionApi {
    private static final String CONCERN = "/api/v1/concerns/";
    private static final String CONSULTATION = "/api/v1/consultations/";

    private final Access access;
    private final Concerns concerns;
    private final Consultations consultations;
    private final Discussions discussions;
    private final Corrections corrections;
    private final LookAgain lookAgain;

    DiscussionApi(
            Access access,
            Concerns concerns,
            Consultations consultations,
            Discussions discussions,
            Corrections corrections,
            LookAgain lookAgain) {
        this.access = access;
        this.concerns = concerns;
        this.consultations = consultations;
        this.discussions = discussions;
        this.corrections = corrections;
        this.lookAgain = lookAgain;
    }

    @Operation(
            summary = "Who can advise on this concern",
            description =
                    "Managers and leads of one's own agency, never somebody the concern is about. Empty where nobody is free: refer without advice then.")
    @GetMapping("/leads")
    Shown<LeadsView> leads(@PathVariable ConcernId id) {
        return access.show(
                "concern.leads",
                () -> LeadsView.of(consultations.leadsFor(id), concerns.childOf(id)));
    }

    @Operation(
            summary = "Ask for advice",
            description =
                    "Asks a manager or designated lead (guide ¶7). Not safe tonight makes it urgent. If nobody answers in time it passes to somebody else, and who asked is told that they can refer now.")
    @PostMapping("/consultations")
    @ResponseStatus(HttpStatus.CREATED)
    Made ask(CommandKey key, @PathVariable ConcernId id, @RequestBody Bodies.Ask body) {
        var made = consultations.ask(body.command(key, id));
        return Made.of(made, CONSULTATION + made);
    }

    @Operation(
            summary = "Add a discussion held elsewhere",
            description =
                    "With whom, when, what was advised and decided, and why; such as by telephone before a direct referral (R-11).")
    @PostMapping("/consultations/held")
    @ResponseStatus(HttpStatus.CREATED)
    Made add(CommandKey key, @PathVariable ConcernId id, @RequestBody Bodies.Held body) {
        var made = discussions.add(body.command(key, id));
        return Made.of(made, CONSULTATION + made);
    }

    @Operation(
            summary = "Add a correction, or that somebody disagrees",
            description =
                    "Nothing is written over: what was recorded stays, and what is added is shown beside it (domain.md H.5).")
    @PostMapping("/corrections")
    @ResponseStatus(HttpStatus.CREATED)
    Made correct(CommandKey key, @PathVariable ConcernId id, @RequestBody Bodies.Correct body) {
        corrections.add(body.command(key, id));
        return Made.of(id, CONCERN + id);
    }

    @Operation(
            summary = "Looked again, and there is nothing new",
            description = "What is new is added as an observation instead.")
    @PostMapping("/looked-again")
    Made lookedAgain(CommandKey key, @PathVariable ConcernId id) {
        lookAgain.nothingNew(key, id);
        return Made.of(id, CONCERN + id);
    }
}
