package org.waymark.oversight.web;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.access.Access;
import org.waymark.access.Act;
import org.waymark.access.Printed;
import org.waymark.access.Proofs;
import org.waymark.access.Shown;
import org.waymark.oversight.Figures;
import org.waymark.oversight.FiguresQuery;
import org.waymark.oversight.Topic;
import org.waymark.oversight.Year;
import org.waymark.web.Frame;

/** Oversight: figures as pages and as table files. */
@Controller
class OversightController {
    private static final String SCREEN = "oversight";

    private final Access access;
    private final FiguresQuery query;
    private final Proofs proofs;

    OversightController(Access access, FiguresQuery query, Proofs proofs) {
        this.access = access;
        this.query = query;
        this.proofs = proofs;
    }

    @GetMapping("/oversight")
    Shown<OversightPage> all(Frame frame) {
        var now = year(null);
        return access.show(
                SCREEN,
                () ->
                        new OversightPage(
                                frame,
                                List.of(
                                        query.timeliness(null, now),
                                        query.missing(now),
                                        query.judgements(),
                                        query.ethnicity())));
    }

    @GetMapping("/oversight/timeliness")
    Shown<FiguresPage> timeliness(
            Frame frame,
            @RequestParam(required = false) @Nullable String clock,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String of) {
        return page(frame, () -> query.timeliness(clock, year(year)), of);
    }

    @GetMapping("/oversight/timeliness.csv")
    Printed timelinessFile(
            @RequestParam(required = false) @Nullable String clock,
            @RequestParam(required = false) @Nullable String year) {
        return file(() -> query.timeliness(clock, year(year)));
    }

    @GetMapping("/oversight/missing")
    Shown<FiguresPage> missing(
            Frame frame,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String of) {
        return page(frame, () -> query.missing(year(year)), of);
    }

    @GetMapping("/oversight/missing.csv")
    Printed missingFile(@RequestParam(required = false) @Nullable String year) {
        return file(() -> query.missing(year(year)));
    }

    @GetMapping("/oversight/judgements")
    Shown<FiguresPage> judgements(
            Frame frame, @RequestParam(required = false) @Nullable String of) {
        return page(frame, query::judgements, of);
    }

    @GetMapping("/oversight/judgements.csv")
    Printed judgementsFile() {
        return file(query::judgements);
    }

    @GetMapping("/oversight/ethnicity")
    Shown<FiguresPage> ethnicity(Frame frame, @RequestParam(required = false) @Nullable String of) {
        return page(frame, query::ethnicity, of);
    }

    @GetMapping("/oversight/ethnicity.csv")
    Printed ethnicityFile() {
        return file(query::ethnicity);
    }

    private Year year(@Nullable String year) {
        return Year.read(year, query.today());
    }

    private Shown<FiguresPage> page(Frame frame, Supplier<Figures> figures, @Nullable String of) {
        return access.show(SCREEN, () -> page(frame, figures.get(), of));
    }

    private FiguresPage page(Frame frame, Figures figures, @Nullable String of) {
        return new FiguresPage(
                frame,
                figures,
                figures.topic() == Topic.TIMELINESS ? query.clocks() : List.of(),
                Year.until(query.today()),
                figures.line(of),
                proofs.holdsRecords());
    }

    private Printed file(Supplier<Figures> figures) {
        var shown = access.show(SCREEN, Act.EXPORT, figures);
        return Printed.file(
                shown,
                shown.content().topic().slug() + ".csv",
                "text/csv;charset=UTF-8",
                FiguresAsCsv::of);
    }
}
