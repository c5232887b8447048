package org.waymark.bundles.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.KeptForms;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.bundles.BundleCommand.AnswerReading;
import org.waymark.bundles.BundleCommand.DecideSuggestions;
import org.waymark.bundles.BundleCommand.HandToReader;
import org.waymark.bundles.BundleCommand.IssueBundle;
import org.waymark.bundles.BundleCommand.RemovePassages;
import org.waymark.bundles.BundleCommand.RemoveWords;
import org.waymark.bundles.BundleCommand.UndoMark;
import org.waymark.bundles.BundleId;
import org.waymark.bundles.Exemption;
import org.waymark.bundles.Issuing;
import org.waymark.bundles.MarkId;
import org.waymark.bundles.Redactions;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** One bundle: what is taken out of it, the second reader, and its way out. */
@Controller
class BundleController {
    private final Access access;
    private final BundlePages pages;
    private final Redactions redactions;
    private final Issuing issuing;
    private final KeptForms kept;

    BundleController(
            Access access,
            BundlePages pages,
            Redactions redactions,
            Issuing issuing,
            KeptForms kept) {
        this.access = access;
        this.pages = pages;
        this.redactions = redactions;
        this.issuing = issuing;
        this.kept = kept;
    }

    @GetMapping("/bundles/{bundle}")
    Shown<BundlePage> bundle(Frame frame, @PathVariable BundleId bundle) {
        return access.show("bundle", () -> pages.bundle(frame, Form.blank(), bundle));
    }

    @GetMapping("/bundles/{bundle}/pieces/{piece}")
    Shown<PiecePage> piece(
            Frame frame, Form asked, @PathVariable BundleId bundle, @PathVariable String piece) {
        return access.show(
                "bundle.piece", () -> pages.piece(frame, Form.blank(), bundle, piece, asked));
    }

    @PostMapping("/bundles/{bundle}/pieces/{piece}")
    Next removePassages(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable BundleId bundle,
            @PathVariable String piece,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    redactions.remove(
                            new RemovePassages(
                                    key,
                                    bundle,
                                    version,
                                    form.all("places"),
                                    form.choice("code", Exemption.class),
                                    form.words("reason")));
                    kept.discard(bundle.value(), PiecePage.DRAFT);
                    Flashes.success(next, "Taken out of the bundle. The record is not changed.");
                    return "/bundles/" + bundle + "/pieces/" + piece + from(form);
                },
                wrong ->
                        access.show(
                                "bundle.piece",
                                () -> pages.piece(frame, wrong, bundle, piece, form)));
    }

    private static String from(Form form) {
        var from = form.number("from");
        return from == null || from <= 0 ? "" : "?from=" + from;
    }

    @PostMapping("/bundles/{bundle}/words")
    Next removeWords(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable BundleId bundle,
            RedirectAttributes next) {
        return then(
                frame,
                form,
                bundle,
                next,
                () -> {
                    redactions.remove(
                            new RemoveWords(
                                    key,
                                    bundle,
                                    version,
                                    form.words("words"),
                                    form.choice("code", Exemption.class),
                                    form.words("reason")));
                    return new Done(BundlePage.WORDS, "Taken out wherever they stand.");
                });
    }

    @PostMapping("/bundles/{bundle}/suggestions")
    Next decide(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable BundleId bundle,
            RedirectAttributes next) {
        return then(
                frame,
                form,
                bundle,
                next,
                () -> {
                    var remove = form.all("remove");
                    var keep = form.all("shown").stream().filter(s -> !remove.contains(s)).toList();
                    redactions.decide(new DecideSuggestions(key, bundle, version, remove, keep));
                    return new Done(
                            null, "Decided: what was ticked is taken out, the rest is left in.");
                });
    }

    @PostMapping("/bundles/{bundle}/marks/{mark}/undoing")
    Next undo(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable BundleId bundle,
            @PathVariable MarkId mark,
            RedirectAttributes next) {
        return then(
                frame,
                form,
                bundle,
                next,
                () -> {
                    redactions.undo(new UndoMark(key, bundle, version, mark));
                    return new Done(null, "It is in the bundle again.");
                });
    }

    @PostMapping("/bundles/{bundle}/reading")
    Next handOver(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable BundleId bundle,
            RedirectAttributes next) {
        return then(
                frame,
                form,
                bundle,
                next,
                () -> {
                    issuing.handOver(
                            new HandToReader(
                                    key,
                                    bundle,
                                    version,
                                    form.words("email"),
                                    form.words("letter")));
                    return new Done(BundlePage.READING, "The second reader has a task to read it.");
                });
    }

    @PostMapping("/bundles/{bundle}/answer")
    Next answer(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable BundleId bundle,
            RedirectAttributes next) {
        return then(
                frame,
                form,
                bundle,
                next,
                () -> {
                    issuing.answer(
                            new AnswerReading(
                                    key, bundle, version, form.yesNo("goes"), form.words("why")));
                    return new Done(BundlePage.ANSWER, "Your answer is saved.");
                });
    }

    @PostMapping("/bundles/{bundle}/issue")
    Next issue(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable BundleId bundle,
            RedirectAttributes next) {
        return then(
                frame,
                form,
                bundle,
                next,
                () -> {
                    issuing.issue(
                            new IssueBundle(key, bundle, version, !form.is("version", "full")));
                    return new Done(null, "The bundle is issued and kept. Download it below.");
                });
    }

    /** What was done answers with the kind of its draft and what is said about it. */
    private Next then(
            Frame frame, Form form, BundleId bundle, RedirectAttributes next, Supplier<Done> act) {
        return Next.after(
                form,
                () -> {
                    var done = act.get();
                    if (done.draft() != null) kept.discard(bundle.value(), done.draft());
                    Flashes.success(next, done.words());
                    return "/bundles/" + bundle;
                },
                wrong -> access.show("bundle", () -> pages.bundle(frame, wrong, bundle)));
    }

    /**
     * @param draft the kind of draft that is done with, null where none was kept
     */
    private record Done(@Nullable String draft, String words) {}
}
