package org.waymark.sql;

import java.util.UUID;

/** Every identifier is a random UUID, made in Java, of a type of its own. */
public interface Id {
    UUID value();
}
