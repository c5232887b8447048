package org.waymark.child;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How often a child went missing or was away, as concern, referral and assessment show it (guide
 * ¶5, R-08). Counts what the person asking may see, and says nothing of the rest.
 *
 * @param missingSince since when the child is missing now; null if not
 * @param awaySince since when the child is away without authorisation now; null if not
 * @param lastNinetyDays episodes of both kinds that started in the last 90 days
 * @param lastEnded when the latest ended one ended
 * @param interviewsToDo return interviews that are still to be offered or held
 * @param reference the file, whose page "missing" shows the pattern; null where there is none
 */
public record MissingSummary(
        int episodes,
        int lastNinetyDays,
        @Nullable Instant missingSince,
        @Nullable Instant awaySince,
        @Nullable Instant lastEnded,
        int interviewsToDo,
        int interviewsDone,
        @Nullable String reference) {
    /** In days: what "lately" means in this count, in every area. */
    public static final int LATELY = 90;

    public static final MissingSummary NONE =
            new MissingSummary(0, 0, null, null, null, 0, 0, null);

    public boolean isEmpty() {
        return episodes == 0;
    }

    /** "4 episodes in the last 90 days, 6 in all". */
    public String counts() {
        return "%s in the last 90 days, %d in all".formatted(episodes(lastNinetyDays), episodes);
    }

    private static String episodes(int n) {
        return n + (n == 1 ? " episode" : " episodes");
    }
}
