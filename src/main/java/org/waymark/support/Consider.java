package org.waymark.support;

import org.jspecify.annotations.Nullable;

/** What was considered, one topic (guide ¶13, ¶15). */
public record Consider(Topic topic, @Nullable Answer answer, @Nullable String words) {}
