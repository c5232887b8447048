package org.waymark.referral;

import org.jspecify.annotations.Nullable;
import org.waymark.identification.ConcernId;
import org.waymark.requests.CommandKey;

/**
 * Refer a concern to children's social care and to the police.
 *
 * @param telephoned who was telephoned first because it is urgent, and who answered
 * @param directReason why it is sent before the discussion of ¶7, where none was answered
 * @param suppressPolice why the police should not receive it; null sends it
 * @param childTold whether the child knows; null where nobody said
 * @param parentsTold whether the parents or carers know; null where nobody said
 * @param toldWords what they said to it, or why they were not told
 */
public record SendReferral(
        CommandKey key,
        ConcernId concern,
        boolean urgent,
        @Nullable String urgentReason,
        @Nullable String telephoned,
        @Nullable String directReason,
        @Nullable String suppressPolice,
        @Nullable Informed childTold,
        @Nullable Informed parentsTold,
        @Nullable String toldWords) {
    /** With nothing but what a referral needs. */
    public SendReferral(
            CommandKey key,
            ConcernId concern,
            boolean urgent,
            @Nullable String urgentReason,
            @Nullable String directReason,
            @Nullable String suppressPolice) {
        this(
                key,
                concern,
                urgent,
                urgentReason,
                null,
                directReason,
                suppressPolice,
                null,
                null,
                null);
    }
}
