package org.waymark.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/**
 * Children as a referral describes them: some have a file, some have only a twin, a brother or
 * sister, or a namesake who has one. Whoever is suggested for those is a false suggestion.
 */
final class Descriptions {
    /** A child as described, and who it is. */
    record Described(String id, Sought described, Bearer meant, String words) {
        boolean reported() {
            return Probe.typed(id, meant, "").reported();
        }
    }

    private final List<Bearer> all;
    private final Map<String, List<Described>> kinds = new LinkedHashMap<>();
    private final int each;

    private Descriptions(List<Bearer> all, int each) {
        this.all = all;
        this.each = each;
    }

    static Map<String, List<Described>> of(List<Bearer> all, int each) {
        var d = new Descriptions(all, each);
        var byHousehold = new HashMap<Integer, List<Bearer>>();
        for (var b : all)
            if (b.known() && !b.hidden())
                byHousehold.computeIfAbsent(b.household(), h -> new ArrayList<>()).add(b);
        for (var b : all) {
            var others =
                    byHousehold.getOrDefault(b.household(), List.of()).stream()
                            .filter(o -> o != b)
                            .toList();
            if (b.born() == null || b.precision() != BirthPrecision.DAY || b.hidden() && b.known())
                continue;
            var born = Objects.requireNonNull(b.born());
            var random = new SplittableRandom(b.number());
            var sameDay = others.stream().anyMatch(o -> born.equals(o.born()));
            if (b.known()) {
                d.add(
                        sameDay
                                ? "A twin who has a file, as the other has"
                                : others.isEmpty()
                                        ? "A child who has a file"
                                        : "A child who has a file, as a brother or sister has",
                        b,
                        b.given(),
                        b.family(),
                        born);
                d.add(
                        "The same, one letter wrong",
                        b,
                        random.nextBoolean() ? Mistakes.any(b.given(), random) : b.given(),
                        Mistakes.any(b.family(), random),
                        born);
                d.add(
                        "The same, a mistake in the date",
                        b,
                        b.given(),
                        b.family(),
                        Mistakes.date(born, random));
                var other = born.plusDays(200 + random.nextInt(2500));
                d.add(
                        "A namesake without a file, born another day",
                        stranger(b, other),
                        b.given(),
                        b.family(),
                        other);
            } else if (!others.isEmpty()) {
                d.add(
                        sameDay
                                ? "A twin without a file, the other has one"
                                : "A brother or sister without a file",
                        b,
                        b.given(),
                        b.family(),
                        born);
                d.add(
                        "The same without a file, one letter wrong",
                        b,
                        Mistakes.any(b.given(), random),
                        b.family(),
                        born);
            }
        }
        return d.kinds;
    }

    private static Bearer stranger(Bearer b, LocalDate born) {
        return new Bearer(
                -b.number(),
                0,
                b.given(),
                b.family(),
                born,
                BirthPrecision.DAY,
                null,
                b.sex(),
                false,
                false);
    }

    private void add(String kind, Bearer meant, String given, String family, LocalDate born) {
        var some = kinds.computeIfAbsent(kind, k -> new ArrayList<>());
        if (some.size() < each * 2)
            some.add(
                    new Described(
                            kind + meant.number(),
                            Sought.named(given, family, new Birth(born, BirthPrecision.DAY)),
                            meant,
                            given + " " + family + " " + born));
    }
}
