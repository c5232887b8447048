package org.waymark.procedures.web;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.waymark.access.ShowsNoChild;
import org.waymark.calendar.England;
import org.waymark.procedures.Procedures;
import org.waymark.procedures.ProceduresPack;
import org.waymark.web.Frame;
import org.waymark.web.NotFound;

@Controller
class ProceduresController {
    private final Procedures procedures;
    private final Clock clock;

    ProceduresController(Procedures procedures, Clock clock) {
        this.procedures = procedures;
        this.clock = clock;
    }

    @ShowsNoChild("what the area has published")
    @GetMapping("/procedures")
    ProceduresPage inForce(Frame frame) {
        return page(frame, procedures.inForce());
    }

    @ShowsNoChild("what the area has published")
    @GetMapping("/procedures/{version}")
    ProceduresPage version(Frame frame, @PathVariable String version) {
        return page(frame, procedures.version(version).orElseThrow(NotFound::new));
    }

    private ProceduresPage page(Frame frame, ProceduresPack pack) {
        return new ProceduresPage(
                frame,
                pack,
                procedures.inForce(),
                procedures.lastDayOf(pack),
                procedures.versions(),
                England.dateOf(clock.instant()));
    }
}
