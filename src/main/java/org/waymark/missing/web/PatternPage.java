package org.waymark.missing.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.missing.EpisodeList;
import org.waymark.missing.Pattern;
import org.waymark.web.Frame;
import org.waymark.web.Page;
import org.waymark.web.components.BarList;
import org.waymark.web.components.ColumnChart;
import org.waymark.web.components.Link;
import org.waymark.web.components.SummaryRow;

/** What a child's episodes have in common. Counts, never a score. */
public record PatternPage(Frame frame, String reference, Pattern pattern)
        implements Page, ShowsChildren {
    @Override
    public String title() {
        return "Missing episodes and their pattern";
    }

    @Override
    public String back() {
        return "/files/" + reference;
    }

    public SummaryRow[] counts() {
        var f = pattern.interviews();
        return new SummaryRow[] {
            SummaryRow.of("To be offered", times(f.due())),
            SummaryRow.of("Offered", times(f.offered())),
            SummaryRow.of("Accepted", times(f.accepted())),
            SummaryRow.of("Held", times(f.completed())),
            SummaryRow.of("Held within 72 hours", times(f.completedInTime())),
            SummaryRow.of("Declined by the child", times(f.declined())),
            SummaryRow.of("Not possible", times(f.notPossible())),
            SummaryRow.of("Not offered", times(f.notOffered()))
        };
    }

    private static String times(int n) {
        return n == 1 ? "1 time" : n + " times";
    }

    public ColumnChart hours() {
        var hours = pattern.startsByHour();
        return new ColumnChart(
                "hours",
                "The hour in which they left",
                summary(),
                "Hour",
                "Episodes",
                IntStream.range(0, 24)
                        .mapToObj(h -> new ColumnChart.Column(hour(h), hours.get(h), tick(h)))
                        .toList());
    }

    private String summary() {
        var hours = pattern.startsByHour();
        var most = hours.stream().mapToInt(Integer::intValue).max().orElse(0);
        if (most == 0) return "No time is known";
        var when =
                IntStream.range(0, 24)
                        .filter(h -> hours.get(h) == most)
                        .mapToObj(PatternPage::hour)
                        .toList();
        return "Most often " + String.join(" and ", when) + ": " + times(most);
    }

    /** "8pm to 9pm". */
    private static String hour(int h) {
        return clock(h) + " to " + clock((h + 1) % 24);
    }

    private static String clock(int h) {
        return switch (h) {
            case 0 -> "midnight";
            case 12 -> "midday";
            default -> h < 12 ? h + "am" : (h - 12) + "pm";
        };
    }

    private static @org.jspecify.annotations.Nullable String tick(int h) {
        return h % 6 == 0 ? clock(h) : null;
    }

    public BarList places() {
        return BarList.of(
                pattern.places().stream()
                        .map(p -> new BarList.Bar(p.words(), p.times(), words(p), where(p)))
                        .toList());
    }

    private static String words(Pattern.Again a) {
        return times(a.times()) + ", last " + Wording.day(a.last());
    }

    private static String where(Pattern.Again a) {
        if (a.found() == 0) return "Told in return interviews";
        if (a.told() == 0) return "Found there";
        return "Told in return interviews " + times(a.told()) + ", found there " + times(a.found());
    }

    public BarList again() {
        return BarList.of(
                pattern.again().stream()
                        .map(a ->
                                new BarList.Bar(
                                        a.words(),
                                        a.told(),
                                        "in " + a.told() + " return interviews",
                                        a.kind().words()))
                        .toList());
    }

    public List<EpisodeList.Line> episodes() {
        return pattern.episodes().episodes();
    }

    public String when(EpisodeList.Line e) {
        return Said.moment(e.startedAt(), e.startPrecision());
    }

    public String line(EpisodeList.Line e) {
        var text = new ArrayList<String>();
        text.add("From " + lower(e.from().words()) + ".");
        if (e.hostArea() != null) text.add("Living in " + e.hostArea() + ".");
        text.add(
                e.endedAt() == null
                        ? "Not back."
                        : e.state().words() + " " + Wording.dayAndTime(e.endedAt()) + ".");
        if (e.foundPlace() != null) text.add("Place: " + e.foundPlace() + ".");
        if (e.level() != null) text.add("Police risk level: " + lower(e.level()) + ".");
        if (e.interview() != null)
            text.add(
                    "Return interview: "
                            + lower(e.interview().words())
                            + (e.interviewLate() ? ", after the 72 hours." : "."));
        return String.join(" ", text);
    }

    public Link open(EpisodeList.Line e) {
        return Link.of("Open", "/missing/" + e.id())
                .about("the episode of " + Wording.day(e.startedAt()));
    }

    private static String lower(String s) {
        return s.substring(0, 1).toLowerCase(java.util.Locale.UK) + s.substring(1);
    }

    public @org.jspecify.annotations.Nullable String next() {
        var next = pattern.episodes().next();
        return next == null ? null : "/files/" + reference + "/missing?after=" + next;
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return pattern.childrenShown();
    }
}
