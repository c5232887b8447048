package org.waymark.missing;

import org.jspecify.annotations.Nullable;
import org.waymark.child.ChildEvent;
import org.waymark.requests.CommandKey;

/**
 * Take one fact over as an indicator, a support need or information for the police; its origin is
 * kept.
 *
 * @param item for an indicator: list and code, as "INDICATOR:missing"
 * @param words as it is taken over; for the police without who told and without addresses of
 *     placements
 */
public record PromoteFact(
        CommandKey key,
        ReturnInterviewId interview,
        FactId fact,
        ChildEvent.FactPromoted.@Nullable Target target,
        @Nullable String item,
        @Nullable String words) {}
