package org.waymark.referral;

import org.jspecify.annotations.Nullable;
import org.waymark.identification.ConcernId;
import org.waymark.requests.CommandKey;

/**
 * Refer a concern to children's social care and to the police.
 *
 * @param directReason why it is sent before the discussion of ¶7, where none was answered
 * @param suppressPolice why the police should not receive it; null sends it
 */
public record SendReferral(
        CommandKey key,
        ConcernId concern,
        boolean urgent,
        @Nullable String urgentReason,
        @Nullable String directReason,
        @Nullable String suppressPolice) {}
