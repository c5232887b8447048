package org.waymark.identification;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.Precision;

/**
 * What was seen or said, in whose words, when and where. When it happened and when it was recorded
 * are kept apart.
 *
 * @param from the day it happened, or the first day of the month or year; null when the precision
 *     says unknown
 */
public record Account(
        @Nullable String what,
        @Nullable ToldBy toldBy,
        @Nullable String theirWords,
        @Nullable LocalDate from,
        @Nullable Precision precision,
        @Nullable LocalTime time,
        @Nullable String place,
        @Nullable ContactKind contact,
        @Nullable String exchange,
        @Nullable String advantage) {}
