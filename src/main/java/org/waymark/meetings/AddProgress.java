package org.waymark.meetings;

import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/** How far an action has come. */
public record AddProgress(CommandKey key, ActionId action, @Nullable String words) {}
