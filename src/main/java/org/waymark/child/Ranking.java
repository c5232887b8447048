package org.waymark.child;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;

/**
 * Puts the children most like the one looked for first, and says why each was found. Orders a list
 * for a person who chooses; it says nothing about any child and is not kept.
 */
final class Ranking {
    private static final double ALMOST = 0.86;
    private static final double LEAST = 0.62;
    private static final double SURE = 10;

    /**
     * Twins share the rest: only a given name that is all but the same speaks for the same child.
     */
    private static final double SAME_GIVEN = 0.9;

    private final Likeness alike = new Likeness();
    private final Sought sought;
    private final Set<LocalDate> nearly;
    private final Map<ChildId, Entry> entries = new LinkedHashMap<>();

    private Ranking(Sought sought) {
        this.sought = sought;
        var day = sought.birth();
        nearly = day == null ? Set.of() : Set.copyOf(Births.near(day));
    }

    static List<Entry> of(Sought sought, List<Candidates.Hit> hits) {
        var ranking = new Ranking(sought);
        hits.forEach(ranking::add);
        ranking.preferTheSameDay();
        return ranking.entries.values().stream()
                .filter(e -> e.points >= LEAST)
                .sorted(
                        Comparator.comparingDouble((Entry e) -> -e.points)
                                .thenComparing(e -> e.hit.reference().value()))
                .toList();
    }

    /**
     * Where somebody of that name was born on that very day, a namesake born about it is another.
     */
    private void preferTheSameDay() {
        if (entries.values().stream().noneMatch(e -> e.likely && e.isOfTheDay())) return;
        entries.values().forEach(e -> e.likely &= e.isOfTheDay());
    }

    /** One child with the best of the rows that led to it. */
    static final class Entry {
        final Candidates.Hit hit;
        private double points = -1;
        private boolean likely;
        private Set<Why> why = EnumSet.noneOf(Why.class);
        private final Set<String> otherNames = new LinkedHashSet<>();

        private Entry(Candidates.Hit hit) {
            this.hit = hit;
        }

        private boolean isOfTheDay() {
            return why.contains(Why.SAME_BIRTH)
                    || why.contains(Why.NHS_NUMBER)
                    || why.contains(Why.UPN);
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
                    likely,
                    knownTo);
        }
    }

    private void add(Candidates.Hit hit) {
        var entry = entries.computeIfAbsent(hit.child(), c -> new Entry(hit));
        if (!"LEGAL".equals(hit.kind()) && hit.given() != null)
            entry.otherNames.add(
                    new ChildName(blankToNull(hit.given()), blankToNull(hit.family()), null)
                            .words());
        var like = hit.by().equals("NAME") ? likeness(hit) : number(hit);
        entry.likely |= like.likely();
        if (like.points() > entry.points) {
            entry.points = like.points();
            entry.why = like.why();
        } else if (!hit.by().equals("NAME")) {
            entry.why.addAll(like.why());
        }
    }

    /** How much one row speaks for the child it leads to. */
    private record Like(double points, boolean likely, Set<Why> why) {}

    private static @Nullable String blankToNull(@Nullable String name) {
        return name == null || name.isBlank() ? null : name;
    }

    private static Like number(Candidates.Hit hit) {
        var isAddress = hit.by().equals("ADDRESS");
        return new Like(isAddress ? LEAST : SURE, !isAddress, EnumSet.of(Why.valueOf(hit.by())));
    }

    private Like likeness(Candidates.Hit hit) {
        Set<Why> why = EnumSet.noneOf(Why.class);
        var birth = birth(hit, why);
        if (sought.names().isEmpty()) return new Like(birth > 0 ? 1 + birth : 0, false, why);
        var best = new Like(0, false, Set.of());
        for (var name : sought.names()) {
            var like = name(name, hit, birth);
            if (like.points() > best.points()) best = like;
        }
        why.addAll(best.why());
        if (!"LEGAL".equals(hit.kind())) why.add(Why.OTHER_NAME);
        return new Like(best.points() + birth, best.likely(), why);
    }

    private Like name(Sought.Name name, Candidates.Hit hit, double birth) {
        var given = Objects.requireNonNullElse(hit.given(), "");
        var family = Objects.requireNonNullElse(hit.family(), "");
        if (name.isOneWord()) return oneWord(name.given() + name.family(), given, family);
        var g = alike.given(name.given(), given);
        var f = alike.family(name.family(), family);
        var crossed = alike.given(name.family(), given);
        var swapped = (alike.family(name.given(), family) + crossed) / 2;
        var straight = (g + f) / 2;
        if (swapped > straight && swapped > ALMOST)
            return new Like(
                    swapped - 0.02,
                    isLikely(crossed, swapped, birth),
                    EnumSet.of(Why.NAMES_SWAPPED));
        if (f > ALMOST && g < 0.8 && birth >= 0.6)
            return new Like(
                    0.5, false, EnumSet.of(given.isEmpty() ? Why.ONE_NAME : Why.MAY_BE_SIBLING));
        return new Like(
                straight >= ALMOST || birth > 0.4 ? straight : straight - 0.2,
                isLikely(g, straight, birth),
                EnumSet.of(reason(name, given, family, straight)));
    }

    private static boolean isLikely(double given, double both, double birth) {
        if (birth >= 0.8) return given >= SAME_GIVEN && both >= ALMOST;
        return birth >= 0.6 && given >= 0.95 && both >= 0.95;
    }

    private Why reason(Sought.Name name, String given, String family, double straight) {
        if (straight == 1) return Why.SAME_NAME;
        if (alike.isOtherForm(name.given(), given)) return Why.SHORT_NAME;
        if (alike.soundsAlike(name.given(), given) && alike.soundsAlike(name.family(), family))
            return Why.SOUNDS_ALIKE;
        return given.isEmpty() || family.isEmpty() ? Why.ONE_NAME : Why.SPELT_ALMOST_ALIKE;
    }

    private Like oneWord(String word, String given, String family) {
        var points = Math.max(alike.given(word, given), alike.family(word, family));
        return new Like(
                points - 0.1, false, EnumSet.of(points == 1 ? Why.ONE_NAME : Why.SOUNDS_ALIKE));
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

    private double birth(LocalDate day, LocalDate known, Birth of, Set<Why> why) {
        if (known.equals(day) && of.precision() == BirthPrecision.DAY)
            return because(Why.SAME_BIRTH, 1, why);
        if (Births.swapped(day).filter(known::equals).isPresent())
            return because(Why.DAY_AND_MONTH_SWAPPED, 0.8, why);
        var sameYear = known.getYear() == day.getYear();
        if (sameYear && of.precision() != BirthPrecision.DAY)
            return because(Why.SAME_YEAR, 0.5, why);
        if (nearly.contains(known)) return because(Why.ALMOST_SAME_BIRTH, 0.6, why);
        return sameYear ? because(Why.SAME_YEAR, 0.3, why) : 0;
    }

    private static double because(Why reason, double points, Set<Why> why) {
        why.add(reason);
        return points;
    }
}
