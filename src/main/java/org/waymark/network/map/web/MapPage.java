package org.waymark.network.map.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildShown;
import org.waymark.network.Grade;
import org.waymark.network.LinkStatus;
import org.waymark.network.LinkView;
import org.waymark.network.SubjectKind;
import org.waymark.network.map.NetworkFilter;
import org.waymark.network.map.NetworkMap;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Cell;
import org.waymark.web.components.Choice;
import org.waymark.web.components.LinkMap;
import org.waymark.web.components.Range;
import org.waymark.web.components.Table;
import org.waymark.web.forms.Form;

/**
 * The drawing and, beside it, the table of exactly the same links.
 *
 * @param child whose file it was opened from; null from a record
 * @param map null where nothing was ever linked to that child
 * @param now the month in which the sliders end
 */
public record MapPage(
        Frame frame,
        Form form,
        @Nullable ChildShown child,
        @Nullable NetworkMap map,
        NetworkFilter filter,
        YearMonth now)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "Network map";
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public String back() {
        if (child != null) return "/files/" + child.reference() + "/network";
        return LineWords.href(some().first());
    }

    public String action() {
        return child == null
                ? "/network/subjects/" + some().first().id() + "/map"
                : "/files/" + child.reference() + "/network/map";
    }

    public String heading() {
        if (child != null) return "What is linked to " + child.name();
        return "What is linked to " + LineWords.name(some().first());
    }

    public NetworkMap some() {
        return Objects.requireNonNull(map);
    }

    public LinkMap drawing() {
        return new LinkMap("Network map", some().steps());
    }

    public String questions() {
        return "/network/questions?from=" + some().first().id();
    }

    public String counted() {
        return "%s between %s."
                .formatted(
                        many(some().links().size(), "link"), many(some().nodes().size(), "record"));
    }

    private static String many(int n, String word) {
        return n + " " + word + (n == 1 ? "" : "s");
    }

    public Table links() {
        var ends =
                some().nodes().stream()
                        .collect(Collectors.toMap(NetworkMap.Node::id, NetworkMap.Node::end));
        return Table.of("Links")
                .head("From", "How", "To", "Seen", "Where it stands", "Grade by the police")
                .rows(
                        some().links().stream()
                                .map(l ->
                                        row(
                                                l,
                                                Objects.requireNonNull(ends.get(l.from())),
                                                Objects.requireNonNull(ends.get(l.to()))))
                                .toList());
    }

    private static List<Cell> row(NetworkMap.Line l, LinkView.End from, LinkView.End to) {
        return List.of(
                LinkMap.link(
                        link(from),
                        l.id(),
                        from.id(),
                        to.id(),
                        l.past() ? "past" : l.status().name(),
                        l.kind().isDirected(),
                        YearMonth.from(l.activeFrom()),
                        YearMonth.from(l.activeUntil())),
                Cell.link(l.words(), "/network/links/" + l.id()),
                link(to),
                Cell.of(LineWords.seen(l)),
                Cell.of(LineWords.status(l)),
                Cell.of(LineWords.code(l)));
    }

    public Table records() {
        return Table.of("Records on the map")
                .head("Record", "What it is", "Steps away")
                .rows(some().nodes().stream().map(MapPage::row).toList());
    }

    private static List<Cell> row(NetworkMap.Node n) {
        var kind = n.end().kind();
        return List.of(
                LinkMap.node(link(n.end()), n.id(), kind, kind.words(), n.steps(), n.via()),
                Cell.of(kind.words()),
                Cell.number(n.steps()));
    }

    private static Cell link(LinkView.End end) {
        return Cell.link(end.name(), LineWords.href(end));
    }

    public List<Choice> kinds() {
        return Choice.each(SubjectKind.values(), SubjectKind::words);
    }

    public List<Choice> states() {
        return Choice.each(LinkStatus.values(), LinkStatus::words);
    }

    public List<Choice> grades() {
        var choices =
                new ArrayList<>(
                        Grade.SOURCES.entrySet().stream()
                                .map(g -> Choice.of(g.getKey(), g.getKey() + " " + g.getValue()))
                                .toList());
        choices.add(Choice.of(NetworkFilter.UNGRADED, "Not graded"));
        return choices;
    }

    public Range since() {
        var first = MapForm.first(now);
        return range(
                "since",
                "Active from",
                filter.since() == null ? first : filter.since(),
                "the beginning",
                filter.since() == null);
    }

    public Range until() {
        return range(
                "until",
                "Active until",
                filter.until() == null ? now : filter.until(),
                "today",
                filter.until() == null);
    }

    private Range range(String name, String label, YearMonth at, String whole, boolean isWhole) {
        return new Range(
                name,
                label,
                Range.month(MapForm.first(now)),
                Range.month(now),
                Range.month(at),
                name,
                isWhole ? whole : Wording.month(at.atDay(1)),
                whole);
    }

    @Override
    public Collection<ChildId> childrenShown() {
        if (map == null) return child == null ? List.of() : List.of(child.id());
        if (child == null) return map.childrenShown();
        return Stream.concat(Stream.of(child.id()), map.childrenShown().stream())
                .distinct()
                .toList();
    }
}
