package org.waymark.referral.web;

import java.util.UUID;
import java.util.function.Function;
import org.waymark.web.NotFound;

/**
 * Ids that a form sends in hidden fields. One that is none was tampered with: there is no such
 * record.
 */
final class Ids {
    private Ids() {}

    static <T> T read(String text, Function<UUID, T> type) {
        try {
            return type.apply(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
