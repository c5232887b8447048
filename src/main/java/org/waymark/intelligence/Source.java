package org.waymark.intelligence;

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
    @Override
    public String toString() {
        return "Source[kept apart]";
    }
}
