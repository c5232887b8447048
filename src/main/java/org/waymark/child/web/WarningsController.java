package org.waymark.child.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.casefile.CaseReference;
import org.waymark.child.EndWarning;
import org.waymark.child.ReviewWarning;
import org.waymark.child.WarningId;
import org.waymark.child.Warnings;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

@Controller
class WarningsController {
    private static final String SCREEN = "file.warnings";

    private final Access access;
    private final FilePages pages;
    private final FileOf files;
    private final Warnings warnings;

    WarningsController(Access access, FilePages pages, FileOf files, Warnings warnings) {
        this.access = access;
        this.pages = pages;
        this.files = files;
        this.warnings = warnings;
    }

    @GetMapping("/files/{reference}/warnings")
    Shown<WarningsPage> warnings(Frame frame, @PathVariable CaseReference reference) {
        return access.show(SCREEN, () -> pages.warnings(frame, reference));
    }

    @PostMapping("/files/{reference}/warnings")
    Next set(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable CaseReference reference,
            RedirectAttributes next) {
        var child = files.child(reference);
        return Next.after(
                form,
                () -> {
                    warnings.set(WarningForm.read(form, key, child));
                    pages.sent(FilePages.WARNING, child);
                    Flashes.success(next, "The warning stands on the file.");
                    return "/files/" + reference;
                },
                wrong -> access.show(SCREEN, () -> pages.warnings(frame, reference, wrong, "")));
    }

    @PostMapping("/files/{reference}/warnings/{warning}/end")
    Next end(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable CaseReference reference,
            @PathVariable WarningId warning,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    warnings.end(new EndWarning(key, warning, version, form.text("why")));
                    Flashes.success(next, "The warning is off the file. It stays in the history.");
                    return "/files/" + reference + "/warnings";
                },
                wrong ->
                        access.show(
                                SCREEN,
                                () -> pages.warnings(frame, reference, wrong, warning.toString())));
    }

    @PostMapping("/files/{reference}/warnings/{warning}/review")
    Next review(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable CaseReference reference,
            @PathVariable WarningId warning,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    var on = form.date("next").exact().orElse(null);
                    warnings.review(new ReviewWarning(key, warning, version, on));
                    Flashes.success(next, "Reviewed. You answer for it until the next review.");
                    return "/files/" + reference + "/warnings";
                },
                wrong ->
                        access.show(
                                SCREEN,
                                () -> pages.warnings(frame, reference, wrong, warning.toString())));
    }

    /** For the task that asks for its review. */
    @GetMapping("/warnings/{warning}")
    Next warning(@PathVariable WarningId warning) {
        return Next.to("/files/" + warnings.fileOf(warning) + "/warnings");
    }
}
