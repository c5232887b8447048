package org.waymark.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Searches for generated children as people make them, each with what is wrong with it. Always the
 * same for the same children.
 */
public final class Probes extends ProbeMaker {
    private Probes(List<Bearer> all, int each) {
        super(all, each);
    }

    /** At most so many of each mistake. */
    public static List<Probe> of(List<Bearer> all, int each) {
        var p = new Probes(all, each);
        p.letters();
        p.twoLetters();
        p.dates();
        p.namesInOrder();
        p.otherNames();
        p.lessKnown();
        return List.copyOf(p.probes);
    }

    private void letters() {
        dated("everything right", b -> true, (b, r) -> new String[] {b.given(), b.family()});
        for (var kind : Mistakes.Kind.values())
            dated(
                    "one letter: " + kind.name().toLowerCase(java.util.Locale.ROOT),
                    b -> true,
                    (b, r) ->
                            r.nextBoolean()
                                    ? new String[] {Mistakes.in(b.given(), kind, r), b.family()}
                                    : new String[] {b.given(), Mistakes.in(b.family(), kind, r)});
    }

    private void twoLetters() {
        dated(
                "two errors: one in each name",
                b -> true,
                (b, r) -> new String[] {Mistakes.any(b.given(), r), Mistakes.any(b.family(), r)});
        dated(
                "two errors: both in one name",
                b -> true,
                (b, r) ->
                        r.nextBoolean()
                                ? new String[] {
                                    Mistakes.any(Mistakes.any(b.given(), r), r), b.family()
                                }
                                : new String[] {
                                    b.given(), Mistakes.any(Mistakes.any(b.family(), r), r)
                                });
        make(
                "two errors: a name and the date",
                this::day,
                (b, r) ->
                        r.nextBoolean()
                                ? Probe.of(
                                        "two errors: a name and the date",
                                        b,
                                        Mistakes.any(b.given(), r),
                                        b.family(),
                                        Mistakes.date(born(b), r))
                                : Probe.of(
                                        "two errors: a name and the date",
                                        b,
                                        b.given(),
                                        Mistakes.any(b.family(), r),
                                        Mistakes.date(born(b), r)));
        make(
                "two errors: one in each name, only the year",
                b -> b.born() != null && few(b),
                (b, r) ->
                        Probe.typed(
                                "two errors: one in each name, only the year",
                                b,
                                Mistakes.any(b.given(), r)
                                        + " "
                                        + Mistakes.any(b.family(), r)
                                        + " "
                                        + born(b).getYear()));
    }

    private void dates() {
        moved(
                "day and month swapped",
                b ->
                        day(b)
                                && born(b).getDayOfMonth() <= 12
                                && born(b).getDayOfMonth() != born(b).getMonthValue(),
                (d, r) -> Mistakes.swapped(d));
        moved("a year early or late", this::day, (d, r) -> d.plusYears(r.nextBoolean() ? 1 : -1));
        moved(
                "ten years early or late",
                this::day,
                (d, r) -> d.plusYears(d.getYear() > 2016 ? -10 : r.nextBoolean() ? 10 : -10));
        moved("another mistake in the date", this::day, Mistakes::date);
    }

    private void namesInOrder() {
        dated(
                "names the other way round",
                b -> true,
                (b, r) -> new String[] {b.family(), b.given()});
        dated(
                "the other way round, one letter wrong",
                b -> true,
                (b, r) ->
                        r.nextBoolean()
                                ? new String[] {Mistakes.any(b.family(), r), b.given()}
                                : new String[] {b.family(), Mistakes.any(b.given(), r)});
        dated(
                "one of two names left out",
                b -> parts(b).length > 1,
                (b, r) -> {
                    var p = parts(b);
                    return new String[] {b.given(), p[r.nextInt(p.length)]};
                });
        dated(
                "hyphen or apostrophe left out",
                b -> marked(b.given() + b.family()),
                (b, r) ->
                        r.nextBoolean()
                                ? new String[] {joined(b.given(), ""), joined(b.family(), "")}
                                : new String[] {joined(b.given(), " "), joined(b.family(), " ")});
        dated(
                "halves of a double name exchanged",
                b -> parts(b).length == 2 && b.family().contains("-"),
                (b, r) -> new String[] {b.given(), parts(b)[1] + "-" + parts(b)[0]});
    }

    private void otherNames() {
        dated(
                "short form, file has the long one",
                b -> shortForms.containsKey(b.given()),
                (b, r) -> new String[] {one(shortForms.get(b.given()), r), b.family()});
        dated(
                "long form, file has the short one",
                b -> longForms.containsKey(b.given()),
                (b, r) -> new String[] {one(longForms.get(b.given()), r), b.family()});
        dated(
                "given name spelt otherwise",
                b -> givenSpellings.containsKey(b.given()),
                (b, r) -> new String[] {one(givenSpellings.get(b.given()), r), b.family()});
        dated(
                "family name spelt otherwise",
                b -> familySpellings.containsKey(b.family()),
                (b, r) -> new String[] {b.given(), one(familySpellings.get(b.family()), r)});
        dated(
                "both spelt otherwise",
                b ->
                        givenSpellings.containsKey(b.given())
                                && familySpellings.containsKey(b.family()),
                (b, r) ->
                        new String[] {
                            one(givenSpellings.get(b.given()), r),
                            one(familySpellings.get(b.family()), r)
                        });
        make(
                "spelt otherwise, date swapped or a year out",
                b -> day(b) && givenSpellings.containsKey(b.given()),
                (b, r) ->
                        Probe.of(
                                "spelt otherwise, date swapped or a year out",
                                b,
                                one(givenSpellings.get(b.given()), r),
                                b.family(),
                                born(b).getDayOfMonth() <= 12
                                                && born(b).getDayOfMonth()
                                                        != born(b).getMonthValue()
                                        ? Mistakes.swapped(born(b))
                                        : born(b).plusYears(1)));
        dated(
                "marks on letters left out",
                b -> !NameCode.fold(b.fullName()).equals(Mistakes.lower(b.fullName())),
                (b, r) -> new String[] {NameCode.fold(b.given()), NameCode.fold(b.family())});
        dated(
                "former family name, recorded",
                b -> b.formerFamily() != null,
                (b, r) -> new String[] {b.given(), Objects.requireNonNull(b.formerFamily())});
        dated(
                "family name changed, not recorded",
                b -> true,
                (b, r) ->
                        new String[] {
                            b.given(), children.get(r.nextInt(children.size())).family()
                        });
    }

    private void lessKnown() {
        var undated = (Predicate<Bearer>) this::few;
        make(
                "no date typed",
                undated,
                (b, r) -> Probe.of("no date typed", b, b.given(), b.family(), null));
        make(
                "no date typed, one letter wrong",
                undated,
                (b, r) ->
                        r.nextBoolean()
                                ? Probe.of(
                                        "no date typed, one letter wrong",
                                        b,
                                        Mistakes.any(b.given(), r),
                                        b.family(),
                                        null)
                                : Probe.of(
                                        "no date typed, one letter wrong",
                                        b,
                                        b.given(),
                                        Mistakes.any(b.family(), r),
                                        null));
        make(
                "only the year typed",
                b -> few(b) && b.born() != null,
                (b, r) ->
                        Probe.typed(
                                "only the year typed", b, b.fullName() + " " + born(b).getYear()));
        make(
                "only the age typed",
                b -> few(b) && b.born() != null,
                (b, r) ->
                        Probe.typed(
                                "only the age typed",
                                b,
                                b.fullName()
                                        + (r.nextBoolean() ? " aged " : " age ")
                                        + ages(born(b))));
        make(
                "file has no date",
                b -> b.born() == null && few(b),
                (b, r) ->
                        Probe.of(
                                "file has no date",
                                b,
                                b.given(),
                                b.family(),
                                LocalDate.of(
                                        2009 + r.nextInt(15),
                                        1 + r.nextInt(12),
                                        1 + r.nextInt(28))));
        make(
                "file has only the year",
                b -> b.precision() == BirthPrecision.YEAR && few(b),
                (b, r) ->
                        Probe.of(
                                "file has only the year",
                                b,
                                b.given(),
                                b.family(),
                                born(b).plusDays(r.nextInt(364))));
    }

    /** On the day of the demonstration's children; a birthday more or less is told too. */
    private static int ages(LocalDate born) {
        return java.time.Period.between(born, LocalDate.of(2026, 11, 25)).getYears();
    }
}
