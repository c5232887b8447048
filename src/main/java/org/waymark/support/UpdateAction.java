package org.waymark.support;

import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/** What became of an action so far. */
public record UpdateAction(
        CommandKey key,
        SupportActionId action,
        int version,
        @Nullable ActionState state,
        @Nullable String words) {}
