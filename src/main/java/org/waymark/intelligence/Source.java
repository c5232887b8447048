package org.waymark.intelligence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who information comes from: seen by police intelligence alone (domain.md E.3). Its words never
 * reach a log.
 *
 * @param safety what could happen to them if it became known
 */
public record Source(
        @Nullable String name,
        @Nullable String contact,
        @Nullable String relationship,
        @Nullable String safety) {
    private static final int SHORTEST = 3;

    @JsonIgnore
    public boolean isEmpty() {
        return answers().findAny().isEmpty();
    }

    /** Whether any of these words gives the name or the contact away. */
    public boolean isNamedIn(@Nullable String... words) {
        return Stream.of(name, contact)
                .filter(Objects::nonNull)
                .map(Source::plain)
                .filter(telling -> telling.length() >= SHORTEST)
                .anyMatch(telling ->
                        Stream.of(words)
                                .filter(Objects::nonNull)
                                .anyMatch(w -> plain(w).contains(telling)));
    }

    /** However it is spaced, punctuated or capitalised. */
    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    Stream<String> answers() {
        return Stream.of(name, contact, relationship, safety).filter(Objects::nonNull);
    }

    @Override
    public String toString() {
        return "Source[kept apart]";
    }
}
