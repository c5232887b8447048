package org.waymark.access.breakglass;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.BreakGlassId;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.access.ShowsNoChild;
import org.waymark.access.Version;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Opening a file by break-glass, ending it, and the second look (domain.md H.2). */
@Controller
@RequestMapping("/break-glass")
class GlassController {
    private static final String SCREEN = "break-glass";

    private final Access access;
    private final Openings openings;
    private final OpeningViews views;
    private final GlassPages pages;

    GlassController(Access access, Openings openings, OpeningViews views, GlassPages pages) {
        this.access = access;
        this.openings = openings;
        this.views = views;
        this.pages = pages;
    }

    @GetMapping
    Shown<OpeningsPage> list(Frame frame) {
        return access.show(SCREEN, () -> pages.list(frame));
    }

    @ShowsNoChild("a form; the reference in it is the reader's own")
    @GetMapping("/new")
    BreakGlassPage blank(Frame frame, Form form) {
        return pages.blank(frame, form);
    }

    @PostMapping
    Next open(Frame frame, Form form, CommandKey key, RedirectAttributes next) {
        Openings.mayBreakGlass();
        return Next.afterPlain(
                form, () -> open(form, key, next), wrong -> pages.wrong(frame, wrong));
    }

    private String open(Form form, CommandKey key, RedirectAttributes next) {
        var glass = openings.open(read(form, key));
        pages.sent();
        Flashes.warning(
                next,
                "The file is open to you. Your manager and the data-protection officer have been told. End it here when you are done.");
        return "/break-glass/" + glass;
    }

    private static BreakGlass read(Form form, CommandKey key) {
        return new BreakGlass(
                key,
                form.text("reference"),
                GlassPurpose.read(form.text("purpose")),
                form.text("reason"),
                hours(form));
    }

    private static @Nullable Integer hours(Form form) {
        return form.text("hours").matches("[0-9]{1,2}")
                ? Integer.valueOf(form.text("hours"))
                : null;
    }

    @GetMapping("/{glass}")
    Shown<OpeningPage> one(Frame frame, @PathVariable BreakGlassId glass) {
        return access.show(SCREEN, () -> pages.one(frame, glass));
    }

    @PostMapping("/{glass}/end")
    Next end(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable BreakGlassId glass,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                glass,
                () -> {
                    openings.end(key, glass);
                    Flashes.success(next, "Ended. The file is closed to them again.");
                });
    }

    @PostMapping("/{glass}/seen")
    Next seen(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable BreakGlassId glass,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                glass,
                () -> {
                    openings.seen(key, glass);
                    Flashes.success(next, "It is recorded that you have read this.");
                });
    }

    @PostMapping("/{glass}/review")
    Next review(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable BreakGlassId glass,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                glass,
                () -> {
                    var justified = form.yesNo("justified");
                    openings.review(key, glass, version.number(), justified, form.text("words"));
                    pages.reviewed(glass);
                    Flashes.success(next, "Your review is recorded.");
                });
    }

    private Next after(Frame frame, Form form, BreakGlassId glass, Runnable act) {
        return Next.after(
                form,
                () -> {
                    act.run();
                    return "/break-glass/" + glass;
                },
                wrong -> access.show(SCREEN, () -> pages.again(frame, wrong, glass)));
    }

    /** For the guardian of a sealed file, or data protection. */
    @GetMapping("/attempts/{attempt}")
    Shown<AttemptPage> attempt(Frame frame, @PathVariable UUID attempt) {
        return access.show(
                "break-glass.attempt", () -> new AttemptPage(frame, views.attempt(attempt)));
    }
}
