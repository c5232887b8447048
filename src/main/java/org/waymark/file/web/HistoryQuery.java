package org.waymark.file.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.England;
import org.waymark.casefile.Chronology;
import org.waymark.casefile.Place;
import org.waymark.file.FileRules;
import org.waymark.file.Kind;
import org.waymark.people.AgencyId;
import org.waymark.web.Checks;
import org.waymark.web.RuleBroken;
import org.waymark.web.forms.DateParts;
import org.waymark.web.forms.Form;

/** What part of a history an address asks for, and the addresses of the parts beside it. */
record HistoryQuery(
        List<Kind> kinds,
        @Nullable AgencyId agency,
        DateParts from,
        DateParts until,
        @Nullable Place before,
        @Nullable Place after) {

    static HistoryQuery read(Form form) {
        var from = form.date("from");
        var until = form.date("until");
        new Checks()
                .require(isDate(from), FileRules.PERIOD_NOT_DATES, "from")
                .require(isDate(until), FileRules.PERIOD_NOT_DATES, "until")
                .require(inOrder(from, until), FileRules.PERIOD_BACKWARDS, "until")
                .orThrow();
        return new HistoryQuery(
                form.all("kind").stream().map(HistoryQuery::kind).toList(),
                form.has("agency") ? agency(form.text("agency")) : null,
                from,
                until,
                form.has("before") ? place(form.text("before")) : null,
                form.has("after") ? place(form.text("after")) : null);
    }

    Chronology.Filter filter() {
        return new Chronology.Filter(
                kinds.stream().flatMap(k -> k.types().stream()).toList(),
                agency,
                start(),
                end(),
                false);
    }

    /** The same part of the history, at another page. */
    String href(String path, String side, @Nullable Place place) {
        var parts = new ArrayList<String>();
        kinds.forEach(k -> parts.add("kind=" + k.slug()));
        if (agency != null) parts.add("agency=" + agency);
        add(parts, "from", from);
        add(parts, "until", until);
        if (place != null) parts.add(side + "=" + place.text());
        return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
    }

    HistoryQuery without(@Nullable Kind kind, boolean noAgency, boolean noPeriod) {
        var none = new DateParts("", "", "");
        return new HistoryQuery(
                kinds.stream().filter(k -> k != kind).toList(),
                noAgency ? null : agency,
                noPeriod ? none : from,
                noPeriod ? none : until,
                null,
                null);
    }

    boolean hasPeriod() {
        return !from.isEmpty() || !until.isEmpty();
    }

    private @Nullable Instant start() {
        return from.first().map(d -> d.atStartOfDay(England.ZONE).toInstant()).orElse(null);
    }

    private @Nullable Instant end() {
        return until.last().map(England::endOf).orElse(null);
    }

    private static void add(List<String> parts, String name, DateParts date) {
        if (date.isEmpty()) return;
        add(parts, name + "-day", date.day());
        add(parts, name + "-month", date.month());
        add(parts, name + "-year", date.year());
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty())
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    private static boolean isDate(DateParts date) {
        return date.problem("Date", DateParts.Precision.UNKNOWN) == null;
    }

    private static boolean inOrder(DateParts from, DateParts until) {
        var first = from.first();
        var last = until.last();
        return first.isEmpty() || last.isEmpty() || !last.get().isBefore(first.get());
    }

    private static Kind kind(String slug) {
        return Kind.of(slug).orElseThrow(() -> new RuleBroken(FileRules.KIND_UNKNOWN, "kind"));
    }

    private static AgencyId agency(String id) {
        try {
            return new AgencyId(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw new RuleBroken(FileRules.AGENCY_UNKNOWN, "agency");
        }
    }

    private static Place place(String text) {
        return Place.of(text).orElseThrow(() -> new RuleBroken(FileRules.PAGE_UNKNOWN));
    }
}
