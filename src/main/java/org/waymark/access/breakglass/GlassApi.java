package org.waymark.access.breakglass;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Collection;
import java.util.List;
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
import org.waymark.access.BreakGlassId;
import org.waymark.access.Made;
import org.waymark.access.Shown;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.casefile.ChildId;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Role;
import org.waymark.requests.CommandKey;

@RestController
@RequestMapping("/api/v1/break-glass")
@Tag(name = "Break-glass", description = "Opening a file that one has no part in (domain.md H.2)")
class GlassApi {
    private static final String PATH = "/api/v1/break-glass/";
    private static final String SCREEN = "break-glass";

    private final Access access;
    private final Openings openings;
    private final OpeningViews views;

    GlassApi(Access access, Openings openings, OpeningViews views) {
        this.access = access;
        this.openings = openings;
        this.views = views;
    }

    /** Openings, as far as the reader may know of them. */
    record OpeningsView(List<Opening> openings) implements ShowsChildren {
        @Override
        @JsonIgnore
        public Collection<ChildId> childrenShown() {
            return openings.stream().map(Opening::child).toList();
        }
    }

    @Operation(
            summary = "List openings by break-glass",
            description =
                    "For data protection those to review, the oldest first; for everybody else their own, the latest first.")
    @GetMapping
    Shown<OpeningsView> list() {
        var reviewer = CurrentPractitioner.get().is(Role.DATA_PROTECTION_OFFICER);
        return access.show(
                SCREEN, () -> new OpeningsView(reviewer ? views.toReview() : views.mine()));
    }

    /** Which file, why and for how long. */
    @Schema(
            example =
                    """
                    {"reference": "WM-2026-004217", "purpose": "OUT_OF_HOURS", "hours": 4,
                     "reason": "The hospital rang: she is there now and they ask whom she may go home with."}
                    """)
    record BreakGlassBody(
            @Nullable String reference,
            @Nullable GlassPurpose purpose,
            @Nullable String reason,
            @Nullable Integer hours) {}

    @Operation(
            summary = "Open a file by break-glass",
            description =
                    "As far as one's role may ever see; for 1, 4 or 12 hours. A manager and data protection are told at once, every"
                            + " read is marked, and it is reviewed. A sealed file and one there is a conflict of interest with answer"
                            + " like a reference that was never given.")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Made open(CommandKey key, @RequestBody BreakGlassBody body) {
        var glass =
                openings.open(
                        new BreakGlass(
                                key,
                                body.reference(),
                                body.purpose(),
                                body.reason(),
                                body.hours()));
        return Made.of(glass, PATH + glass);
    }

    @Operation(
            summary = "Read one opening",
            description =
                    "For whoever opened it, the managers who were told, and data protection. Its ETag goes with the review.")
    @GetMapping("/{glass}")
    Shown<Opening> read(@PathVariable BreakGlassId glass) {
        return access.show(SCREEN, () -> views.get(glass));
    }

    @Operation(
            summary = "End an opening",
            description = "By whoever opened it, a manager who was told, or data protection.")
    @PostMapping("/{glass}/end")
    Made end(CommandKey key, @PathVariable BreakGlassId glass) {
        openings.end(key, glass);
        return Made.of(glass, PATH + glass);
    }

    /** The second look. */
    @Schema(
            example =
                    "{\"justified\": true, \"words\": \"Duty worker, hospital call at 2am; read three pages and ended it.\"}")
    record GlassReviewBody(@Nullable Boolean justified, @Nullable String words) {}

    @Operation(
            summary = "Review an opening",
            description = "By data protection, never by whoever opened it. Needs If-Match.")
    @PostMapping("/{glass}/review")
    Made review(
            CommandKey key,
            Version version,
            @PathVariable BreakGlassId glass,
            @RequestBody GlassReviewBody body) {
        openings.review(key, glass, version.number(), body.justified(), body.words());
        return Made.of(glass, PATH + glass);
    }
}
