package org.waymark.referral;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.identification.ConcernId;
import org.waymark.requests.CommandKey;

/**
 * Record that a constable took a child into police protection (Children Act 1989 s46).
 *
 * @param officer who took it, name and number
 * @param designatedOfficer who has the case inquired into, a different officer; null while unknown
 * @param takenAt the moment it was taken: the 72 hours run from here, not from when it is recorded
 * @param told who was told
 * @param newFacts what is new since an earlier police protection of the same child
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
        Told told,
        @Nullable String newFacts) {

    /** What a grant for it opens: the concern behind it, or itself where there is none. */
    UUID record(PoliceProtectionId id) {
        return concern == null ? id.value() : concern.value();
    }

    /**
     * Who was told of it: the child, and the parents if that is safe (s46(3)).
     *
     * @param notSafeBecause why it is not safe to tell the parents; null if it is
     */
    public record Told(
            boolean child,
            boolean parents,
            boolean parentsNotSafe,
            @Nullable String notSafeBecause) {

        /** As the database keeps it. */
        String parentsState() {
            return parentsNotSafe ? "NOT_SAFE" : parents ? "TOLD" : "NOT_YET";
        }

        boolean isComplete() {
            return child && (parents || parentsNotSafe);
        }
    }

    /** A first one, of which the child was told and the parents too unless that is not safe. */
    public TakePoliceProtection(
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
            boolean parentsNotSafe) {
        this(
                key,
                child,
                concern,
                officer,
                designatedOfficer,
                takenAt,
                whereNow,
                reason,
                new Told(childTold, parentsTold, parentsNotSafe, null),
                null);
    }
}
