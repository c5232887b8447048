package org.waymark.missing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How and when it is safe to reach the child (safety rule 7).
 *
 * @param adult only one who is safe to tell
 */
public record SafeContact(@Nullable SafeHow how, @Nullable String words, @Nullable UUID adult) {}
