package org.waymark.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.identification.ConcernId;
import org.waymark.requests.CommandKey;

/**
 * Record that a constable took a child into police protection (Children Act 1989 s46).
 *
 * @param takenAt the moment it was taken: the 72 hours run from here, not from when it is recorded
 * @param parentsNotSafe it is not safe to tell the parents; the reason says why
 */
public record TakePoliceProtection(
        CommandKey key,
        ChildId child,
        @Nullable ConcernId concern,
        @Nullable String officer,
        @Nullable String designatedOfficer,
        @Nullable Instant takenAt,
        @Nullable String whereNow,
        @Nullable String reason,
        boolean childTold,
        boolean parentsTold,
        boolean parentsNotSafe) {}
