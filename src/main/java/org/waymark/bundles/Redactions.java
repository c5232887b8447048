package org.waymark.bundles;

import static org.waymark.bundles.BundleDesk.isBlank;
import static org.waymark.bundles.BundleDesk.need;
import static org.waymark.bundles.BundleRules.*;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Version;
import org.waymark.bundles.BundleCommand.DecideSuggestions;
import org.waymark.bundles.BundleCommand.RemovePassages;
import org.waymark.bundles.BundleCommand.RemoveWords;
import org.waymark.bundles.BundleCommand.UndoMark;
import org.waymark.bundles.Contents.Place;
import org.waymark.requests.CommandKey;
import org.waymark.requests.CommandKeys;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;

/**
 * Decides what is taken out of a bundle and why (domain.md H.5). The record from which it comes is
 * never changed, nor the bundle's own words: what is decided stands beside them.
 */
@Service
public class Redactions {
    private static final int MOST_AT_ONCE = 400;

    private final BundleDesk desk;
    private final Marks marks;
    private final Suggestions suggestions;
    private final CommandKeys keys;

    Redactions(BundleDesk desk, Marks marks, Suggestions suggestions, CommandKeys keys) {
        this.desk = desk;
        this.marks = marks;
        this.suggestions = suggestions;
        this.keys = keys;
    }

    @Transactional
    public MarkId remove(RemoveWords c) {
        var bundle = desk.toMark(c.bundle());
        var words = c.words() == null ? "" : c.words().strip();
        var readable = words.codePoints().filter(Character::isLetterOrDigit).count() >= 2;
        checkReason(new Checks().require(readable, WORDS_TO_REMOVE, "words"), c.code(), c.reason())
                .require(!readable || isThere(words, c.bundle()), WORDS_NOT_FOUND, "words")
                .orThrow();
        var id = MarkId.random();
        return new MarkId(
                once(
                        c.key(),
                        "RemoveWords",
                        id,
                        bundle,
                        c.version(),
                        mark ->
                                marks.add(
                                        mark,
                                        bundle,
                                        words,
                                        null,
                                        c.code(),
                                        need(c.reason()),
                                        desk.now())));
    }

    /**
     * @return the bundle: each passage is a decision of its own
     */
    @Transactional
    public BundleId remove(RemovePassages c) {
        var bundle = desk.toMark(c.bundle());
        var contents = desk.contents(c.bundle());
        var places =
                c.places().stream()
                        .map(Place::of)
                        .filter(p -> p != null && contents.words(p) != null)
                        .distinct()
                        .limit(MOST_AT_ONCE)
                        .toList();
        checkReason(
                        new Checks().require(!places.isEmpty(), NOTHING_SELECTED, "places"),
                        c.code(),
                        c.reason())
                .orThrow();
        keys.once(
                c.key(),
                "RemovePassages",
                c.bundle().value(),
                () -> {
                    desk.step(c.bundle(), c.version(), BundleState.OPEN, BundleState.OPEN);
                    for (var place : places)
                        marks.add(
                                MarkId.random(),
                                bundle,
                                Objects.requireNonNull(contents.words(place)),
                                Objects.requireNonNull(place).text(),
                                c.code(),
                                need(c.reason()),
                                desk.now());
                });
        return c.bundle();
    }

    @Transactional
    public BundleId decide(DecideSuggestions c) {
        var bundle = desk.toMark(c.bundle());
        var contents = desk.contents(c.bundle());
        var open = suggestions.open(bundle, contents, marks.of(c.bundle()));
        var answered =
                open.stream()
                        .filter(s -> c.remove().contains(s.words()) || c.keep().contains(s.words()))
                        .toList();
        new Checks().require(!answered.isEmpty(), SUGGESTION_NEEDS_ANSWER, "remove").orThrow();
        keys.once(
                c.key(),
                "DecideSuggestions",
                c.bundle().value(),
                () -> {
                    desk.step(c.bundle(), c.version(), BundleState.OPEN, BundleState.OPEN);
                    for (var s : answered) {
                        var out = c.remove().contains(s.words());
                        marks.add(
                                MarkId.random(),
                                bundle,
                                s.words(),
                                null,
                                out ? s.code() : null,
                                out ? s.what() : null,
                                desk.now());
                    }
                });
        return c.bundle();
    }

    /** What was taken out comes back, or a suggestion is asked again. */
    @Transactional
    public BundleId undo(UndoMark c) {
        var bundle = desk.toMark(c.bundle());
        once(
                c.key(),
                "UndoMark",
                c.mark(),
                bundle,
                c.version(),
                mark -> {
                    if (marks.undo(mark, c.bundle(), desk.now()) == 0) throw new NotFound();
                });
        return c.bundle();
    }

    private boolean isThere(String words, BundleId bundle) {
        return Contents.count(Sought.of(words), desk.contents(bundle).texts()) > 0;
    }

    private java.util.UUID once(
            CommandKey key,
            String command,
            MarkId id,
            BundleDesk.Facts bundle,
            Version version,
            Consumer<MarkId> work) {
        return keys.once(
                key,
                command,
                id.value(),
                () -> {
                    desk.step(bundle.id(), version, BundleState.OPEN, BundleState.OPEN);
                    work.accept(id);
                });
    }

    private static Checks checkReason(
            Checks checks, @Nullable Exemption code, @Nullable String reason) {
        return checks.require(code != null, REDACTION_NEEDS_CODE, "code")
                .require(!isBlank(reason), REDACTION_NEEDS_REASON, "reason");
    }
}
