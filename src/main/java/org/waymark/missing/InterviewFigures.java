package org.waymark.missing;

/**
 * The facts of return interviews, each counted by itself: declined is not the same as not offered,
 * and done is not the same as done in time (domain.md B.5, trap 18).
 *
 * @param due episodes after which an interview was to be offered
 * @param offered of these, offered at any time
 * @param accepted accepted and not declined afterwards
 * @param declined where the child's last word was no
 * @param notPossible where it could not be held, which is not a no
 * @param completed held at any time
 * @param completedInTime held within the 72 hours
 * @param notOffered neither offered nor found impossible
 */
public record InterviewFigures(
        int due,
        int offered,
        int accepted,
        int declined,
        int notPossible,
        int completed,
        int completedInTime,
        int notOffered) {

    /** As the returns have it: Y, N, or NA where an offer was not possible. */
    public static String offeredCode(boolean offered, boolean impossible) {
        return offered ? "Y" : impossible ? "NA" : "N";
    }
}
