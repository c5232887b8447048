package org.waymark.child.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.access.Access;
import org.waymark.access.Act;
import org.waymark.access.Made;
import org.waymark.access.Proofs;
import org.waymark.access.Shown;
import org.waymark.casefile.CaseFiles;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildSearch;
import org.waymark.child.Matches;
import org.waymark.child.SearchRules;
import org.waymark.requests.CommandKey;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;

@RestController
@RequestMapping("/api/v1/children")
@Tag(name = "Children", description = "Find a child, and say who a described child is")
class ChildrenApi {
    private final Access access;
    private final Proofs proofs;
    private final ChildSearch search;
    private final Matches matches;
    private final CaseFiles files;

    ChildrenApi(
            Access access, Proofs proofs, ChildSearch search, Matches matches, CaseFiles files) {
        this.access = access;
        this.proofs = proofs;
        this.search = search;
        this.matches = matches;
        this.files = files;
    }

    @Operation(
            summary = "Find a child",
            description =
                    "By whatever is known, in one line: names in any order and spelling, a date or year of birth or an age, an NHS number, a unique pupil number, a line of an address, a file reference. Among children whose files the token's owner has a part in; each child found is logged as a search.")
    @GetMapping
    Shown<ChildrenView> find(
            @Parameter(example = "Amira Haddad 2014") @RequestParam(required = false)
                    @Nullable String q) {
        proofs.practitioner();
        if (q == null || search.sought(q).isNobody())
            throw new RuleBroken(SearchRules.NOTHING_TO_LOOK_FOR, "q");
        return access.show("children", Act.SEARCH, () -> ChildrenView.of(search.find(q)));
    }

    @Schema(example = "{\"known\": \"4f6c…\", \"why\": \"Same NHS number\"}")
    record Match(@Nullable ChildId known, @Nullable String why) {}

    @Operation(
            summary = "Say that a described child is a known one",
            description =
                    "For the front door. Files are read together, never merged; whoever described the child sees what they saw before. Blocked for sealed files, conflicts of interest and chains.")
    @PostMapping("/{child}/match")
    Made match(@PathVariable ChildId child, @RequestBody Match body, CommandKey key) {
        matches.match(child, body.known(), body.why(), key);
        return made(Objects.requireNonNull(body.known()));
    }

    @Schema(example = "{\"why\": \"A cousin with the same name\"}")
    record Undo(@Nullable String why) {}

    @Operation(
            summary = "Take a match back",
            description = "Each file is as it was before; both facts stay in the history.")
    @PostMapping("/{child}/match/undo")
    Made undo(@PathVariable ChildId child, @RequestBody Undo body, CommandKey key) {
        matches.undo(child, body.why(), key);
        return made(child);
    }

    private Made made(ChildId child) {
        var reference = files.visible(child).orElseThrow(NotFound::new);
        return Made.of(child, "/api/v1/files/" + reference);
    }
}
