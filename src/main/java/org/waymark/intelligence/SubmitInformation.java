package org.waymark.intelligence;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.requests.CommandKey;

/**
 * Send one cluster of facts to police intelligence (guide ¶16).
 *
 * @param child on whose file it was noticed; null where it is about no child in particular
 * @param knownOn the day the sender learned it; null: not known
 * @param sourceLeftOut that the words name neither who told it nor how it was told
 * @param notUrgent that nobody is in danger now: danger is 999 and a referral, not this
 */
public record SubmitInformation(
        CommandKey key,
        @Nullable ChildId child,
        @Nullable Origin origin,
        @Nullable UUID originId,
        @Nullable String words,
        @Nullable LocalDate knownOn,
        @Nullable HowKnown howKnown,
        ProposedGrade proposed,
        boolean suspectedFalse,
        @Nullable Source source,
        boolean sourceLeftOut,
        boolean notUrgent) {}
