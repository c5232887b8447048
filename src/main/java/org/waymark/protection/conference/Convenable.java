package org.waymark.protection.conference;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.child.ChildShown;

/**
 * What a conference can be convened about.
 *
 * @param process the enquiry or the plan
 * @param due the end of its 15 working days; null for a review
 */
public record Convenable(ChildShown child, UUID process, boolean initial, @Nullable Instant due) {}
