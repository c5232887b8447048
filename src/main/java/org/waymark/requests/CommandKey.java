package org.waymark.requests;

import java.util.UUID;

/**
 * The Idempotency-Key of a request, or the hidden field of a form: 8 to 200 characters, chosen by
 * the sender.
 */
public record CommandKey(String value) {
    public CommandKey {
        if (value.length() < 8 || value.length() > 200)
            throw new IllegalArgumentException("an idempotency key has 8 to 200 characters");
    }

    public static CommandKey random() {
        return new CommandKey(UUID.randomUUID().toString());
    }
}
