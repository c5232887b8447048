package org.waymark.missing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.child.Known;
import org.waymark.requests.CommandKey;

/**
 * The return interview was held. Structured, in the child's sense, with the child's own words.
 *
 * @param alone whether the child was seen alone
 * @param childChoseWhy where the interviewer is not independent: why the child asked for them
 * @param facts places, people, vehicles, travel, for the next search, support, prevention: one each
 * @param lateReason where it was held after the 72 hours: why
 */
public record RecordInterview(
        CommandKey key,
        ReturnInterviewId interview,
        int version,
        Moment heldAt,
        @Nullable HeldWhere where,
        @Nullable BeforeReturn beforeReturn,
        @Nullable Boolean alone,
        @Nullable String othersPresent,
        @Nullable Independence independence,
        @Nullable String childChoseWhy,
        Set<Reason> reasons,
        @Nullable String reasonWords,
        @Nullable String childWords,
        @Nullable Known harm,
        Set<HarmKind> harmKinds,
        List<NewFact> facts,
        @Nullable String lateReason) {}
