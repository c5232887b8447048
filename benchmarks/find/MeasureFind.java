package org.waymark.child;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.Waymark;
import org.waymark.casefile.ChildId;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioner;
import org.waymark.people.Practitioners;
import org.waymark.start.Databases;

/**
 * ./bench find: fills an area with generated children who bear names that people bear, searches it
 * as a front-door social worker does, and prints what was found.
 *
 * <p>Arguments: how many children, the file of probes that were typed by hand, the superuser's JDBC
 * URL; "tuning" as a fourth shows the other half, with what was missed.
 */
public final class MeasureFind {
    private static final int EACH = 400;

    private final ChildSearch search;
    private final TransactionTemplate transaction;
    private final Practitioner priya;

    private MeasureFind(ConfigurableApplicationContext context) {
        this.search = context.getBean(ChildSearch.class);
        this.transaction = context.getBean(TransactionTemplate.class);
        this.priya =
                context.getBean(Practitioners.class)
                        .byEmail("priya.nair@northmoor.example")
                        .orElseThrow();
    }

    public static void main(String[] args) throws Exception {
        var tuning = args.length > 3;
        var all = new ArrayList<>(LabelledChildren.of(Integer.parseInt(args[0])));
        var typed = HandTyped.read(Path.of(args[1]), all.size());
        all.addAll(typed.stream().map(Probe::meant).distinct().toList());
        var databases = Databases.toServe(System.getenv());
        var application = new SpringApplication(Waymark.class);
        application.setDefaultProperties(new HashMap<>(databases.settings()));
        try (var context = application.run("--server.port=0")) {
            try (var superuser = DriverManager.getConnection(args[2])) {
                fill(superuser, all);
            }
            var m = new MeasureFind(context);
            var probes =
                    Probes.of(
                            all.subList(
                                    0,
                                    all.size()
                                            - (int)
                                                    typed.stream()
                                                            .map(Probe::meant)
                                                            .distinct()
                                                            .count()),
                            EACH);
            m.show(
                    "Generated, " + (tuning ? "tuning" : "reported") + " half",
                    probes.stream().filter(p -> p.reported() != tuning).toList(),
                    tuning);
            m.show("Typed by hand, " + typed.size() + " rows, all of them", typed, true);
            m.suggestions(all, tuning);
            m.times(probes);
            m.plan(
                    context.getBean(org.waymark.sql.Sql.class),
                    probes.stream()
                            .filter(p -> p.what().startsWith("two errors: one in each name"))
                            .findFirst()
                            .orElseThrow());
        }
        System.exit(0);
    }

    private static void fill(java.sql.Connection superuser, List<Bearer> all) throws Exception {
        try (var s = superuser.createStatement();
                var r =
                        s.executeQuery(
                                "select count(*) from file where reference like 'WM-2021-%'")) {
            r.next();
            if (r.getInt(1) > 0) return;
        }
        LabelledArea.fill(superuser, all);
        try (var s = superuser.createStatement()) {
            s.execute("vacuum analyze");
        }
    }

    private void show(String title, List<Probe> probes, boolean missed) {
        var rows = Recall.of(probes, this::find);
        System.out.printf(
                "%n## %s%n%n| What is wrong | searches | in the first 20 | recall | median place |%n|---|---|---|---|---|%n",
                title);
        for (var r : rows)
            System.out.printf(
                    "| %s | %d | %d | %.1f %% | %s |%n",
                    r.what(),
                    r.probes(),
                    r.found(),
                    100 * r.recall(),
                    r.medianRank() > 20 ? "none" : r.medianRank());
        sum("all", rows);
        sum("two errors", rows.stream().filter(r -> r.what().startsWith("two errors")).toList());
        if (missed)
            rows.forEach(r ->
                    r.missed().stream()
                            .limit(8)
                            .forEach(p ->
                                    System.out.println(
                                            "missed: "
                                                    + p.what()
                                                    + ": "
                                                    + p.words()
                                                    + " → "
                                                    + p.meant().fullName()
                                                    + " "
                                                    + p.meant().born())));
    }

    private static void sum(String what, List<Recall.Row> rows) {
        var probes = rows.stream().mapToInt(Recall.Row::probes).sum();
        var found = rows.stream().mapToInt(Recall.Row::found).sum();
        if (probes > 0)
            System.out.printf(
                    "| **%s** | %d | %d | **%.2f %%** | |%n",
                    what, probes, found, 100.0 * found / probes);
    }

    private void suggestions(List<Bearer> all, boolean tuning) {
        System.out.printf(
                "%n## Suggested as the same child%n%n| Described at the front door | descriptions | the true child suggested | another suggested | nobody suggested |%n|---|---|---|---|---|%n");
        for (var kind : Descriptions.of(all, EACH).entrySet()) {
            int right = 0, wrong = 0, nobody = 0, n = 0;
            var examples = new ArrayList<String>();
            for (var p : kind.getValue()) {
                if (p.reported() == tuning) continue;
                n++;
                var likely = ask(() -> search.likely(p.described()));
                var truth = new ChildId(p.meant().id());
                if (p.meant().known() && likely.stream().anyMatch(f -> f.child().equals(truth)))
                    right++;
                var others = likely.stream().filter(f -> !f.child().equals(truth)).toList();
                if (!others.isEmpty()) {
                    wrong++;
                    examples.add(
                            p.words()
                                    + " ≠ "
                                    + others.getFirst().name()
                                    + " "
                                    + others.getFirst().birth().date());
                }
                if (likely.isEmpty()) nobody++;
            }
            System.out.printf(
                    "| %s | %d | %d | %d (%.1f %%) | %d |%n",
                    kind.getKey(), n, right, wrong, n == 0 ? 0 : 100.0 * wrong / n, nobody);
            if (tuning) examples.stream().limit(8).forEach(e -> System.out.println("wrong: " + e));
        }
    }

    /** One after the other, warm: what a search takes in the application and the database. */
    private void times(List<Probe> probes) {
        var some =
                probes.stream()
                        .filter(p ->
                                p.what().startsWith("two errors: a name")
                                        || p.what().startsWith("one letter"))
                        .limit(600)
                        .toList();
        some.forEach(this::find);
        var took = new long[some.size()];
        for (int i = 0; i < took.length; i++) {
            var began = System.nanoTime();
            find(some.get(i));
            took[i] = System.nanoTime() - began;
        }
        Arrays.sort(took);
        System.out.printf(
                "%nA search of a misspelt name with a date, warm, one after the other: median %.2f ms, 95 of 100 within %.2f ms, longest %.1f ms%n",
                took[took.length / 2] / 1e6,
                took[took.length * 95 / 100] / 1e6,
                took[took.length - 1] / 1e6);
    }

    private void plan(org.waymark.sql.Sql sql, Probe p) {
        var branches = Branches.of(search.sought(p.words()));
        System.out.printf("%n## The statement's plan, for \"%s\"%n%n", p.words());
        ask(() ->
                        sql.list(
                                "explain (analyze, buffers, costs off) "
                                        + Candidates.SELECT.formatted(branches.sql()),
                                r -> r.text("QUERY PLAN"),
                                branches.values()))
                .forEach(line ->
                        System.out.println(
                                "    "
                                        + (line.length() > 170
                                                ? line.substring(0, 170) + "…"
                                                : line)));
    }

    private List<ChildId> find(Probe p) {
        return ask(() -> search.find(p.words())).children().stream().map(Found::child).toList();
    }

    private <T> T ask(java.util.function.Supplier<T> what) {
        Function<Object, T> asked = x -> transaction.execute(t -> what.get());
        try {
            return CurrentPractitioner.as(priya, () -> asked.apply(""));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
