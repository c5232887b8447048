package org.waymark.child;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
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
    private static final String CROSSED = "given_sound = any (?) and family_sound = any (?)";
    private static final String BORN = "date_of_birth = any (?::date[])";
    private static final String PERIOD = "date_of_birth between ? and ?";

    private final List<String> sql = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private Branches() {}

    static Branches of(Sought s) {
        var b = new Branches();
        var c = Codes.of(s);
        b.name(BOTH, c.family(), c.given());
        b.name(BOTH, c.given(), c.family());
        b.name(BOTH, c.family(), c.givenNear());
        b.name(CROSSED, c.given(), c.familyNear());
        b.name("family_sound = any (?)", c.single());
        b.name("given_sound = any (?)", c.single());
        if (s.names().isEmpty()) b.name(BORN, c.births());
        b.name(BORN + " and family_sound = any (?)", c.births(), c.anyNear());
        b.name(BORN + " and given_sound = any (?)", c.births(), c.anyNear());
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

    private void period(Sought s, Codes c) {
        var from = s.bornFrom();
        var until = s.bornUntil();
        if (from == null || until == null) return;
        if (s.names().isEmpty()) add(NAMES + PERIOD, from, until);
        if (!c.family().isEmpty() && !c.given().isEmpty())
            add(NAMES + BOTH + " and " + PERIOD, texts(c.family()), texts(c.given()), from, until);
        if (c.single().isEmpty()) return;
        add(NAMES + "family_sound = any (?) and " + PERIOD, texts(c.single()), from, until);
        add(NAMES + "given_sound = any (?) and " + PERIOD, texts(c.single()), from, until);
    }

    private void name(String where, Collection<String> one) {
        if (!one.isEmpty()) add(NAMES + where, texts(one));
    }

    private void name(String where, Collection<String> one, Collection<String> other) {
        if (!one.isEmpty() && !other.isEmpty()) add(NAMES + where, texts(one), texts(other));
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
