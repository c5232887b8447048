package org.waymark.bundles.api;

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
import org.waymark.access.Act;
import org.waymark.access.Made;
import org.waymark.access.Shown;
import org.waymark.bundles.BundleCommand.MakeBundle;
import org.waymark.bundles.BundleId;
import org.waymark.bundles.BundleQueries;
import org.waymark.bundles.BundleView;
import org.waymark.bundles.Bundles;
import org.waymark.bundles.CopyContent;
import org.waymark.bundles.CopyId;
import org.waymark.bundles.FileBundles;
import org.waymark.bundles.PieceView;
import org.waymark.casefile.CaseReference;
import org.waymark.requests.CommandKey;

@RestController
@RequestMapping("/api/v1")
@Tag(
        name = "Bundles",
        description = "Parts of a file for a conference, a court, another area, or the child")
class BundlesApi {
    static final String PATH = "/api/v1/bundles/";

    private final Access access;
    private final BundleQueries queries;
    private final Bundles bundles;

    BundlesApi(Access access, BundleQueries queries, Bundles bundles) {
        this.access = access;
        this.queries = queries;
        this.bundles = bundles;
    }

    @Operation(
            summary = "The bundles of a file",
            description =
                    "And what there is to choose from. For the child's social worker and manager,"
                            + " and the data-protection officer on a file of which somebody asked a"
                            + " copy.")
    @GetMapping("/files/{reference}/bundles")
    Shown<FileBundles> ofFile(@PathVariable CaseReference reference) {
        return access.show("bundles", () -> queries.of(reference));
    }

    @Operation(
            summary = "Put a bundle together",
            description =
                    "Keeps what was chosen as it is now. A subject-access copy by the"
                            + " data-protection officer, all others by the social worker or manager.")
    @PostMapping("/files/{reference}/bundles")
    @ResponseStatus(HttpStatus.CREATED)
    Made make(
            @PathVariable CaseReference reference,
            CommandKey key,
            @RequestBody BundleBodies.Making b) {
        var child = bundles.file(reference).child();
        var id =
                bundles.make(
                        new MakeBundle(
                                key,
                                child,
                                b.purpose(),
                                b.receiver(),
                                b.request(),
                                Boolean.TRUE.equals(b.chronology()),
                                b.from(),
                                b.until(),
                                b.lines() == null ? List.of() : b.lines(),
                                b.items() == null ? List.of() : b.items()));
        return Made.of(id, PATH + id);
    }

    @Operation(
            summary = "Read a bundle",
            description =
                    "Its parts, what was decided about words, suggestions not decided yet, and its"
                            + " copies. Its ETag goes with changes.")
    @GetMapping("/bundles/{bundle}")
    Shown<BundleView> read(@PathVariable BundleId bundle) {
        return access.show("bundle", () -> queries.get(bundle));
    }

    @Operation(
            summary = "Read one part of a bundle, passage by passage",
            description = "By pages; each passage has the place that a mark names.")
    @GetMapping("/bundles/{bundle}/pieces/{piece}")
    Shown<PieceView> piece(
            @PathVariable BundleId bundle,
            @PathVariable String piece,
            @RequestParam(required = false) @Nullable String from) {
        return access.show(
                "bundle.piece", () -> queries.piece(bundle, number(piece), number(from)));
    }

    /** What is no number is no part. */
    private static int number(@Nullable String typed) {
        if (typed == null) return 0;
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : -1;
    }

    @Operation(
            summary = "Download a copy of a bundle",
            description =
                    "The PDF byte for byte, as base64, with its SHA-256. Logged as taken out.")
    @GetMapping("/bundle-copies/{copy}")
    Shown<CopyContent> copy(@PathVariable CopyId copy) {
        return access.show("bundle.copy", Act.EXPORT, () -> queries.copy(copy));
    }
}
