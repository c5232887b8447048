package org.waymark.intelligence;

import java.util.Locale;
import java.util.UUID;
import org.waymark.sql.Id;

/** Which item of information for the police. */
public record InformationId(UUID value) implements Id {
    public static InformationId random() {
        return new InformationId(UUID.randomUUID());
    }

    /** What people quote on the telephone; says nothing about anybody. */
    public String reference() {
        return "IN-" + value.toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
