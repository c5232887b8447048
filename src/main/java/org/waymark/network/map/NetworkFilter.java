package org.waymark.network.map;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.network.LinkStatus;
import org.waymark.network.SubjectKind;

/**
 * Which links are followed. Discounted ones, and those that ended or expired, only where they are
 * asked for.
 *
 * @param kinds of the records that a link leads to; records of other kinds are neither shown nor
 *     walked through
 * @param states of the links
 * @param sources the police's grade of the source, 1 to 3, or {@link #UNGRADED}
 * @param since links that were active in this month or later; null for no limit
 * @param until links that were active in this month or earlier
 * @param past also links that ended or expired
 */
public record NetworkFilter(
        Set<SubjectKind> kinds,
        Set<LinkStatus> states,
        Set<String> sources,
        @Nullable YearMonth since,
        @Nullable YearMonth until,
        boolean past) {
    public static final String UNGRADED = "NONE";
    static final String SQL =
            "row(?::text[], ?::text[], ?::text[], ?::date, ?::date, ?::boolean, ?::date)::network_filter";

    private static final List<String> SOURCES = List.of("1", "2", "3", UNGRADED);
    private static final Set<LinkStatus> STANDING =
            EnumSet.of(LinkStatus.ALLEGED, LinkStatus.CORROBORATED);

    public static final NetworkFilter USUAL =
            of(List.of(), List.of(), List.of(), null, null, false);

    public NetworkFilter {
        kinds = Set.copyOf(kinds);
        states = Set.copyOf(states);
        sources = Set.copyOf(sources);
    }

    /** An empty list stands for what is usual; what is no kind, state or grade is left out. */
    public static NetworkFilter of(
            Collection<String> kinds,
            Collection<String> states,
            Collection<String> sources,
            @Nullable YearMonth since,
            @Nullable YearMonth until,
            boolean past) {
        return new NetworkFilter(
                named(SubjectKind.values(), kinds, EnumSet.allOf(SubjectKind.class)),
                named(LinkStatus.values(), states, STANDING),
                usual(SOURCES.stream().filter(sources::contains).toList(), SOURCES),
                since,
                until,
                past);
    }

    private static <E extends Enum<E>> Collection<E> chosen(E[] all, Collection<String> names) {
        return Arrays.stream(all).filter(e -> names.contains(e.name())).toList();
    }

    private static <E extends Enum<E>> Set<E> named(
            E[] all, Collection<String> names, Set<E> usual) {
        return usual(chosen(all, names), usual);
    }

    private static <T> Set<T> usual(Collection<T> chosen, Collection<T> usual) {
        return Set.copyOf(chosen.isEmpty() ? usual : chosen);
    }

    /** These values, and then those that {@link #SQL} asks for. */
    @Nullable Object[] after(LocalDate today, @Nullable Object... values) {
        var all = new ArrayList<@Nullable Object>(Arrays.asList(values));
        all.add(kinds);
        all.add(states);
        all.add(sources);
        all.add(since == null ? null : since.atDay(1));
        all.add(until == null ? null : until.atEndOfMonth());
        all.add(past);
        all.add(today);
        return all.toArray();
    }
}
