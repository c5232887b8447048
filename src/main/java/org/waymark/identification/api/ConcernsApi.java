package org.waymark.identification.api;

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
import org.waymark.identification.ConcernId;
import org.waymark.identification.ConcernView;
import org.waymark.identification.ConcernViews;
import org.waymark.identification.Concerns;
import org.waymark.identification.MyConcerns;
import org.waymark.identification.OccasionId;
import org.waymark.requests.CommandKey;

@RestController
@RequestMapping("/api/v1/concerns")
@Tag(name = "Concerns", description = "Step 1 of the guide: what somebody saw or was told")
class ConcernsApi {
    private final Concerns concerns;
    private final MyConcerns mine;
    private final ConcernViews views;
    private final Access access;
    private final Proofs proofs;

    ConcernsApi(
            Concerns concerns, MyConcerns mine, ConcernViews views, Access access, Proofs proofs) {
        this.concerns = concerns;
        this.mine = mine;
        this.views = views;
        this.access = access;
        this.proofs = proofs;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Raise a concern",
            description =
                    """
                    About one or several children, each with a concern of their own. Five answers are needed: who, what, when, safe
                    now, and safe to go home. Everything else may be left out and can follow as an observation (addsTo). All broken
                    rules are named at once, each with its field. The same Idempotency-Key has one effect.
                    """)
    Made raise(CommandKey key, @RequestBody ConcernBody body) {
        var occasion = concerns.raise(body.command(key));
        return Raised.made(occasion, concerns.ofOccasion(occasion));
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "A concern",
            description =
                    "With its indicators, corrections, later observations and discussions, as far as you may see them. Its ETag is the version that a change is made over.")
    Shown<ConcernView> concern(@PathVariable ConcernId id) {
        return access.show("concern", () -> views.get(id));
    }

    @GetMapping
    @Operation(
            summary = "The concerns I raised",
            description =
                    "The latest first, 25 a page, with what each waits for; or those raised together.")
    Shown<ConcernsView> mine(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable OccasionId occasion) {
        proofs.practitioner();
        return access.show(
                "concerns",
                () ->
                        occasion == null
                                ? ConcernsView.of(mine.after(MyConcerns.After.parse(after)))
                                : new ConcernsView(mine.of(occasion), null));
    }
}
