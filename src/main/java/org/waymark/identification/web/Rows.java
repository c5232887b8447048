package org.waymark.identification.web;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.web.components.Action;
import org.waymark.web.components.Attributes;
import org.waymark.web.components.Lines;
import org.waymark.web.components.Link;
import org.waymark.web.components.SummaryList;
import org.waymark.web.components.SummaryRow;

/**
 * The rows of one card of answers. A row with something wrong has a link to where it is put right;
 * the summary of errors on top leads to that link.
 */
final class Rows {
    private final At at;
    private final List<Misread> wrong;
    private final String title;
    private final List<SummaryRow> rows = new ArrayList<>();
    private final Set<Misread> shown = new HashSet<>();
    private int child;

    Rows(At at, List<Misread> wrong, String title) {
        this.at = at;
        this.wrong = wrong;
        this.title = title;
    }

    Rows of(int n) {
        child = n;
        return this;
    }

    /** Always there, answered or not. */
    void needed(Step step, String field, String key, @Nullable String value) {
        var stop = stop(step);
        var here =
                wrong.stream()
                        .filter(m -> m.stop().equals(stop) && isHere(m, stop, field))
                        .toList();
        add(stop, key, value == null || value.isBlank() ? "Not answered yet" : value, here);
    }

    void choice(Step step, String field, String key, String value) {
        needed(step, field, key, value);
    }

    /** Left out where nothing was answered. */
    void given(Step step, String key, @Nullable String value) {
        var stop = stop(step);
        if (value != null && !value.isBlank()) add(stop, key, value, List.of());
    }

    /** The items of one list, with what was not written about the present ones. */
    void list(Step step, String key, String value) {
        var stop = stop(step);
        var here = wrong.stream().filter(m -> Route.before(m.stop()).equals(stop)).toList();
        add(stop, key, value, here);
    }

    SummaryList list() {
        return SummaryList.of(rows.toArray(SummaryRow[]::new)).card(title);
    }

    /** The first row of a page takes what is wrong with its fields that have no row. */
    private boolean isHere(Misread m, Stop stop, String field) {
        return m.field().equals(stop.field(field)) || (!shown.contains(m) && !hasOwnRow(m, stop));
    }

    private static boolean hasOwnRow(Misread m, Stop stop) {
        return List.of("what", "toldBy", "safeNow", "safeHome").stream()
                .anyMatch(f -> m.field().equals(stop.field(f)));
    }

    private void add(Stop stop, String key, String value, List<Misread> here) {
        shown.addAll(here);
        var href = stop.path(at.journey().id()) + Route.query("check");
        rows.add(
                SummaryRow.of(key, content(value, here))
                        .action(Action.change(href, key.toLowerCase(Locale.UK))));
    }

    private Content content(String value, List<Misread> here) {
        return output -> {
            Lines.of(value).writeTo(output);
            for (var m : here) {
                output.writeContent("<br>");
                Link.of(m.rule().words(), m.stop().path(at.journey().id()) + Route.query("check"))
                        .withAttributes(Attributes.of("id", m.field()))
                        .writeTo(output);
            }
        };
    }

    private Stop stop(Step step) {
        return step.isOfChild() ? Stop.at(step, child) : Stop.at(step);
    }
}
