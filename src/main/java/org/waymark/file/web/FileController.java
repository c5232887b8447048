package org.waymark.file.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.access.Access;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.casefile.CaseFiles;
import org.waymark.casefile.CaseReference;
import org.waymark.file.ChildsFiles;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Role;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

@Controller
class FileController {
    private final Access access;
    private final ChildsFiles files;
    private final CaseFiles references;
    private final Doings doings;
    private final HistoryPages history;

    FileController(
            Access access,
            ChildsFiles files,
            CaseFiles references,
            Doings doings,
            HistoryPages history) {
        this.access = access;
        this.files = files;
        this.references = references;
        this.doings = doings;
        this.history = history;
    }

    @GetMapping("/files/{reference}")
    Next file(Frame frame, @PathVariable CaseReference reference) {
        if (seesLooksOnly(reference)) return Next.to("/files/" + reference + "/looks");
        return Next.show(access.show("file", () -> page(frame, reference)));
    }

    @GetMapping("/files/{reference}/chronology")
    Shown<ChronologyPage> chronology(
            Frame frame, Form form, @PathVariable CaseReference reference) {
        return access.show("file.chronology", () -> history.chronology(frame, reference, form));
    }

    @GetMapping("/files/{reference}/sharing")
    Shown<SharingPage> sharing(
            Frame frame,
            @PathVariable CaseReference reference,
            @RequestParam(required = false) @Nullable String before) {
        return access.show("file.sharing", () -> history.sharing(frame, reference, before));
    }

    @GetMapping("/files/{reference}/looks")
    Shown<LooksPage> looks(
            Frame frame,
            @PathVariable CaseReference reference,
            @RequestParam(required = false) @Nullable String before) {
        return access.show("file.looks", () -> history.looks(frame, reference, before));
    }

    /** Only that it exists, or all of it. */
    private FileScreen page(Frame frame, CaseReference reference) {
        var top = files.top(reference);
        return top.person() == null
                ? new RestrictedPage(frame, top)
                : new FilePage(frame, files.of(top), doings.of(top));
    }

    /** The data-protection officer, unless the file was opened to them. */
    private boolean seesLooksOnly(CaseReference reference) {
        return CurrentPractitioner.get().is(Role.DATA_PROTECTION_OFFICER)
                && references.visible(reference).isEmpty();
    }
}
