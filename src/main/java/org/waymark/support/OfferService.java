package org.waymark.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.procedures.ServiceKind;
import org.waymark.requests.CommandKey;

/**
 * Offer a service for a need.
 *
 * @param listed the name as the area's directory has it; null for another
 * @param other the name of one that is not in the directory
 */
public record OfferService(
        CommandKey key,
        SupportPlanId plan,
        @Nullable SupportNeedId need,
        @Nullable ServiceKind kind,
        @Nullable String listed,
        @Nullable String other,
        @Nullable ForWhom forWhom,
        @Nullable LocalDate offered,
        @Nullable LocalDate review,
        @Nullable Audience audience,
        ForChild forChild) {}
