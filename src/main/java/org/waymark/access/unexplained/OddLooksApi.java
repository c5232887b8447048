package org.waymark.access.unexplained;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.access.Access;
import org.waymark.access.Made;
import org.waymark.access.OddLookId;
import org.waymark.access.Shown;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Place;
import org.waymark.requests.CommandKey;

@RestController
@RequestMapping("/api/v1/unexplained-access")
@Tag(name = "Unexplained access", description = "Looks at files that nothing explains (H.5)")
class OddLooksApi {
    private static final String PATH = "/api/v1/unexplained-access/";

    private final Access access;
    private final OddLooks looks;
    private final OddLookViews views;

    OddLooksApi(Access access, OddLooks looks, OddLookViews views) {
        this.access = access;
        this.looks = looks;
        this.views = views;
    }

    /**
     * What waits for this person's decision, and what they, or people they answer for, are asked.
     *
     * @param next what to send as "before" for the next page; null at the end
     */
    record OddLooksView(
            List<OddLook> toDecide,
            @Nullable String next,
            List<OddLook> mine,
            List<OddLook> ofMyPeople)
            implements ShowsChildren {
        @Override
        @JsonIgnore
        public Collection<ChildId> childrenShown() {
            return Stream.of(toDecide, mine, ofMyPeople)
                    .flatMap(List::stream)
                    .map(OddLook::child)
                    .distinct()
                    .toList();
        }
    }

    @Operation(
            summary = "List looks that nothing explains",
            description =
                    "For data protection those to decide, the latest first, thirty at a time; for the guardian of a sealed file those"
                            + " at that file; for everybody what they, or people they answer for, are asked.")
    @GetMapping
    Shown<OddLooksView> list(@RequestParam(required = false) @Nullable String before) {
        return access.show(OddLookController.SCREEN, () -> view(before));
    }

    private OddLooksView view(@Nullable String before) {
        var part = views.waiting(before == null ? null : Place.of(before).orElse(null));
        var older = part.older();
        return new OddLooksView(
                part.looks(),
                older == null ? null : older.text(),
                views.mine(),
                views.ofMyPeople());
    }

    @Operation(
            summary = "Read one question about looks",
            description =
                    "With the looks and what was said. For whoever decides on it, the one who is asked, and who answers for them. Its"
                            + " ETag goes with every change.")
    @GetMapping("/{look}")
    Shown<OddLookInFull> read(@PathVariable OddLookId look) {
        return access.show(OddLookController.SCREEN, () -> views.full(look));
    }

    /** What is asked. */
    @Schema(example = "{\"words\": \"What did you need this file for on Tuesday?\"}")
    record AskBody(@Nullable String words) {}

    @Operation(
            summary = "Ask the reader",
            description =
                    "By data protection. The reader gets a task, and so do the leads of their team or agency. Not about a sealed file.")
    @PostMapping("/{look}/ask")
    Made ask(
            CommandKey key,
            Version version,
            @PathVariable OddLookId look,
            @RequestBody AskBody body) {
        looks.ask(key, look, version.number(), body.words());
        return Made.of(look, PATH + look);
    }

    /** The reader's answer. */
    @Schema(example = "{\"words\": \"I stood in for Lorna, who was ill.\"}")
    record LookAnswerBody(@Nullable String words) {}

    @Operation(summary = "Answer why one looked", description = "By whoever is asked, once.")
    @PostMapping("/{look}/answer")
    Made answer(
            CommandKey key,
            Version version,
            @PathVariable OddLookId look,
            @RequestBody LookAnswerBody body) {
        looks.answer(key, look, version.number(), body.words());
        return Made.of(look, PATH + look);
    }

    /** What explains it. */
    @Schema(
            example =
                    "{\"reason\": \"COVERING\", \"words\": \"Her manager confirms it.\", \"goodUntil\": \"2026-12-04\"}")
    record ExplanationBody(
            @Nullable LookReason reason, @Nullable String words, @Nullable LocalDate goodUntil) {}

    @Operation(
            summary = "Record what explains looks",
            description =
                    "By data protection or a sealed file's guardian, never by the reader. Until the day given, further looks of this"
                            + " kind are explained too.")
    @PostMapping("/{look}/explanation")
    Made explain(
            CommandKey key,
            Version version,
            @PathVariable OddLookId look,
            @RequestBody ExplanationBody body) {
        looks.explain(
                new OddLooks.ExplainLook(
                        key,
                        look,
                        version.number(),
                        body.reason(),
                        body.words(),
                        body.goodUntil()));
        return Made.of(look, PATH + look);
    }

    /** What worries. */
    @Schema(example = "{\"words\": \"No reason was given, and the family is known to her.\"}")
    record AccessConcernBody(@Nullable String words) {}

    @Operation(
            summary = "Open a concern about looks",
            description =
                    "Perhaps a breach: it goes on the register of breaches with its 72 hours. By data protection or a sealed file's guardian.")
    @PostMapping("/{look}/concern")
    Made concern(
            CommandKey key,
            Version version,
            @PathVariable OddLookId look,
            @RequestBody AccessConcernBody body) {
        looks.openConcern(key, look, version.number(), body.words());
        return Made.of(look, PATH + look);
    }
}
