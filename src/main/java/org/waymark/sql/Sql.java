package org.waymark.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.support.DataAccessUtils;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.jdbc.core.SqlTypeValue;
import org.springframework.jdbc.core.StatementCreatorUtils;
import org.springframework.stereotype.Component;

/**
 * Runs SQL with positional parameters. An {@link Id} goes in as its UUID, an {@link Instant} as
 * timestamptz, an enum by its name, a collection of ids or enums as an array.
 */
@Component
public class Sql {
    private final JdbcOperations jdbc;

    Sql(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** The number of rows changed. */
    public int update(String sql, @Nullable Object... values) {
        return run(sql, values, PreparedStatement::getUpdateCount);
    }

    /**
     * A change whose number of rows does not matter, and an error of which may as well show with
     * the next statement of the transaction or at its commit: it goes to the database together with
     * that one, in order, and so costs no round trip of its own.
     */
    public void later(String sql, @Nullable Object... values) {
        Unsaid.add(statement(sql, values), this::say);
    }

    /** Calls a function that returns nothing: {@link #later} as well. */
    public void call(String sql, @Nullable Object... values) {
        later(sql, values);
    }

    public <T> List<T> list(String sql, Function<Row, T> shape, @Nullable Object... values) {
        return run(sql, values, said -> rows(said.getResultSet(), shape));
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
        return DataAccessUtils.requiredSingleResult(list(sql, shape, values));
    }

    public boolean exists(String sql, @Nullable Object... values) {
        return run(sql, values, said -> said.getResultSet().next());
    }

    private static <T> List<T> rows(ResultSet found, Function<Row, T> shape) throws SQLException {
        var rows = new ArrayList<T>();
        var row = new Row(found);
        while (found.next()) rows.add(shape.apply(row));
        return rows;
    }

    /** What the answer to the last of the statements that were said together is made of. */
    private interface Answer<T> {
        T of(PreparedStatement said) throws SQLException;
    }

    private <T> T run(String sql, @Nullable Object[] values, Answer<T> answer) {
        var all = new ArrayList<>(Unsaid.take());
        all.add(statement(sql, values));
        return say(all, answer);
    }

    private void say(List<Unsaid.Statement> all) {
        say(all, said -> true);
    }

    /** One message to the database, and one answer with a part for each of the statements. */
    private <T> T say(List<Unsaid.Statement> all, Answer<T> answer) {
        var sql = all.stream().map(Unsaid.Statement::sql).collect(Collectors.joining(";\n"));
        return Objects.requireNonNull(
                jdbc.execute(
                        sql,
                        (PreparedStatementCallback<T>)
                                said -> {
                                    bind(said, all);
                                    said.execute();
                                    for (int n = 1; n < all.size(); n++) said.getMoreResults();
                                    return answer.of(said);
                                }));
    }

    private static void bind(PreparedStatement said, List<Unsaid.Statement> all)
            throws SQLException {
        int n = 0;
        for (var statement : all)
            for (var value : statement.values())
                StatementCreatorUtils.setParameterValue(
                        said, ++n, SqlTypeValue.TYPE_UNKNOWN, value);
    }

    private static Unsaid.Statement statement(String sql, @Nullable Object[] values) {
        return new Unsaid.Statement(sql, Arrays.stream(values).map(Sql::plain).toList());
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
