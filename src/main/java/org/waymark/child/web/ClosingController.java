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
import org.waymark.child.ClosedFiles;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

@Controller
class ClosingController {
    private static final String SCREEN = "file.access";

    private final Access access;
    private final FilePages pages;
    private final FileOf files;
    private final ClosingForm forms;
    private final ClosedFiles closed;

    ClosingController(
            Access access, FilePages pages, FileOf files, ClosingForm forms, ClosedFiles closed) {
        this.access = access;
        this.pages = pages;
        this.files = files;
        this.forms = forms;
        this.closed = closed;
    }

    @GetMapping("/files/{reference}/access")
    Shown<ClosingPage> who(Frame frame, @PathVariable CaseReference reference) {
        return access.show(SCREEN, () -> pages.closing(frame, reference));
    }

    @PostMapping("/files/{reference}/access")
    Next close(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable CaseReference reference,
            RedirectAttributes next) {
        var child = files.child(reference);
        return Next.after(
                form,
                () -> {
                    closed.close(forms.read(form, key, version, reference));
                    pages.sent(FilePages.CLOSING, child);
                    Flashes.success(next, "Only the people you named see the file now.");
                    return "/work";
                },
                wrong -> access.show(SCREEN, () -> pages.closing(frame, reference, wrong)));
    }

    /** From the page of a restricted file, of which the asker sees the existence only. */
    @PostMapping("/files/{reference}/owner")
    Next ask(
            Form form,
            CommandKey key,
            @PathVariable CaseReference reference,
            RedirectAttributes next) {
        try {
            closed.askOwner(reference, form.text("words"), key);
            Flashes.success(
                    next, "Whoever answers for the file has a task to get in touch with you.");
        } catch (org.waymark.web.RuleBroken broken) {
            Flashes.warning(next, broken.rule().words() + ". Nothing was sent.");
        }
        return Next.to("/files/" + reference);
    }
}
