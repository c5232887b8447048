package org.waymark.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The walks along indexes that can find somebody: at most 60 rows each. Only those that can find
 * something are asked for, because each asks anew who may see.
 */
final class Branches {
    private static final String NAMES =
            """
            select child_id, 'NAME' as by, kind, given_name as given, family_name as family, date_of_birth as born
            from child_name where
            """;
    private static final String NUMBERS =
            """
            select %s as child_id, '%s' as by, null as kind, null as given, null as family, null::date as born
            from %s
            """;
    private static final String BOTH = "family_sound = any (?) and given_sound = any (?)";
    private static final String GIVEN_SPELT = "given_folded = any (?) and family_sound = any (?)";
    private static final String FAMILY_SPELT = "family_folded = any (?) and given_sound = any (?)";
    private static final String BORN = "date_of_birth = any (?::date[])";
    private static final String PERIOD = "date_of_birth between ? and ?";

    /** Of a day that may be heard, read or typed wrongly. */
    private static final int DAYS_AROUND = 31;

    private final List<String> sql = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private Branches() {}

    static Branches of(Sought s) {
        var b = new Branches();
        var c = Codes.of(s);
        b.names(c);
        b.day(s, c);
        b.period(s, c);
        b.number("NHS_NUMBER", "id", "child where nhs_number = ?", s.nhsNumber());
        b.number("UPN", "id", "child where upn = ?", s.upn());
        b.number("REFERENCE", "child_id", "file where reference = ?", s.reference());
        var keys = s.addressKeys();
        if (!keys.isEmpty())
            b.number("ADDRESS", "child_id", "child_address_key where key = any (?)", texts(keys));
        return b;
    }

    boolean isEmpty() {
        return sql.isEmpty();
    }

    String sql() {
        return sql.stream()
                .map(one -> "(" + one + " limit 60)")
                .collect(Collectors.joining("\nunion all\n"));
    }

    Object[] values() {
        return values.toArray();
    }

    /** Whatever the date: it may be wrong, or not in the file. */
    private void names(Codes c) {
        name(BOTH, c.family(), c.given());
        name(BOTH, c.given(), c.family());
        name(GIVEN_SPELT, c.givenSpelt(), c.family());
        name(FAMILY_SPELT, c.familySpelt(), c.given());
        name("family_sound = any (?)", c.single());
        name("given_sound = any (?)", c.single());
    }

    /**
     * On the day itself one name that is nearly right is enough; on a day that it is mistaken for,
     * one that sounds right; and whoever bears both names, of however many that do.
     */
    private void day(Sought s, Codes c) {
        var day = s.birth();
        if (day == null) return;
        if (s.names().isEmpty()) name(BORN, c.births());
        var exact = List.of(day.toString());
        name(BORN + " and family_sound = any (?)", exact, c.anyNear());
        name(BORN + " and given_sound = any (?)", exact, c.anyNear());
        name(BORN + " and family_sound = any (?)", c.births(), c.any());
        name(BORN + " and given_sound = any (?)", c.births(), c.any());
        name(BOTH + " and " + BORN, c.family(), c.given(), c.births());
        name(BOTH + " and " + BORN, c.given(), c.family(), c.births());
        name(BOTH + " and date_of_birth is null", c.family(), c.given());
        name(BOTH + " and " + BORN, c.family(), c.givenNear(), c.births());
        name(BOTH + " and " + BORN, c.familyNear(), c.given(), c.births());
        between(day.minusDays(DAYS_AROUND), day.plusDays(DAYS_AROUND), c.family(), c.given());
    }

    private void period(Sought s, Codes c) {
        var from = s.bornFrom();
        var until = s.bornUntil();
        if (from == null || until == null) return;
        if (s.names().isEmpty()) add(NAMES + PERIOD, from, until);
        between(from, until, c.family(), c.given());
        between(from, until, c.given(), c.family());
        between(from, until, c.family(), c.givenNear());
        between(from, until, c.familyNear(), c.given());
        bothSpelt(from, until, c);
        if (c.single().isEmpty()) return;
        add(NAMES + "family_sound = any (?) and " + PERIOD, texts(c.single()), from, until);
        add(NAMES + "given_sound = any (?) and " + PERIOD, texts(c.single()), from, until);
    }

    /** Both names a letter wrong: one is looked for as it is spelt, the other as it sounds. */
    private void bothSpelt(LocalDate from, LocalDate until, Codes c) {
        if (c.familySpelt().isEmpty() || c.givenSpelt().isEmpty()) return;
        add(
                NAMES + FAMILY_SPELT + " and " + PERIOD,
                texts(c.familySpelt()),
                texts(c.givenNear()),
                from,
                until);
        add(
                NAMES + GIVEN_SPELT + " and " + PERIOD,
                texts(c.givenSpelt()),
                texts(c.familyNear()),
                from,
                until);
    }

    private void between(LocalDate from, LocalDate until, Set<String> family, Set<String> given) {
        if (family.isEmpty() || given.isEmpty()) return;
        add(NAMES + BOTH + " and " + PERIOD, texts(family), texts(given), from, until);
    }

    /** Nothing, where one of the things to ask for is not known. */
    @SafeVarargs
    private void name(String where, Collection<String>... asked) {
        if (Arrays.stream(asked).anyMatch(Collection::isEmpty)) return;
        add(NAMES + where, Arrays.stream(asked).map(Branches::texts).toArray());
    }

    private void number(String by, String id, String from, @Nullable Object value) {
        if (value != null) add(NUMBERS.formatted(id, by, from), value);
    }

    private void add(String statement, Object... some) {
        sql.add(statement);
        values.addAll(Arrays.asList(some));
    }

    private static Object texts(Collection<String> some) {
        return some.toArray(String[]::new);
    }
}
