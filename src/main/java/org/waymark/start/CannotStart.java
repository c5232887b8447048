package org.waymark.start;

import org.jspecify.annotations.Nullable;

/** Waymark cannot start; the message says to whoever started it what to do about it. */
public class CannotStart extends RuntimeException {
    public CannotStart(String message) {
        this(message, null);
    }

    public CannotStart(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
