package org.waymark.requests;

import java.util.UUID;

/**
 * The Idempotency-Key of a request, or the hidden field of a form: 8 to 200 characters, chosen by
 * the sender.
 *
 * @param asked a digest of everything the request asked for, see {@link CommandKeys}; empty where
 *     the key came with no request
 */
public record CommandKey(String value, String asked) {
    public CommandKey {
        if (value.length() < 8 || value.length() > 200)
            throw new IllegalArgumentException("an idempotency key has 8 to 200 characters");
    }

    public CommandKey(String value) {
        this(value, "");
    }

    public static CommandKey random() {
        return new CommandKey(UUID.randomUUID().toString());
    }
}
