package org.waymark.procedures.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.calendar.Wording;
import org.waymark.procedures.ProceduresPack;
import org.waymark.procedures.ProceduresPack.Item;
import org.waymark.web.Frame;
import org.waymark.web.Page;

/**
 * One version of the area's procedures (guide ¶3).
 *
 * @param lastDay on which it was in force; empty while none has followed it
 */
public record ProceduresPage(
        Frame frame,
        ProceduresPack pack,
        ProceduresPack inForce,
        Optional<LocalDate> lastDay,
        List<ProceduresPack> versions,
        LocalDate today)
        implements Page {
    private static final Map<String, String> LISTS =
            Map.of(
                    "VULNERABILITY", "Vulnerabilities",
                    "INDICATOR", "Signs of possible exploitation",
                    "ACTUAL_HARM", "Signs of actual harm",
                    "PROTECTIVE", "Protective factors");

    @Override
    public String title() {
        return isInForce() ? "Local procedures" : "Local procedures, version " + pack.version();
    }

    public boolean isInForce() {
        return pack.version().equals(inForce.version());
    }

    /** "In force since 1 September 2026", or from when until when. */
    public String when() {
        var from = Wording.day(pack.effectiveFrom());
        if (pack.effectiveFrom().isAfter(today)) return "Comes into force on " + from;
        return lastDay.filter(last -> last.isBefore(today))
                .map(last -> "Was in force from " + from + " to " + Wording.day(last))
                .orElse("In force since " + from);
    }

    /** The lists in the order of domain.md C.1. */
    public List<String> lists() {
        return List.of("VULNERABILITY", "INDICATOR", "ACTUAL_HARM", "PROTECTIVE");
    }

    public String nameOf(String list) {
        return LISTS.getOrDefault(list, list);
    }

    public List<Item> items(String list) {
        return pack.indicators().getOrDefault(list, List.of());
    }

    public List<ProceduresPack> others() {
        return versions.stream().filter(v -> !v.version().equals(pack.version())).toList();
    }
}
