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
import org.waymark.child.ClosureReason;
import org.waymark.child.leaving.CloseWork;
import org.waymark.child.leaving.Closures;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Closes a file and reopens it. Restricting and sealing are {@link ClosingController}'s. */
@Controller
class ClosureController {
    private static final String SCREEN = "file.closing";

    private final Access access;
    private final LeavingPages pages;
    private final FileOf files;
    private final Closures closures;

    ClosureController(Access access, LeavingPages pages, FileOf files, Closures closures) {
        this.access = access;
        this.pages = pages;
        this.files = files;
        this.closures = closures;
    }

    @GetMapping("/files/{reference}/closing")
    Shown<ClosurePage> closing(Frame frame, @PathVariable CaseReference reference) {
        return access.show(SCREEN, () -> pages.closing(frame, reference, Form.blank()));
    }

    @PostMapping("/files/{reference}/closing")
    Next close(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable CaseReference reference,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    closures.close(
                            new CloseWork(
                                    key,
                                    reference,
                                    version,
                                    AdultForms.one(ClosureReason.values(), form.text("reason")),
                                    form.text("outcomes"),
                                    form.text("told"),
                                    form.is("ends", "yes")));
                    pages.sent(files.child(reference).value(), LeavingPages.CLOSURE);
                    Flashes.success(next, "The file is closed.");
                    return "/files/" + reference + "/closing";
                },
                wrong -> access.show(SCREEN, () -> pages.closing(frame, reference, wrong)));
    }

    @PostMapping("/files/{reference}/reopening")
    Next reopen(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable CaseReference reference,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    closures.reopen(key, reference, version, form.text("why"));
                    pages.sent(files.child(reference).value(), LeavingPages.REOPENING);
                    Flashes.success(next, "The file is open again. Allocate it now.");
                    return "/files/" + reference + "/allocation";
                },
                wrong -> access.show(SCREEN, () -> pages.closing(frame, reference, wrong)));
    }
}
