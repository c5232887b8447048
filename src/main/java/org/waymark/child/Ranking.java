package org.waymark.child;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;

/**
 * Puts the children most like the one looked for first, and says why each was found. Orders a list
 * for a person who chooses; it says nothing about any child and is not kept.
 */
final class Ranking {
    private static final JaroWinklerSimilarity ALIKE = new JaroWinklerSimilarity();
    private static final double ALMOST = 0.86;
    private static final double LEAST = 0.62;
    private static final double SURE = 10;

    private final Sought sought;
    private final Map<ChildId, Entry> entries = new LinkedHashMap<>();

    private Ranking(Sought sought) {
        this.sought = sought;
    }

    static List<Entry> of(Sought sought, List<Candidates.Hit> hits) {
        var ranking = new Ranking(sought);
        hits.forEach(ranking::add);
        return ranking.entries.values().stream()
                .filter(e -> e.points >= LEAST)
                .sorted(
                        Comparator.comparingDouble((Entry e) -> -e.points)
                                .thenComparing(e -> e.hit.reference().value()))
                .toList();
    }

    /** One child with the best of the rows that led to it. */
    static final class Entry {
        final Candidates.Hit hit;
        private double points = -1;
        private Set<Why> why = EnumSet.noneOf(Why.class);
        private final Set<String> otherNames = new LinkedHashSet<>();

        private Entry(Candidates.Hit hit) {
            this.hit = hit;
        }

        Found found(List<String> knownTo) {
            return new Found(
                    hit.child(),
                    hit.reference(),
                    new ChildName(hit.givenName(), hit.familyName(), hit.knownAs()).words(),
                    List.copyOf(otherNames),
                    hit.birth(),
                    hit.sex(),
                    hit.school(),
                    List.copyOf(why),
                    knownTo);
        }
    }

    private void add(Candidates.Hit hit) {
        var entry = entries.computeIfAbsent(hit.child(), c -> new Entry(hit));
        if (!"LEGAL".equals(hit.kind()) && hit.given() != null)
            entry.otherNames.add(
                    new ChildName(blankToNull(hit.given()), blankToNull(hit.family()), null)
                            .words());
        var why = EnumSet.noneOf(Why.class);
        var points = hit.by().equals("NAME") ? likeness(hit, why) : number(hit, why);
        if (points > entry.points) {
            entry.points = points;
            entry.why = why;
        } else if (!hit.by().equals("NAME")) {
            entry.why.addAll(why);
        }
    }

    private static @Nullable String blankToNull(@Nullable String name) {
        return name == null || name.isBlank() ? null : name;
    }

    private static double number(Candidates.Hit hit, Set<Why> why) {
        why.add(Why.valueOf(hit.by()));
        return hit.by().equals("ADDRESS") ? LEAST : SURE;
    }

    private double likeness(Candidates.Hit hit, Set<Why> why) {
        var birth = birth(hit, why);
        if (sought.names().isEmpty()) return birth > 0 ? 1 + birth : 0;
        var best = 0.0;
        Set<Why> reasons = Set.of();
        for (var name : sought.names()) {
            var some = EnumSet.noneOf(Why.class);
            var points = name(name, hit, birth, some);
            if (points > best) {
                best = points;
                reasons = some;
            }
        }
        why.addAll(reasons);
        if (!"LEGAL".equals(hit.kind())) why.add(Why.OTHER_NAME);
        return best + birth;
    }

    private double name(Sought.Name name, Candidates.Hit hit, double birth, Set<Why> why) {
        var given = Objects.requireNonNullElse(hit.given(), "");
        var family = Objects.requireNonNullElse(hit.family(), "");
        if (name.isOneWord()) return oneWord(name.given() + name.family(), given, family, why);
        var g = alike(name.given(), given);
        var f = alike(name.family(), family);
        var swapped = (alike(name.given(), family) + alike(name.family(), given)) / 2;
        var straight = (g + f) / 2;
        if (swapped > straight && swapped > ALMOST) {
            why.add(Why.NAMES_SWAPPED);
            return swapped - 0.02;
        }
        if (f > ALMOST && g < 0.8 && birth >= 0.6 && !isShort(name.given(), given)) {
            why.add(given.isEmpty() ? Why.ONE_NAME : Why.MAY_BE_SIBLING);
            return 0.5;
        }
        why.add(reason(name, given, family, straight));
        return straight >= ALMOST || birth > 0.4 ? straight : straight - 0.2;
    }

    private static Why reason(Sought.Name name, String given, String family, double straight) {
        if (straight == 1) return Why.SAME_NAME;
        if (isShort(name.given(), given)) return Why.SHORT_NAME;
        if (soundsAlike(name.given(), given) && soundsAlike(name.family(), family))
            return Why.SOUNDS_ALIKE;
        return given.isEmpty() || family.isEmpty() ? Why.ONE_NAME : Why.SPELT_ALMOST_ALIKE;
    }

    private static double oneWord(String word, String given, String family, Set<Why> why) {
        var points = Math.max(alike(word, given), alike(word, family));
        why.add(points == 1 ? Why.ONE_NAME : Why.SOUNDS_ALIKE);
        return points - 0.1;
    }

    /** 1 for the same name, 0.9 and more for one that sounds alike or is its short form. */
    private static double alike(String sought, String known) {
        var s = NameCode.of(sought);
        var k = NameCode.of(known);
        if (s.folded().isEmpty() || k.folded().isEmpty()) return 0.5;
        if (s.folded().equals(k.folded())) return 1;
        var spelling = ALIKE.apply(s.folded(), k.folded());
        if (ShortNames.of(s.folded()).contains(k.folded())) return 0.93;
        return s.sound().equals(k.sound()) ? Math.max(0.9, spelling) : Math.min(0.95, spelling);
    }

    private static boolean soundsAlike(String sought, String known) {
        return NameCode.of(sought).sound().equals(NameCode.of(known).sound());
    }

    private static boolean isShort(String sought, String known) {
        return ShortNames.of(NameCode.of(sought).folded()).contains(NameCode.of(known).folded());
    }

    /** Between 0 (another date) and 1 (the same day). */
    private double birth(Candidates.Hit hit, Set<Why> why) {
        var known = hit.born() == null ? hit.birth().date() : hit.born();
        var day = sought.birth();
        var from = sought.bornFrom();
        var until = sought.bornUntil();
        if (known == null || (day == null && from == null)) return known == null ? 0.25 : 0;
        if (from != null && until != null) {
            var within = !known.isBefore(from) && !known.isAfter(until);
            return within ? because(Why.SAME_YEAR, 0.5, why) : 0;
        }
        return day == null ? 0 : birth(day, known, hit.birth(), why);
    }

    private static double birth(
            java.time.LocalDate day, java.time.LocalDate known, Birth of, Set<Why> why) {
        if (known.equals(day) && of.precision() == BirthPrecision.DAY)
            return because(Why.SAME_BIRTH, 1, why);
        if (Births.swapped(day).filter(known::equals).isPresent())
            return because(Why.DAY_AND_MONTH_SWAPPED, 0.8, why);
        var sameYear = known.getYear() == day.getYear();
        if (sameYear && of.precision() != BirthPrecision.DAY)
            return because(Why.SAME_YEAR, 0.5, why);
        if (Births.near(day).contains(known)) return because(Why.ALMOST_SAME_BIRTH, 0.6, why);
        return sameYear ? because(Why.SAME_YEAR, 0.3, why) : 0;
    }

    private static double because(Why reason, double points, Set<Why> why) {
        why.add(reason);
        return points;
    }
}
