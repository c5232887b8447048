package org.waymark.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.calendar.Wording;
import org.waymark.child.ExploitationLevel;
import org.waymark.oversight.Places.Where;
import org.waymark.people.CurrentPractitioner;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/**
 * Reads the counters, with what has changed since they were folded: one statement and one moment,
 * however many children there are. Who may see which is row security.
 */
@Component
public class FiguresQuery {
    public static final String DECISION = "referral.decision";
    private static final String SUMS =
            """
            select %s as col, team_id, agency_id, sum(total)::int as total, sum(part)::int as part, sum(running)::int as open,
                   sum(later)::int as later
            from (select key, day, team_id, agency_id, total, part, running, case when day > ? then running else 0 end as later
                  from figure_count where topic = ? and (?::text is null or key = ?) and day >= ? and day < ?
                  union all
                  select key, day, team_id, agency_id, total, part, running, case when day > ? then running else 0 end
                  from figure_change where topic = ? and (?::text is null or key = ?) and day >= ? and day < ?
                  union all
                  select ?::text, ?::date, team_id, agency_id, 0, 0, 0, total from figures_due_between(?, ?, ?)) f
            group by 1, 2, 3 having sum(total) <> 0 order by 1
            """;
    private static final String BY_MONTH = "date_trunc('month', day)::date::text";
    private static final LocalDate NO_DAY = LocalDate.of(2000, 1, 1);

    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final Places places;

    FiguresQuery(Sql sql, Clock clock, Proofs proofs, Places places) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.places = places;
    }

    public LocalDate today() {
        return England.dateOf(clock.instant());
    }

    /** The rules that figures are kept of, by name. */
    public List<ClockName> clocks() {
        proofs.figures();
        return sql.list(
                """
                select key, min(name) as name from clock_rule where effective_from is not null and key not like 'lado.%'
                group by key order by 2, 1
                """,
                r -> new ClockName(r.text("key"), r.text("name")));
    }

    /**
     * @param rule of the clocks; null for the decision on referrals
     */
    public Figures timeliness(@Nullable String rule, Year year) {
        var name =
                clocks().stream()
                        .filter(c -> c.key().equals(rule == null ? DECISION : rule))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        return byMonth(Topic.TIMELINESS, name, year);
    }

    public Figures missing(Year year) {
        return byMonth(Topic.MISSING, null, year);
    }

    /** Of open files, by the latest judgement. */
    public Figures judgements() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("NOT_JUDGED", "Not judged yet");
        for (var level : ExploitationLevel.values()) columns.put(level.name(), level.words());
        return ofNow(Topic.JUDGEMENTS, columns, key -> key.substring(0, key.indexOf('/')));
    }

    /** Of open files, by what is known of ethnicity. */
    public Figures ethnicity() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("KNOWN", "Said");
        columns.put("REFUSED", "Did not want to say");
        columns.put("NOT_YET", "Not yet asked or said");
        return ofNow(Topic.ETHNICITY, columns, key -> key.substring(key.indexOf('/') + 1));
    }

    private Figures byMonth(Topic topic, @Nullable ClockName name, Year year) {
        proofs.figures();
        var months = year.months(today());
        var rows =
                sums(
                        topic,
                        BY_MONTH,
                        name == null ? null : name.key(),
                        year.first(),
                        months.getLast().plusMonths(1).atDay(1));
        var tree = places.of(rows.stream().map(FiguresQuery::where), own());
        var counted = new Counted(tree.places(), months.size());
        for (var r : rows) {
            // What stands still and is over is late, though nobody has stopped it.
            var due = r.total() - r.later();
            var late = r.part() + r.open() - r.later();
            if (topic == Topic.MISSING) late = r.part();
            counted.add(at(tree, r), months.indexOf(month(r.column())), due, late);
        }
        return new Figures(
                topic,
                name,
                year.toString(),
                Stream.concat(
                                months.stream().map(m -> Wording.month(m.atDay(1))),
                                Stream.of("Year"))
                        .toList(),
                counted.lines(true));
    }

    private Figures ofNow(
            Topic topic, Map<String, String> columns, Function<String, String> column) {
        proofs.figures();
        var rows = sums(topic, "key", null, NO_DAY, NO_DAY.plusDays(1));
        var tree = places.of(rows.stream().map(FiguresQuery::where), own());
        var counted = new Counted(tree.places(), columns.size());
        var order = List.copyOf(columns.keySet());
        for (var r : rows)
            counted.add(at(tree, r), order.indexOf(column.apply(r.column())), r.total(), 0);
        return new Figures(
                topic,
                null,
                null,
                Stream.concat(columns.values().stream(), Stream.of("All open files")).toList(),
                counted.lines(false));
    }

    private List<FigureRow> sums(
            Topic topic, String column, @Nullable String key, LocalDate from, LocalDate until) {
        var now = clock.instant();
        var today = England.dateOf(now);
        return sql.list(
                SUMS.formatted(column),
                FigureRow::of,
                today,
                topic.counted(),
                key,
                key,
                from,
                until,
                today,
                topic.counted(),
                key,
                key,
                from,
                until,
                key,
                today,
                // What is due today, but not yet; only where today is asked for.
                today.isBefore(until) ? key : null,
                now,
                England.endOf(today));
    }

    /** The agency of who has its figures alone; null for who has the whole area's. */
    private static @Nullable UUID own() {
        var me = CurrentPractitioner.get();
        return Proofs.hasFiguresOfArea(me) ? null : me.agency().id().value();
    }

    private static int at(Places.Tree tree, FigureRow r) {
        return Objects.requireNonNull(
                tree.at().getOrDefault(where(r), tree.at().get(new Where(r.agency(), null))));
    }

    private static Where where(FigureRow r) {
        return new Where(r.agency(), r.team());
    }

    private static YearMonth month(String day) {
        return YearMonth.from(LocalDate.parse(day));
    }
}
