package org.waymark.identification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One item of one list, with what was seen, who says so and when. Present needs evidence.
 *
 * @param code the item of the area's list, or "other"
 */
public record IndicatorAnswer(
        IndicatorList list,
        String code,
        Answer answer,
        @Nullable Period period,
        @Nullable String evidence,
        @Nullable String source,
        @Nullable LocalDate seenOn) {}
