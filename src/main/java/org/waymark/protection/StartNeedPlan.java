package org.waymark.protection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.requests.CommandKey;

/**
 * A child in need plan starts.
 *
 * @param startedOn null for today
 */
public record StartNeedPlan(
        CommandKey key, ChildId child, @Nullable LocalDate startedOn, @Nullable String aim) {}
