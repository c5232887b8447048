package org.waymark.child;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is looked for: whatever is known. Made from one line of words ({@link SoughtWords}) or from a
 * form.
 *
 * @param names the ways in which the words may be a given and a family name
 * @param birth the whole date, if it is known
 * @param bornFrom the first day of the month or year of birth, if only that is known
 * @param addressKeys as {@link AddressKeys} makes them
 */
public record Sought(
        List<Name> names,
        @Nullable LocalDate birth,
        @Nullable LocalDate bornFrom,
        @Nullable LocalDate bornUntil,
        @Nullable String nhsNumber,
        @Nullable String upn,
        @Nullable String reference,
        List<String> addressKeys) {
    public static final Sought NOBODY =
            new Sought(List.of(), null, null, null, null, null, null, List.of());

    /** Empty where one of the two is unknown: a single word may be either. */
    public record Name(String given, String family) {
        boolean isOneWord() {
            return given.isBlank() || family.isBlank();
        }
    }

    public Sought {
        names = List.copyOf(names);
        addressKeys = List.copyOf(addressKeys);
    }

    /**
     * One line, as it is typed into the box on top of every page.
     *
     * @param today an age is told on a day
     */
    public static Sought words(String line, LocalDate today) {
        return SoughtWords.read(line, today);
    }

    public static Sought named(@Nullable String given, @Nullable String family, Birth birth) {
        var g = given == null ? "" : given.strip();
        var f = family == null ? "" : family.strip();
        var names = g.isEmpty() && f.isEmpty() ? List.<Name>of() : List.of(new Name(g, f));
        return NOBODY.withNames(names).withBirth(birth);
    }

    public Sought withNames(List<Name> some) {
        return new Sought(some, birth, bornFrom, bornUntil, nhsNumber, upn, reference, addressKeys);
    }

    public Sought withBirth(Birth b) {
        var date = b.date();
        if (date == null) return this;
        return switch (b.precision()) {
            case DAY -> withDay(date);
            case MONTH ->
                    withPeriod(date.withDayOfMonth(1), date.withDayOfMonth(date.lengthOfMonth()));
            default -> withPeriod(date.withDayOfYear(1), date.withDayOfYear(date.lengthOfYear()));
        };
    }

    Sought withDay(LocalDate day) {
        return new Sought(names, day, null, null, nhsNumber, upn, reference, addressKeys);
    }

    Sought withPeriod(LocalDate from, LocalDate until) {
        return new Sought(names, null, from, until, nhsNumber, upn, reference, addressKeys);
    }

    public Sought withNhsNumber(@Nullable String digits) {
        return new Sought(names, birth, bornFrom, bornUntil, digits, upn, reference, addressKeys);
    }

    public Sought withUpn(@Nullable String number) {
        return new Sought(
                names, birth, bornFrom, bornUntil, nhsNumber, number, reference, addressKeys);
    }

    public Sought withReference(@Nullable String file) {
        return new Sought(names, birth, bornFrom, bornUntil, nhsNumber, upn, file, addressKeys);
    }

    public Sought withAddress(String lines) {
        return new Sought(
                names,
                birth,
                bornFrom,
                bornUntil,
                nhsNumber,
                upn,
                reference,
                AddressKeys.of(lines));
    }

    /** Nothing that search can look for. */
    public boolean isNobody() {
        return names.isEmpty()
                && birth == null
                && bornFrom == null
                && nhsNumber == null
                && upn == null
                && reference == null
                && addressKeys.isEmpty();
    }
}
