package org.waymark.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/** Somebody agreed to something of the plan; that is not consent to share (trap 10). */
public record RecordAgreement(
        CommandKey key,
        SupportPlanId plan,
        @Nullable SupportServiceId service,
        @Nullable AgreedBy who,
        @Nullable String name,
        @Nullable String words,
        @Nullable LocalDate on) {}
