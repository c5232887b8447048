package org.waymark.missing.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.access.Access;
import org.waymark.access.Shown;
import org.waymark.casefile.CaseFiles;
import org.waymark.casefile.CaseReference;
import org.waymark.missing.ChildrenKnown;
import org.waymark.missing.EpisodeList;
import org.waymark.missing.EpisodeLists;
import org.waymark.missing.Pattern;
import org.waymark.missing.PatternQuery;
import org.waymark.web.NotFound;

@RestController
@RequestMapping("/api/v1/files/{reference}")
@Tag(name = "Missing")
class FileEpisodesApi {
    private final Access access;
    private final CaseFiles files;
    private final ChildrenKnown children;
    private final EpisodeLists lists;
    private final PatternQuery pattern;

    FileEpisodesApi(
            Access access,
            CaseFiles files,
            ChildrenKnown children,
            EpisodeLists lists,
            PatternQuery pattern) {
        this.access = access;
        this.files = files;
        this.children = children;
        this.lists = lists;
        this.pattern = pattern;
    }

    @Operation(
            summary = "The episodes of a file, the latest first",
            description = "As far as you may see them. 'next' goes into 'after' for the next page.")
    @GetMapping("/missing-episodes")
    Shown<EpisodeList> episodes(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable String after) {
        var file = reference(reference);
        return access.show(
                "missing.file",
                () -> {
                    var child = files.find(file).orElseThrow(NotFound::new);
                    return lists.of(children.get(child).id(), after);
                });
    }

    @Operation(
            summary = "The pattern over a file's episodes",
            description =
                    "Repeats in 90 days, hours of the day, places, what came up again, and each fact of the return interviews counted by itself.")
    @GetMapping("/missing-pattern")
    Shown<Pattern> pattern(@PathVariable String reference) {
        var file = reference(reference);
        return access.show("missing.pattern", () -> pattern.of(file, null));
    }

    private static CaseReference reference(String text) {
        if (!CaseReference.isReference(text)) throw new NotFound();
        return new CaseReference(text);
    }
}
