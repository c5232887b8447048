package org.waymark.oversight.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.access.Access;
import org.waymark.access.Shown;
import org.waymark.oversight.Figures;
import org.waymark.oversight.FiguresQuery;
import org.waymark.oversight.Year;

@RestController
@RequestMapping("/api/v1/oversight")
@Tag(
        name = "Oversight",
        description =
                "Figures of the area, or of one's own agency. Numbers of 1 to 4 are null, and further ones where they would give one away.")
class OversightApi {
    private static final String SCREEN = "api.oversight";

    private final Access access;
    private final FiguresQuery query;

    OversightApi(Access access, FiguresQuery query) {
        this.access = access;
        this.query = query;
    }

    @Operation(
            summary = "What was done in time",
            description =
                    "Of one clock, by month of a year from April to March and by agency and team. What still runs counts as late from the moment it is over.")
    @GetMapping("/timeliness")
    Shown<Figures> timeliness(
            @Parameter(description = "The rule; the decision on referrals if left out")
                    @RequestParam(required = false)
                    @Nullable String clock,
            @Parameter(description = "As in 2026-27; the running year if left out")
                    @RequestParam(required = false)
                    @Nullable String year) {
        return access.show(SCREEN, () -> query.timeliness(clock, year(year)));
    }

    @Operation(
            summary = "Missing episodes and repeats",
            description =
                    "By month and by the team that works with the child now. A repeat began within 90 days after another of the same child.")
    @GetMapping("/missing")
    Shown<Figures> missing(
            @Parameter(description = "As in 2026-27; the running year if left out")
                    @RequestParam(required = false)
                    @Nullable String year) {
        return access.show(SCREEN, () -> query.missing(year(year)));
    }

    @Operation(
            summary = "Open files by judgement",
            description = "By the latest judgement of exploitation, now.")
    @GetMapping("/judgements")
    Shown<Figures> judgements() {
        return access.show(SCREEN, query::judgements);
    }

    @Operation(
            summary = "Completeness of ethnicity",
            description = "Of open files, now: said, did not want to say, not yet asked or said.")
    @GetMapping("/ethnicity")
    Shown<Figures> ethnicity() {
        return access.show(SCREEN, query::ethnicity);
    }

    private Year year(@Nullable String year) {
        return Year.read(year, query.today());
    }
}
