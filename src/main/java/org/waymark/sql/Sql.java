package org.waymark.sql;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Runs SQL with positional parameters. An {@link Id} goes in as its UUID, an {@link Instant} as
 * timestamptz, an enum by its name, a collection of ids or enums as an array.
 */
@Component
public class Sql {
    private final JdbcClient jdbc;

    Sql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number of rows changed. */
    public int update(String sql, @Nullable Object... values) {
        return bind(sql, values).update();
    }

    /** Calls a function that returns nothing. */
    public void call(String sql, @Nullable Object... values) {
        bind(sql, values).query((r, n) -> 0).list();
    }

    public <T> List<T> list(String sql, Function<Row, T> shape, @Nullable Object... values) {
        return bind(sql, values).query((r, n) -> shape.apply(new Row(r))).list();
    }

    /** The first row, if there is one. */
    public <T> Optional<T> first(String sql, Function<Row, T> shape, @Nullable Object... values) {
        return list(sql, shape, values).stream().findFirst();
    }

    /**
     * Exactly one row.
     *
     * @throws org.springframework.dao.EmptyResultDataAccessException when there is none
     */
    public <T> T one(String sql, Function<Row, T> shape, @Nullable Object... values) {
        return bind(sql, values).query((r, n) -> shape.apply(new Row(r))).single();
    }

    public boolean exists(String sql, @Nullable Object... values) {
        return !bind(sql, values).query((r, n) -> 0).list().isEmpty();
    }

    private JdbcClient.StatementSpec bind(String sql, @Nullable Object... values) {
        var statement = jdbc.sql(sql);
        for (var value : values) statement = statement.param(plain(value));
        return statement;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case Id id -> id.value();
            case Instant at -> at.atOffset(ZoneOffset.UTC);
            case Enum<?> name -> name.name();
            // What is searched for comes as it was typed; no text in the database holds a NUL.
            case String text -> text.replace("\0", "");
            case Collection<?> several ->
                    several.stream().map(Sql::plain).toArray(n -> array(several, n));
            case null, default -> value;
        };
    }

    private static Object[] array(Collection<?> several, int n) {
        var ids = several.stream().allMatch(v -> v instanceof Id || v instanceof java.util.UUID);
        return ids && !several.isEmpty() ? new java.util.UUID[n] : new String[n];
    }
}
