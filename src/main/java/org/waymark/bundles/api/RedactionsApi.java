package org.waymark.bundles.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.access.Made;
import org.waymark.access.Version;
import org.waymark.bundles.BundleCommand.AnswerReading;
import org.waymark.bundles.BundleCommand.DecideSuggestions;
import org.waymark.bundles.BundleCommand.HandToReader;
import org.waymark.bundles.BundleCommand.IssueBundle;
import org.waymark.bundles.BundleCommand.RemovePassages;
import org.waymark.bundles.BundleCommand.RemoveWords;
import org.waymark.bundles.BundleCommand.UndoMark;
import org.waymark.bundles.BundleId;
import org.waymark.bundles.Issuing;
import org.waymark.bundles.MarkId;
import org.waymark.bundles.Redactions;
import org.waymark.requests.CommandKey;

@RestController
@RequestMapping("/api/v1/bundles/{bundle}")
@Tag(name = "Bundles")
class RedactionsApi {
    private final Redactions redactions;
    private final Issuing issuing;

    RedactionsApi(Redactions redactions, Issuing issuing) {
        this.redactions = redactions;
        this.issuing = issuing;
    }

    @Operation(
            summary = "Take words out of a bundle",
            description = "Wherever they stand, however they are written. Needs If-Match.")
    @PostMapping("/words")
    Made words(
            CommandKey key,
            Version version,
            @PathVariable BundleId bundle,
            @RequestBody BundleBodies.Words b) {
        redactions.remove(new RemoveWords(key, bundle, version, b.words(), b.code(), b.reason()));
        return made(bundle);
    }

    @Operation(
            summary = "Take passages out of a bundle",
            description = "By the places that its parts name. Needs If-Match.")
    @PostMapping("/passages")
    Made passages(
            CommandKey key,
            Version version,
            @PathVariable BundleId bundle,
            @RequestBody BundleBodies.Passages b) {
        redactions.remove(
                new RemovePassages(key, bundle, version, list(b.places()), b.code(), b.reason()));
        return made(bundle);
    }

    @Operation(
            summary = "Decide about suggestions",
            description = "Each is taken out or left in by a person. Needs If-Match.")
    @PostMapping("/suggestions")
    Made suggestions(
            CommandKey key,
            Version version,
            @PathVariable BundleId bundle,
            @RequestBody BundleBodies.Suggestions b) {
        redactions.decide(
                new DecideSuggestions(key, bundle, version, list(b.remove()), list(b.keep())));
        return made(bundle);
    }

    @Operation(summary = "Undo a decision about words", description = "Needs If-Match.")
    @PostMapping("/marks/{mark}/undoing")
    Made undo(
            CommandKey key,
            Version version,
            @PathVariable BundleId bundle,
            @PathVariable MarkId mark) {
        redactions.undo(new UndoMark(key, bundle, version, mark));
        return made(bundle);
    }

    @Operation(
            summary = "Give a bundle to the second reader",
            description =
                    "Makes the copy that will leave. The reader took no part in the bundle. Needs"
                            + " If-Match.")
    @PostMapping("/reading")
    Made reading(
            CommandKey key,
            Version version,
            @PathVariable BundleId bundle,
            @RequestBody BundleBodies.Reading b) {
        issuing.handOver(new HandToReader(key, bundle, version, b.email(), b.letter()));
        return made(bundle);
    }

    @Operation(
            summary = "Answer as the second reader",
            description = "It can go, or goes back with what has to change. Needs If-Match.")
    @PostMapping("/answer")
    Made answer(
            CommandKey key,
            Version version,
            @PathVariable BundleId bundle,
            @RequestBody BundleBodies.Answer b) {
        issuing.answer(new AnswerReading(key, bundle, version, b.goes(), b.why()));
        return made(bundle);
    }

    @Operation(
            summary = "Issue a bundle",
            description =
                    "The copy that was read, byte for byte; or the whole, which is not for subject"
                            + " access. Needs If-Match.")
    @PostMapping("/issue")
    Made issue(
            CommandKey key,
            Version version,
            @PathVariable BundleId bundle,
            @RequestBody BundleBodies.Issue b) {
        issuing.issue(new IssueBundle(key, bundle, version, !Boolean.FALSE.equals(b.redacted())));
        return made(bundle);
    }

    private static List<String> list(@Nullable List<String> all) {
        return all == null ? List.of() : all;
    }

    private static Made made(BundleId bundle) {
        return Made.of(bundle, BundlesApi.PATH + bundle);
    }
}
