package org.waymark.casefile;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which child, and so which file. Says nothing about the child. */
public record ChildId(UUID value) implements Id {
    public static ChildId random() {
        return new ChildId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
