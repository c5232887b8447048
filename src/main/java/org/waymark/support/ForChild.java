package org.waymark.support;

import org.jspecify.annotations.Nullable;

/** Whether an item stands in the child's view, and in which words for the child. */
public record ForChild(boolean shown, @Nullable String words) {}
