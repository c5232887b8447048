package org.waymark.support;

import org.jspecify.annotations.Nullable;
import org.waymark.child.Known;

/** What was considered, one topic (guide ¶13, ¶15). */
public record Consider(Topic topic, @Nullable Known answer, @Nullable String words) {}
