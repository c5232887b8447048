package org.waymark.network.map.web;

import java.time.YearMonth;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.waymark.network.map.NetworkFilter;
import org.waymark.web.components.Range;
import org.waymark.web.forms.Form;

/** The filter of the map, as it stands in its address: kinds, states, grades and months only. */
final class MapForm {
    /** How far back the sliders go; their first month means "from the beginning". */
    private static final int YEARS = 5;

    private MapForm() {}

    static NetworkFilter read(Form form, YearMonth now) {
        return NetworkFilter.of(
                form.all("kind"),
                form.all("state"),
                form.all("grade"),
                month(form.text("since"), first(now), null),
                month(form.text("until"), null, now),
                form.is("past", "yes"));
    }

    /** With what is followed now as the boxes that are ticked. */
    static Form filled(Form form, NetworkFilter filter) {
        return form.with("kind", names(filter.kinds()))
                .with("state", names(filter.states()))
                .with("grade", filter.sources().toArray(String[]::new));
    }

    static YearMonth first(YearMonth now) {
        return now.minusYears(YEARS);
    }

    static int steps(Form form) {
        return form.is("steps", "1") ? 1 : 2;
    }

    /** Null for what is no month of the slider, and for the end at which it limits nothing. */
    private static @Nullable YearMonth month(
            String typed, @Nullable YearMonth first, @Nullable YearMonth last) {
        if (!typed.matches("\\d{5}")) return null;
        var month = Range.month(Integer.parseInt(typed));
        if (first != null && !month.isAfter(first)) return null;
        return last != null && !month.isBefore(last) ? null : month;
    }

    private static String[] names(Collection<? extends Enum<?>> chosen) {
        return chosen.stream().map(Enum::name).toArray(String[]::new);
    }
}
