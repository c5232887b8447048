package org.waymark.web.components;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** What is asked only when a choice is taken. */
@Options
public record Conditional(@Nullable Content html) implements ConditionalBuilder.With {}
