package org.waymark.missing.web;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.missing.EpisodeLists;
import org.waymark.missing.Episodes;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Who is missing, and reporting it. */
@Controller
class MissingController {
    private final Access access;
    private final Clock clock;
    private final EpisodeLists lists;
    private final Episodes episodes;
    private final ReportPages pages;

    MissingController(
            Access access, Clock clock, EpisodeLists lists, Episodes episodes, ReportPages pages) {
        this.access = access;
        this.clock = clock;
        this.lists = lists;
        this.episodes = episodes;
        this.pages = pages;
    }

    @GetMapping("/missing")
    Shown<MissingPage> missing(Frame frame) {
        return access.show(
                "missing",
                () -> new MissingPage(frame, clock.instant(), lists.open(), lists.lately()));
    }

    @GetMapping("/missing/new")
    Shown<ReportPage> report(Frame frame, @RequestParam(required = false) @Nullable String file) {
        return access.show("missing.report", () -> pages.page(frame, Form.blank(), file));
    }

    @PostMapping("/missing/new")
    Next report(
            Frame frame,
            Form form,
            CommandKey key,
            @RequestParam(required = false) @Nullable String file,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    var episode = episodes.report(pages.read(form, key, file));
                    pages.sent(form, file);
                    Flashes.success(
                            next,
                            "Reported. Children's social care has it now. Add what you learn here.");
                    return "/missing/" + episode;
                },
                wrong -> access.show("missing.report", () -> pages.page(frame, wrong, file)));
    }
}
