package org.waymark.oversight.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.oversight.Figures;
import org.waymark.oversight.Line;
import org.waymark.web.Csv;

/**
 * Figures as a table file, a line for every number. It begins with a byte order mark: it is for
 * spreadsheets, and the most used of them reads UTF-8 only so.
 */
final class FiguresAsCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private FiguresAsCsv() {}

    static byte[] of(Figures figures) {
        var topic = figures.topic();
        var out = new StringBuilder(BYTE_ORDER_MARK);
        var head =
                new ArrayList<@Nullable Object>(
                        List.of(
                                "what",
                                "year",
                                "level",
                                "agency",
                                "team",
                                "column",
                                topic.total()));
        if (topic.isByMonth()) head.addAll(List.of(topic.rest(), topic.part()));
        add(out, head);
        for (var line : figures.lines())
            for (int c = 0; c < figures.columns().size(); c++) add(out, values(figures, line, c));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<@Nullable Object> values(Figures figures, Line line, int c) {
        var clock = figures.clock();
        var count = line.counts().get(c);
        var values =
                new ArrayList<@Nullable Object>(
                        Arrays.asList(
                                clock == null ? figures.topic().words() : clock.name(),
                                figures.year(),
                                line.level().name(),
                                agency(figures, line),
                                line.level() == Line.Level.TEAM ? line.name() : null,
                                figures.columns().get(c),
                                Words.number(count.total())));
        if (figures.topic().isByMonth())
            values.addAll(List.of(Words.number(count.rest()), Words.number(count.part())));
        return values;
    }

    private static @Nullable String agency(Figures figures, Line line) {
        return switch (line.level()) {
            case AREA -> null;
            case AGENCY -> line.name();
            case TEAM -> figures.lines().get(line.above()).name();
        };
    }

    private static void add(StringBuilder out, List<@Nullable Object> values) {
        out.append(Csv.line(values)).append("\r\n");
    }
}
