package org.waymark.access;

/**
 * There is no such thing, or this person may not know of it. The two are one answer, in bytes and
 * time.
 */
public class NotFound extends RuntimeException {
    public NotFound() {
        super("not found", null, false, false);
    }
}
