package org.waymark.oversight.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.oversight.ClockName;
import org.waymark.oversight.Count;
import org.waymark.oversight.Figures;
import org.waymark.oversight.Line;
import org.waymark.oversight.Topic;
import org.waymark.oversight.Year;
import org.waymark.web.Frame;
import org.waymark.web.Page;
import org.waymark.web.components.BarList;
import org.waymark.web.components.Cell;
import org.waymark.web.components.Filter;
import org.waymark.web.components.Option;
import org.waymark.web.components.PartChart;
import org.waymark.web.components.Table;
import org.waymark.web.forms.Form;

/**
 * The figures of one topic: a chart and a table of one line, and the lines below it.
 *
 * @param clocks the rules to choose from; none where the topic has no rule
 * @param at the place of the line that is looked at
 * @param ownWork whether this person has the late items on their own lists
 */
public record FiguresPage(
        Frame frame,
        Figures figures,
        List<ClockName> clocks,
        List<Year> years,
        int at,
        boolean ownWork)
        implements Page, ShowsChildren {
    static final String NOT_SHOWN = "not shown";

    @Override
    public String title() {
        return figures.topic().words();
    }

    @Override
    public String back() {
        return "/oversight";
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public String template() {
        return "oversight/figures";
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return figures.childrenShown();
    }

    public String path() {
        return "/oversight/" + figures.topic().slug();
    }

    public boolean isByMonth() {
        return figures.topic().isByMonth();
    }

    public boolean isTimeliness() {
        return figures.topic() == Topic.TIMELINESS;
    }

    public Form form() {
        var clock = figures.clock();
        var year = figures.year();
        var id = line().id();
        return Form.blank()
                .with("clock", clock == null ? "" : clock.key())
                .with("year", year == null ? "" : year)
                .with("of", id == null ? "" : id);
    }

    public Filter filter(gg.jte.Content questions) {
        return Filter.of(path(), questions);
    }

    public List<Option> clockOptions() {
        return clocks.stream().map(c -> Option.of(c.key(), c.name())).toList();
    }

    public List<Option> yearOptions() {
        return years.stream().map(y -> Option.of(y.toString(), y.words())).toList();
    }

    public List<Option> lineOptions() {
        var options = new ArrayList<Option>();
        for (var line : figures.lines())
            if (line.id() != null || line.above() < 0)
                options.add(
                        Option.of(
                                line.id() == null ? "" : line.id(),
                                line.level() == Line.Level.TEAM
                                        ? "– " + line.name()
                                        : line.name()));
        return options;
    }

    public Line line() {
        return figures.lines().get(at);
    }

    /** "Decision on the referral, the whole area, April 2026 to March 2027". */
    public String subject() {
        var clock = figures.clock();
        var year = years.stream().filter(y -> y.toString().equals(figures.year())).findFirst();
        return (clock == null ? figures.topic().words() : clock.name())
                + ": "
                + line().name()
                + year.map(y -> ", " + y.words()).orElse(", now");
    }

    /** The most important figures of the line in one sentence. */
    public String headline() {
        return Words.headline(figures, line());
    }

    public PartChart chart() {
        var topic = figures.topic();
        var columns = new ArrayList<PartChart.Column>();
        for (int c = 0; c < months(); c++) {
            var count = line().counts().get(c);
            columns.add(
                    new PartChart.Column(
                            count.total(), count.part(), figures.columns().get(c).substring(0, 3)));
        }
        return new PartChart(
                "chart",
                subject(),
                headline() + " By month in the table below.",
                "The light part of a column: "
                        + topic.part().toLowerCase(java.util.Locale.ROOT)
                        + ". A dashed outline: not shown.",
                columns);
    }

    public BarList bars() {
        var bars = new ArrayList<BarList.Bar>();
        for (int c = 0; c < months(); c++) {
            var total = line().counts().get(c).total();
            bars.add(
                    new BarList.Bar(
                            figures.columns().get(c),
                            total == null ? 0 : total,
                            Words.number(total),
                            null));
        }
        return BarList.of(bars);
    }

    public Table columns() {
        var topic = figures.topic();
        var rows = new ArrayList<List<Cell>>();
        for (int c = 0; c < figures.columns().size(); c++)
            rows.add(row(Cell.of(label(c)), line().counts().get(c)));
        var table = Table.of(subject()).withFirstCellIsHeader(true).rows(rows);
        return isByMonth()
                ? table.head("Month", topic.total(), topic.rest(), topic.part(), share())
                : table.head(topic == Topic.JUDGEMENTS ? "Judgement" : "Ethnicity", topic.total());
    }

    /** Months in short, so that the table fits a telephone: "Sep 2026". */
    private String label(int column) {
        var label = figures.columns().get(column);
        return isByMonth() && column < months()
                ? label.substring(0, 3) + label.substring(label.length() - 5)
                : label;
    }

    /** What is below the line that is looked at, or beside it; its total only. */
    public Table lines() {
        var topic = figures.topic();
        var rows = new ArrayList<List<Cell>>();
        for (var line : figures.lines())
            if (line.above() == at) rows.add(row(name(line), line.total()));
        var table = Table.of("Below this").withFirstCellIsHeader(true).rows(rows);
        return isByMonth()
                ? table.head("Of", topic.total(), topic.rest(), topic.part(), share())
                : table.head("Of", topic.total());
    }

    public boolean hasLines() {
        return figures.lines().stream().anyMatch(l -> l.above() == at);
    }

    /** Where the same figures are as a table file, for everything that may be seen. */
    public String file() {
        return Words.href(path() + ".csv", figures, null);
    }

    private Cell name(Line line) {
        return line.id() == null
                ? Cell.of(line.name())
                : Cell.link(line.name(), Words.href(path(), figures, line.id()));
    }

    private List<Cell> row(Cell head, Count count) {
        if (!isByMonth()) return List.of(head, number(count.total()));
        var rate = count.rate();
        return List.of(
                head,
                number(count.total()),
                number(count.rest()),
                number(count.part()),
                Cell.of(rate == null ? "–" : rate + "%").withFormat("numeric"));
    }

    private static Cell number(@Nullable Integer number) {
        return Cell.of(Words.number(number)).withFormat("numeric");
    }

    private String share() {
        return figures.topic().rest() + ", share";
    }

    private int months() {
        return figures.columns().size() - 1;
    }
}
