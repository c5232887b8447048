package org.waymark.access;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Something about children that may now be rendered: its reading is logged and committed. Only
 * {@link Access#show} makes one, and handlers of pages and of the API must return one, so no page
 * opts out.
 */
public final class Shown<T> {
    private final T content;

    Shown(T content) {
        this.content = content;
    }

    @JsonValue
    public T content() {
        return content;
    }
}
