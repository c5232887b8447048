package org.waymark.missing;

import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/**
 * One of the facts of a return interview: offered, accepted, declined, not possible, or a time
 * arranged.
 *
 * @param at when it happened; just now if not said
 * @param words the child's words when declining, what was tried when it is not possible, where it
 *     is arranged
 * @param appointment for a time arranged: when
 */
public record AnswerInterview(
        CommandKey key,
        ReturnInterviewId interview,
        int version,
        @Nullable WhatHappened what,
        Moment at,
        @Nullable OfferedHow how,
        @Nullable NotPossibleWhy why,
        @Nullable String words,
        Moment appointment) {}
