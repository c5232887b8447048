package org.waymark.support;

import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/** Adult services accept or decline; for somebody outside, whoever asked records it. */
public record AnswerAdultReferral(
        CommandKey key,
        AdultReferralId referral,
        int version,
        @Nullable AdultState answer,
        @Nullable String words) {}
