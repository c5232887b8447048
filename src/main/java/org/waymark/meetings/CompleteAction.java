package org.waymark.meetings;

import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/** What came of an action. */
public record CompleteAction(
        CommandKey key, ActionId action, int version, @Nullable String outcome) {}
