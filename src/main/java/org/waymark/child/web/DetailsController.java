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
import org.waymark.child.AddDetails;
import org.waymark.child.ChildDetails;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

@Controller
class DetailsController {
    private static final String SCREEN = "file.details";

    private final Access access;
    private final FilePages pages;
    private final FileOf files;
    private final ChildDetails details;

    DetailsController(Access access, FilePages pages, FileOf files, ChildDetails details) {
        this.access = access;
        this.pages = pages;
        this.files = files;
        this.details = details;
    }

    @GetMapping("/files/{reference}/details")
    Shown<DetailsPage> details(Frame frame, @PathVariable CaseReference reference) {
        return access.show(SCREEN, () -> pages.details(frame, reference, Form.blank()));
    }

    @PostMapping("/files/{reference}/details")
    Next add(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable CaseReference reference,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    details.add(read(form, key, version, reference));
                    pages.sent(DetailsPage.DRAFT, files.child(reference));
                    Flashes.success(next, "The details are on the file.");
                    return "/files/" + reference;
                },
                wrong -> access.show(SCREEN, () -> pages.details(frame, reference, wrong)));
    }

    private static AddDetails read(Form form, CommandKey key, Version version, CaseReference file) {
        return new AddDetails(
                key,
                file,
                version,
                form.text("nameKind"),
                form.text("given"),
                form.text("family"),
                form.text("nhs"),
                form.text("upn"),
                form.text("address"),
                form.text("addressKind"),
                form.is("doNotDisclose", "yes"),
                form.text("beside"),
                form.text("besideKind"));
    }
}
