package org.waymark.child;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Version;
import org.waymark.requests.CommandKey;

/** A manager looked at a warning again: it is still right, until the next review. */
public record ReviewWarning(
        CommandKey key, WarningId warning, Version version, @Nullable LocalDate next) {}
