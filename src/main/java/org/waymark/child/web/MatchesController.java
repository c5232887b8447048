package org.waymark.child.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.child.Matches;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

@Controller
class MatchesController {
    private static final String SCREEN = "file.matches";

    private final Access access;
    private final FilePages pages;
    private final FileOf files;
    private final Matches matches;

    MatchesController(Access access, FilePages pages, FileOf files, Matches matches) {
        this.access = access;
        this.pages = pages;
        this.files = files;
        this.matches = matches;
    }

    @GetMapping("/files/{reference}/matches")
    Shown<MatchesPage> matches(Frame frame, @PathVariable CaseReference reference) {
        return access.show(SCREEN, () -> pages.matches(frame, reference));
    }

    @PostMapping("/files/{reference}/matches")
    Next match(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable CaseReference reference,
            RedirectAttributes next) {
        var described = files.childToMatch(reference);
        return Next.after(
                form,
                () -> {
                    matches.match(described, known(form), form.text("why"), key);
                    pages.sent(FilePages.MATCH, described);
                    Flashes.success(next, "The two files are read together from now on.");
                    return "/files/" + reference;
                },
                wrong -> access.show(SCREEN, () -> pages.matches(frame, reference, wrong)));
    }

    @PostMapping("/files/{reference}/matches/undo")
    Next undo(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable CaseReference reference,
            RedirectAttributes next) {
        var described = files.childToMatch(reference);
        return Next.after(
                form,
                () -> {
                    matches.undo(described, form.text("why"), key);
                    Flashes.success(next, "Each file is as it was before the match.");
                    return "/files/" + reference;
                },
                wrong -> access.show(SCREEN, () -> pages.matches(frame, reference, wrong)));
    }

    /** Nobody, where none of the children was chosen. */
    private static @Nullable ChildId known(Form form) {
        try {
            return new ChildId(UUID.fromString(form.text("known")));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
