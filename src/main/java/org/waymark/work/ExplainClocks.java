package org.waymark.work;

import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.calendar.BankHolidays;
import org.waymark.calendar.England;
import org.waymark.calendar.Wording;
import org.waymark.casefile.CaseReference;
import org.waymark.start.Command;
import org.waymark.work.FileClocks.FileClock;

/**
 * {@code ./waymark clocks --explain FILE [--as-of DATE]}: why is this due then? Every clock
 * of a file with the event that started it, its rule, its source, when it is due and what stopped
 * it; with a day also what each rule in force makes of something that starts on it.
 */
@Component
class ExplainClocks implements Command {
    private static final String USAGE =
            "Usage: ./waymark clocks --explain FILE [--as-of DATE], for example: --explain WM-2026-000001 --as-of 2026-11-24";

    private final FileClocks clocks;
    private final ClockRules rules;
    private final BankHolidays england;
    private final java.time.Clock now;

    ExplainClocks(FileClocks clocks, ClockRules rules, BankHolidays england, java.time.Clock now) {
        this.clocks = clocks;
        this.rules = rules;
        this.england = england;
        this.now = now;
    }

    @Override
    public String name() {
        return "clocks";
    }

    @Override
    public int run(List<String> arguments) {
        return run(arguments, System.out);
    }

    int run(List<String> arguments, PrintStream out) {
        var file = after("--explain", arguments);
        var day = after("--as-of", arguments);
        if ((file == null && day == null)
                || arguments.size() != (file == null || day == null ? 2 : 4))
            return say(out, USAGE);
        if (file != null && !CaseReference.isReference(file))
            return say(out, "A file's reference looks like WM-2026-000001.");
        try {
            var date = day == null ? null : LocalDate.parse(day);
            if (file != null) explain(new CaseReference(file), date, out);
            if (date != null) starting(date, out);
            return 0;
        } catch (DateTimeParseException e) {
            return say(out, "A day is written as 2026-11-24.");
        }
    }

    private void explain(CaseReference file, @Nullable LocalDate day, PrintStream out) {
        var at = day == null ? now.instant() : England.endOf(day);
        var started = clocks.of(file).stream().filter(c -> c.started().isBefore(at)).toList();
        out.printf(
                "%s: %d clocks%s.%n%n",
                file, started.size(), day == null ? "" : " by the end of " + Wording.day(day));
        for (var c : started) print(c, at, out);
    }

    private static void print(FileClock c, Instant at, PrintStream out) {
        out.printf("%s (%s)%n", c.name(), c.key());
        out.printf(
                "  started  %s, by %s%s%n",
                Wording.dayAndTime(c.started()),
                c.startsOn(),
                c.event() == null ? "" : ": " + c.event());
        out.printf(
                "  rule     %s; %s: %s%n",
                c.unit().words(c.amount()),
                c.forceOf().toLowerCase(java.util.Locale.ROOT),
                c.source());
        out.printf("  due      %s%n", due(c.unit(), c.due()));
        out.printf("  %s%n%n", state(c, at));
    }

    private static String state(FileClock c, Instant at) {
        var stopped = c.stopped();
        if (stopped == null || !stopped.isBefore(at))
            return "running  "
                    + (c.due().isAfter(at) ? "in time" : "overdue")
                    + "; stops with "
                    + String.join(" or ", c.stopsOn());
        var late = stopped.isAfter(c.due());
        return "stopped  "
                + Wording.dayAndTime(stopped)
                + ", by one of: "
                + String.join(", ", c.stopsOn())
                + (late
                        ? "; late, " + (c.reasoned() ? "with" : "without") + " a reason"
                        : "; in time");
    }

    private void starting(LocalDate day, PrintStream out) {
        var start = England.endOf(day.minusDays(1));
        out.printf("What starts on %s is due:%n%n", Wording.day(day));
        for (var rule : rules.all())
            if (rule.inForce(start))
                out.printf(
                        "  %-50s %-28s %s (from %s)%n",
                        rule.name(),
                        due(rule.unit(), rule.due(start, england)),
                        rule.unit().words(rule.amount()),
                        rule.startsOn());
    }

    /** Hours end at a minute; everything else with its day. */
    private static String due(ClockUnit unit, Instant due) {
        return unit == ClockUnit.HOURS ? Wording.dayAndTime(due) : Wording.dueDay(due);
    }

    private static @Nullable String after(String option, List<String> arguments) {
        var i = arguments.indexOf(option);
        return i < 0 || i + 1 >= arguments.size() ? null : arguments.get(i + 1);
    }

    private static int say(PrintStream out, String words) {
        out.println(words);
        return 1;
    }
}
