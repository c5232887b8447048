package org.waymark.web.components;

import org.jspecify.annotations.Nullable;

/** The line that says how much is left. */
@Options
public record CountMessage(@Nullable String classes) implements CountMessageBuilder.With {}
