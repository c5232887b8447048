package org.waymark.identification.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.Rule;
import org.waymark.web.forms.DateParts;
import org.waymark.web.forms.Form;

/** Reads answers one by one, and collects those that cannot be read. */
final class Typed {
    private final Form answers;
    private final List<Misread> misread = new ArrayList<>();

    Typed(Form answers) {
        this.answers = answers;
    }

    List<Misread> misread() {
        return misread;
    }

    @Nullable String text(Stop stop, String field) {
        var text = answers.text(stop.field(field));
        return text.isEmpty() ? null : text;
    }

    boolean is(Stop stop, String field, String value) {
        return answers.is(stop.field(field), value);
    }

    /** Null where nothing was chosen, or nothing that this version of the page still offers. */
    <E extends Enum<E>> @Nullable E choice(Stop stop, String field, Class<E> type) {
        var name = answers.text(stop.field(field));
        for (var value : type.getEnumConstants()) if (value.name().equals(name)) return value;
        return null;
    }

    /** Of which the day, or the day and the month, may be unknown. */
    DateParts date(Stop stop, String field) {
        var date = answers.date(stop.field(field));
        var wrong = !date.isEmpty() && date.problem("Date", DateParts.Precision.YEAR) != null;
        if (!wrong) return date;
        wrong(stop, field, JourneyRules.DATE_UNREADABLE);
        return new DateParts("", "", "");
    }

    @Nullable LocalDate day(Stop stop, String field) {
        var date = answers.date(stop.field(field));
        if (date.isEmpty()) return null;
        if (date.problem("Date", DateParts.Precision.DAY) != null)
            wrong(stop, field, JourneyRules.DAY_UNREADABLE);
        return date.exact().orElse(null);
    }

    boolean misreads(Stop stop, String field) {
        return misread.stream()
                .anyMatch(m -> m.stop().equals(stop) && m.field().equals(stop.field(field)));
    }

    void wrong(Stop stop, String field, Rule rule) {
        misread.add(new Misread(stop, stop.field(field), rule));
    }
}
