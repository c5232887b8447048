package org.waymark.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/** Somebody of any agency does something about a need by a day. */
public record GiveSupportAction(
        CommandKey key,
        SupportPlanId plan,
        @Nullable SupportNeedId need,
        @Nullable String what,
        Owner owner,
        @Nullable LocalDate due,
        @Nullable LocalDate review,
        @Nullable Audience audience,
        ForChild forChild) {}
