package org.waymark.access.unexplained;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.Next;
import org.waymark.access.OddLookId;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Looks that nothing explains: the queue, asking, answering, deciding (domain.md H.5). */
@Controller
@RequestMapping("/unexplained-access")
class OddLookController {
    static final String SCREEN = "unexplained-access";

    private final Access access;
    private final OddLooks looks;
    private final OddLookPages pages;

    OddLookController(Access access, OddLooks looks, OddLookPages pages) {
        this.access = access;
        this.looks = looks;
        this.pages = pages;
    }

    @GetMapping
    Shown<OddLooksPage> list(Frame frame, @RequestParam(required = false) @Nullable String before) {
        return access.show(SCREEN, () -> pages.list(frame, before));
    }

    @GetMapping("/{look}")
    Shown<OddLookPage> one(Frame frame, @PathVariable OddLookId look) {
        return access.show(SCREEN, () -> pages.one(frame, look));
    }

    @PostMapping("/{look}/ask")
    Next ask(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable OddLookId look,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                look,
                () -> {
                    looks.ask(key, look, version.number(), form.text("question"));
                    pages.sent(look, OddLookPages.ASK);
                    Flashes.success(next, "Asked. They, and who answers for them, have a task.");
                });
    }

    @PostMapping("/{look}/answer")
    Next answer(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable OddLookId look,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                look,
                () -> {
                    looks.answer(key, look, version.number(), form.text("answer"));
                    pages.sent(look, OddLookPages.ANSWER);
                    Flashes.success(next, "Data protection has your answer.");
                });
    }

    @PostMapping("/{look}/explanation")
    Next explain(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable OddLookId look,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                look,
                () -> {
                    looks.explain(pages.read(form, key, look, version.number()));
                    pages.sent(look, OddLookPages.EXPLAIN);
                    Flashes.success(next, "It is recorded what explains this.");
                });
    }

    @PostMapping("/{look}/concern")
    Next concern(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable OddLookId look,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                look,
                () -> {
                    looks.openConcern(key, look, version.number(), form.text("concern"));
                    pages.sent(look, OddLookPages.CONCERN);
                    Flashes.warning(
                            next,
                            "A concern is opened. If there is a risk to anybody, tell the ICO within 72 hours of now.");
                });
    }

    private Next after(Frame frame, Form form, OddLookId look, Runnable act) {
        return Next.after(
                form,
                () -> {
                    act.run();
                    return "/unexplained-access/" + look;
                },
                wrong -> access.show(SCREEN, () -> pages.again(frame, wrong, look)));
    }
}
