package org.waymark.web;

import java.io.Serial;

/** There is no such page, or not for this person: both look the same (safety rule 4). */
public class NotFound extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    public NotFound() {
        super("Not found", null, false, false);
    }
}
