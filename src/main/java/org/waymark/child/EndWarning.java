package org.waymark.child;

import org.jspecify.annotations.Nullable;
import org.waymark.access.Version;
import org.waymark.requests.CommandKey;

/** Take a warning off a child's file. It stays in the history. */
public record EndWarning(
        CommandKey key, WarningId warning, Version version, @Nullable String why) {}
