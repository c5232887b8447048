package org.waymark.access.conflicts;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.ConflictId;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.access.ShowsNoChild;
import org.waymark.access.Version;
import org.waymark.casefile.CaseReference;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.NotFound;
import org.waymark.web.forms.Form;

/** Declaring a conflict of interest, and looking at those that were declared (domain.md H.2). */
@Controller
@RequestMapping("/conflicts")
class ConflictController {
    private static final String SCREEN = "conflict";

    private final Access access;
    private final Conflicts conflicts;
    private final SearchFlags searches;
    private final ConflictPages pages;

    ConflictController(
            Access access, Conflicts conflicts, SearchFlags searches, ConflictPages pages) {
        this.access = access;
        this.conflicts = conflicts;
        this.searches = searches;
        this.pages = pages;
    }

    @ShowsNoChild("what people declared, in their own words; no file")
    @GetMapping
    ConflictsPage list(Frame frame) {
        return pages.list(frame, Form.blank());
    }

    @ShowsNoChild("a form; the reference in it is the reader's own")
    @GetMapping("/new")
    DeclarePage blank(Frame frame, Form form) {
        return pages.blank(frame, form);
    }

    @PostMapping
    Next declare(Frame frame, Form form, CommandKey key, RedirectAttributes next) {
        return Next.afterPlain(
                form,
                () -> {
                    conflicts.declare(pages.read(form, key));
                    pages.declared();
                    Flashes.success(
                            next,
                            "Declared. If there is a file, it is closed to this person from now on, and data protection has been told.");
                    return "/conflicts";
                },
                wrong -> pages.wrong(frame, wrong));
    }

    @GetMapping("/{conflict}")
    Shown<ConflictPage> one(Frame frame, @PathVariable ConflictId conflict) {
        return access.show(SCREEN, () -> pages.one(frame, conflict));
    }

    @PostMapping("/{conflict}/review")
    Next review(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable ConflictId conflict,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                conflict,
                () -> {
                    var holds = form.yesNo("holds");
                    conflicts.review(key, conflict, version.number(), holds, form.text("words"));
                    pages.reviewed(conflict);
                    Flashes.success(next, "Your review is recorded.");
                });
    }

    @PostMapping("/{conflict}/files")
    Next decide(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable ConflictId conflict,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                conflict,
                () -> {
                    Conflicts.dataProtection();
                    var reference = form.text("reference");
                    if (!CaseReference.isReference(reference)) throw new NotFound();
                    var away = form.is("away", "yes");
                    conflicts.decide(key, conflict, new CaseReference(reference), away);
                    Flashes.success(
                            next,
                            away
                                    ? "They are kept away from this file."
                                    : "This is another child: they are not kept away.");
                });
    }

    private Next after(Frame frame, Form form, ConflictId conflict, Runnable act) {
        return Next.after(
                form,
                () -> {
                    act.run();
                    return "/conflicts/" + conflict;
                },
                wrong -> access.show(SCREEN, () -> pages.again(frame, wrong, conflict)));
    }

    @PostMapping("/searches/{flag}")
    Next lookedInto(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable UUID flag,
            RedirectAttributes next) {
        return Next.afterPlain(
                form,
                () -> {
                    searches.lookedInto(key, flag, form.text("words-" + flag));
                    Flashes.success(next, "It is recorded what you found.");
                    return "/conflicts";
                },
                wrong -> pages.list(frame, wrong));
    }
}
