package org.waymark.missing.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.access.Access;
import org.waymark.access.Act;
import org.waymark.access.Printed;
import org.waymark.access.Shown;
import org.waymark.casefile.Place;
import org.waymark.missing.PoliceFeed;
import org.waymark.web.Frame;

/** The police's list of missing episodes, as a page and as a table file (guide ¶16). */
@Controller
class PoliceMissingController {
    private static final String SCREEN = "missing.police";

    private final Access access;
    private final PoliceFeed feed;

    PoliceMissingController(Access access, PoliceFeed feed) {
        this.access = access;
        this.feed = feed;
    }

    @GetMapping("/police/missing")
    Shown<PoliceMissingPage> list(
            Frame frame, @RequestParam(required = false) @Nullable String before) {
        var place = before == null ? null : Place.of(before).orElse(null);
        return access.show(
                SCREEN, () -> new PoliceMissingPage(frame, feed.latest(place), place != null));
    }

    @GetMapping("/police/missing.csv")
    Printed csv() {
        var shown = access.show(SCREEN, Act.EXPORT, feed::all);
        return Printed.file(
                shown, "missing-episodes.csv", "text/csv;charset=UTF-8", EpisodesAsCsv::of);
    }
}
