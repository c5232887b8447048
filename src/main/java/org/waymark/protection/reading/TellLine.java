package org.waymark.protection.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.protection.Telling;
import org.waymark.protection.Whom;

/** Who was told, or why not. */
public record TellLine(Whom whom, Telling state, @Nullable String words, String by, Instant at) {}
