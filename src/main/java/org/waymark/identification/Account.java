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
 * @param exchange what the child gets or expects (domain.md B.3)
 * @param advantage what somebody else gains by it
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
        @Nullable String advantage,
        @Nullable Involved involved,
        @Nullable InvolvedAge involvedAge) {
    /** Without anything about who may be exploiting the child. */
    public Account(
            @Nullable String what,
            @Nullable ToldBy toldBy,
            @Nullable String theirWords,
            @Nullable LocalDate from,
            @Nullable Precision precision,
            @Nullable LocalTime time,
            @Nullable String place,
            @Nullable ContactKind contact,
            @Nullable String exchange,
            @Nullable String advantage) {
        this(
                what,
                toldBy,
                theirWords,
                from,
                precision,
                time,
                place,
                contact,
                exchange,
                advantage,
                null,
                null);
    }

    /** As exact as it is known. */
    public Precision precise() {
        return precision == null ? Precision.UNKNOWN : precision;
    }

    /** The day itself, where it is known. */
    public @Nullable LocalDate day() {
        return switch (precise()) {
            case MINUTE, DAY -> from;
            case MONTH, YEAR, UNKNOWN, CONTINUING -> null;
        };
    }
}
