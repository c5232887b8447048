package org.waymark.access.conflicts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
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
import org.waymark.access.ConflictId;
import org.waymark.access.Made;
import org.waymark.access.Shown;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.requests.CommandKey;
import org.waymark.web.NotFound;

@RestController
@RequestMapping("/api/v1/conflicts")
@Tag(name = "Conflicts of interest", description = "Who is kept away from a child's file (H.2)")
class ConflictsApi {
    private static final String PATH = "/api/v1/conflicts/";
    private static final String SCREEN = "conflict";

    private final Access access;
    private final Conflicts conflicts;
    private final ConflictViews views;
    private final ConflictPages people;
    private final SearchFlags searches;

    ConflictsApi(
            Access access,
            Conflicts conflicts,
            ConflictViews views,
            ConflictPages people,
            SearchFlags searches) {
        this.access = access;
        this.conflicts = conflicts;
        this.views = views;
        this.people = people;
        this.searches = searches;
    }

    /** Declared conflicts, without the files they are about. */
    record ConflictsView(List<Conflict> conflicts) implements ShowsChildren {
        @Override
        @JsonIgnore
        public Collection<ChildId> childrenShown() {
            return List.of();
        }
    }

    @Operation(
            summary = "List declared conflicts of interest",
            description = "One's own and those one declared; for data protection all that hold.")
    @GetMapping
    Shown<ConflictsView> list() {
        return access.show(
                SCREEN,
                () ->
                        new ConflictsView(
                                Conflicts.isDataProtection() ? views.toReview() : views.mine()));
    }

    /** Who should be kept away from whose file. */
    @Schema(
            example =
                    """
                    {"relation": "RELATIVE", "givenName": "Rory", "familyName": "Nair", "born": "2013-06-02", "words": "My nephew."}
                    """)
    record ConflictBody(
            @Nullable String person,
            @Nullable Relation relation,
            @Nullable String words,
            @Nullable String reference,
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable LocalDate born) {}

    @Operation(
            summary = "Declare a conflict of interest",
            description =
                    "About oneself, or, by a manager or data protection, about the person of this e-mail address. Always taken; the"
                            + " answer does not say whether there is a file.")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Made declare(CommandKey key, @RequestBody ConflictBody body) {
        var id =
                conflicts.declare(
                        new DeclareConflict(
                                key,
                                people.person(body.person()),
                                body.relation(),
                                body.words(),
                                body.reference(),
                                body.givenName(),
                                body.familyName(),
                                body.born()));
        return Made.of(id, PATH + id);
    }

    @Operation(
            summary = "Read a declared conflict",
            description =
                    "For whom it is about, who declared it, and data protection, who also sees the files it was found to be about."
                            + " Its ETag goes with the review.")
    @GetMapping("/{conflict}")
    Shown<Conflict> read(@PathVariable ConflictId conflict) {
        return access.show(SCREEN, () -> views.get(conflict));
    }

    /** Whether it still holds. */
    @Schema(example = "{\"holds\": true, \"words\": \"Spoke to her: still her nephew.\"}")
    record ConflictReviewBody(@Nullable Boolean holds, @Nullable String words) {}

    @Operation(
            summary = "Review a declared conflict",
            description = "By data protection, never by the person themselves. Needs If-Match.")
    @PostMapping("/{conflict}/review")
    Made review(
            CommandKey key,
            Version version,
            @PathVariable ConflictId conflict,
            @RequestBody ConflictReviewBody body) {
        conflicts.review(key, conflict, version.number(), body.holds(), body.words());
        return Made.of(conflict, PATH + conflict);
    }

    /** Whether a file is the one that was meant. */
    @Schema(example = "{\"reference\": \"WM-2026-004217\", \"keptAway\": true}")
    record ConflictFileBody(@Nullable String reference, @Nullable Boolean keptAway) {}

    @Operation(
            summary = "Say whether a file is the one that was meant",
            description = "By data protection, of a file that looks like it.")
    @PostMapping("/{conflict}/files")
    Made decide(
            CommandKey key, @PathVariable ConflictId conflict, @RequestBody ConflictFileBody body) {
        Conflicts.dataProtection();
        var reference = body.reference();
        if (reference == null || !CaseReference.isReference(reference)) throw new NotFound();
        conflicts.decide(
                key,
                conflict,
                new CaseReference(reference),
                !Boolean.FALSE.equals(body.keptAway()));
        return Made.of(conflict, PATH + conflict);
    }

    /** What was found. */
    @Schema(example = "{\"words\": \"A pupil of hers with the same name.\"}")
    record LookedIntoBody(@Nullable String words) {}

    @Operation(
            summary = "Say what came of a flagged search",
            description = "By data protection, of a search for somebody's own or a declared name.")
    @PostMapping("/searches/{flag}")
    Made lookedInto(CommandKey key, @PathVariable UUID flag, @RequestBody LookedIntoBody body) {
        searches.lookedInto(key, flag, body.words());
        return new Made(flag, "/conflicts", null);
    }
}
