package org.waymark.support;

import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/** A protected address is not read in the plan any more, before its day. */
public record WithdrawAddress(
        CommandKey key,
        SupportPlanId plan,
        @Nullable SupportAddressId address,
        @Nullable String why) {}
