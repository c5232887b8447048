package org.waymark.protection;

import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.requests.CommandKey;

/** A strategy discussion was considered, and is not held for now: why (guide ¶10). */
public record NoStrategy(CommandKey key, ChildId child, @Nullable String reason) {}
