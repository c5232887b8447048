package org.waymark.protection.conference;

import org.jspecify.annotations.Nullable;
import org.waymark.meetings.MeetingId;
import org.waymark.protection.AbuseCategory;
import org.waymark.requests.CommandKey;

/**
 * What a conference decided, by its chair.
 *
 * @param plan whether there is a child protection plan from its day on
 * @param visitEvery working days between visits; null for the area's rule
 * @param needPlan where a plan ends: whether a child in need plan follows
 * @param lateWhy needed where it was held late and nobody has said why yet
 */
public record DecideConference(
        CommandKey key,
        MeetingId meeting,
        int version,
        @Nullable Participation participation,
        @Nullable String childWords,
        @Nullable String advocate,
        @Nullable Boolean plan,
        @Nullable AbuseCategory category,
        @Nullable Integer visitEvery,
        @Nullable String reason,
        boolean needPlan,
        @Nullable String lateWhy,
        @Nullable String safety) {}
