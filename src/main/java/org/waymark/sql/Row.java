package org.waymark.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One row of an answer. Methods named "find…" allow null; the others throw when the column is null.
 */
public final class Row {
    private final ResultSet r;

    Row(ResultSet r) {
        this.r = r;
    }

    public String text(String column) {
        return need(findText(column), column);
    }

    public @Nullable String findText(String column) {
        return get(() -> r.getString(column));
    }

    public UUID uuid(String column) {
        return need(findUuid(column), column);
    }

    public @Nullable UUID findUuid(String column) {
        return get(() -> r.getObject(column, UUID.class));
    }

    public <T> T id(String column, Function<UUID, T> type) {
        return type.apply(uuid(column));
    }

    public <T> @Nullable T findId(String column, Function<UUID, T> type) {
        var id = findUuid(column);
        return id == null ? null : type.apply(id);
    }

    public Instant instant(String column) {
        return need(findInstant(column), column);
    }

    public @Nullable Instant findInstant(String column) {
        var at = get(() -> r.getObject(column, OffsetDateTime.class));
        return at == null || at.equals(OffsetDateTime.MAX) ? null : at.toInstant();
    }

    public LocalDate date(String column) {
        return need(findDate(column), column);
    }

    public @Nullable LocalDate findDate(String column) {
        return get(() -> r.getObject(column, LocalDate.class));
    }

    public @Nullable LocalTime findTime(String column) {
        return get(() -> r.getObject(column, LocalTime.class));
    }

    public boolean is(String column) {
        return Boolean.TRUE.equals(findFlag(column));
    }

    /** Null where it was never answered. */
    public @Nullable Boolean findFlag(String column) {
        return get(() -> r.getObject(column, Boolean.class));
    }

    public int number(String column) {
        return get(() -> r.getInt(column));
    }

    public long count(String column) {
        return get(() -> r.getLong(column));
    }

    public @Nullable Integer findNumber(String column) {
        return get(() -> r.getObject(column, Integer.class));
    }

    public <E extends Enum<E>> E kind(String column, Class<E> type) {
        return Enum.valueOf(type, text(column));
    }

    public <E extends Enum<E>> @Nullable E findKind(String column, Class<E> type) {
        var name = findText(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    public List<String> texts(String column) {
        return Arrays.asList((String[]) need(get(() -> r.getArray(column).getArray()), column));
    }

    public List<UUID> uuids(String column) {
        return Arrays.asList((UUID[]) need(get(() -> r.getArray(column).getArray()), column));
    }

    public byte[] bytes(String column) {
        return need(get(() -> r.getBytes(column)), column);
    }

    private static <T> T need(@Nullable T value, String column) {
        return Objects.requireNonNull(value, () -> column + " is null");
    }

    private static <T extends @Nullable Object> T get(Read<T> read) {
        try {
            return read.value();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Read<T extends @Nullable Object> {
        T value() throws SQLException;
    }
}
