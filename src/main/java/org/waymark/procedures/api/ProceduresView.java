package org.waymark.procedures.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.procedures.Contact;
import org.waymark.procedures.Procedures;
import org.waymark.procedures.ProceduresPack;

/**
 * One version, and which others there are.
 *
 * @param effectiveTo the last day on which it is in force; absent while none follows it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProceduresView(
        String version,
        String area,
        String title,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        String changes,
        List<Line> contacts,
        List<ProceduresPack.Section> sections,
        Map<String, List<ProceduresPack.Item>> indicators,
        List<ProceduresPack.Level> levels,
        List<ProceduresPack.Term> words,
        List<ProceduresPack.Citation> links,
        List<ProceduresPack.Service> services,
        List<Published> versions) {
    /** Whom to telephone, and when in words. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            Contact.Kind kind, String name, String number, String when, @Nullable String note) {}

    /** A version and its first day. */
    record Published(String version, LocalDate effectiveFrom) {}

    static ProceduresView of(ProceduresPack pack, Procedures all) {
        return new ProceduresView(
                pack.version(),
                pack.area(),
                pack.title(),
                pack.effectiveFrom(),
                all.lastDayOf(pack).orElse(null),
                pack.changes(),
                pack.contacts().stream().map(ProceduresView::line).toList(),
                pack.sections(),
                pack.indicators(),
                pack.levels(),
                pack.words(),
                pack.links(),
                pack.services(),
                all.versions().stream()
                        .map(v -> new Published(v.version(), v.effectiveFrom()))
                        .toList());
    }

    private static Line line(Contact c) {
        return new Line(c.kind(), c.name(), c.number(), c.when(), c.note());
    }
}
