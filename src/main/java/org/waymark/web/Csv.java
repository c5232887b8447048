package org.waymark.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a table file (RFC 4180), every field in quotation marks. What a spreadsheet would take
 * for a formula, also behind spaces, control characters or in full-width letters, gets an
 * apostrophe before it (quality.md "Security").
 */
public final class Csv {
    private static final String STARTS_A_FORMULA = "=+-@|%＝＋－＠";

    private Csv() {}

    /** One line, without its end. */
    public static String line(List<? extends @Nullable Object> values) {
        return values.stream().map(Csv::field).collect(Collectors.joining(","));
    }

    private static String field(@Nullable Object value) {
        if (value == null) return "\"\"";
        var text = value instanceof Instant at ? at.toString() : String.valueOf(value);
        return '"' + safe(text).replace("\"", "\"\"") + '"';
    }

    private static String safe(String text) {
        var first =
                text.codePoints()
                        .filter(c ->
                                c > ' ' && !Character.isSpaceChar(c) && !Character.isISOControl(c))
                        .findFirst()
                        .orElse('x');
        var begins = text.isEmpty() ? 'x' : text.charAt(0);
        return STARTS_A_FORMULA.indexOf(first) >= 0 || begins == '\t' || begins == '\r'
                ? "'" + text
                : text;
    }
}
