package org.waymark.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What {@link Probes} makes searches with: whom to choose, and the lists of other forms. */
abstract class ProbeMaker {
    /**
     * Without a date, only of somebody whose whole name at most this many bear: more fit no page.
     */
    static final int FEW_NAMESAKES = 3;

    final List<Bearer> children;
    final int each;
    final Map<String, Integer> bearers = new HashMap<>();
    final Map<String, List<String>> shortForms = new HashMap<>();
    final Map<String, List<String>> longForms = new HashMap<>();
    final Map<String, List<String>> givenSpellings = new HashMap<>();
    final Map<String, List<String>> familySpellings = new HashMap<>();
    final List<Probe> probes = new ArrayList<>();

    ProbeMaker(List<Bearer> all, int each) {
        this.children = all.stream().filter(b -> b.known() && !b.hidden()).toList();
        this.each = each;
        for (var b : children) bearers.merge(b.fullName(), 1, Integer::sum);
        for (var line : NameLists.lines("short.txt")) {
            var words = NameLists.words(line);
            shortForms.put(words.getFirst(), words.subList(1, words.size()));
            for (var s : words.subList(1, words.size()))
                longForms.computeIfAbsent(s, w -> new ArrayList<>()).add(words.getFirst());
        }
        for (var line : NameLists.lines("spellings.txt")) {
            var words = NameLists.words(line);
            var same = words.subList(1, words.size());
            for (var name : same)
                (words.getFirst().equals("g") ? givenSpellings : familySpellings)
                        .put(name, same.stream().filter(n -> !n.equals(name)).toList());
        }
    }

    interface Typed {
        String[] names(Bearer b, SplittableRandom random);
    }

    interface Made {
        Probe probe(Bearer b, SplittableRandom random);
    }

    interface Moved {
        LocalDate day(LocalDate day, SplittableRandom random);
    }

    void dated(String what, Predicate<Bearer> whom, Typed typed) {
        make(
                what,
                b -> day(b) && whom.test(b),
                (b, r) -> {
                    var names = typed.names(b, r);
                    return Probe.of(what, b, names[0], names[1], b.born());
                });
    }

    void moved(String what, Predicate<Bearer> whom, Moved moved) {
        make(what, whom, (b, r) -> Probe.of(what, b, b.given(), b.family(), moved.day(born(b), r)));
    }

    /** The same children for the same mistake, wherever in the list they are. */
    void make(String what, Predicate<Bearer> whom, Made made) {
        var random = new SplittableRandom(what.hashCode());
        var chosen = new java.util.HashSet<Integer>();
        for (int tries = 0, n = 0; n < each && tries < each * 400; tries++) {
            var b = children.get(random.nextInt(children.size()));
            if (!whom.test(b) || !chosen.add(b.number())) continue;
            probes.add(made.probe(b, random));
            n++;
        }
    }

    boolean few(Bearer b) {
        return bearers.getOrDefault(b.fullName(), 0) <= FEW_NAMESAKES;
    }

    boolean day(Bearer b) {
        return b.precision() == BirthPrecision.DAY;
    }

    static LocalDate born(Bearer b) {
        return Objects.requireNonNull(b.born());
    }

    static String[] parts(Bearer b) {
        return Arrays.stream(b.family().split("-"))
                .filter(p -> p.length() > 2)
                .toArray(String[]::new);
    }

    static boolean marked(String name) {
        return name.contains("-") || name.contains("'");
    }

    static String joined(String name, String by) {
        return name.replace("-", by).replace("'", by.isBlank() ? "" : by);
    }

    static String one(@Nullable List<String> some, SplittableRandom random) {
        var names = Objects.requireNonNull(some);
        return names.get(random.nextInt(names.size()));
    }
}
