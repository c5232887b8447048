package org.waymark.missing;

import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildDescription;
import org.waymark.child.Known;
import org.waymark.requests.CommandKey;

/**
 * Report a child who is missing, or away from a placement without authorisation. By anyone who
 * works with the child, of any agency; nothing that can wait is asked for.
 *
 * @param known a child this person may see
 * @param described or one described, as in a concern
 * @param lastSeen when a responsible adult last saw the child
 * @param left when the child left, if that is known
 * @param whereabouts for an away episode: where the child is known to be
 * @param homeArea the authority responsible for the child
 * @param hostArea the area where the child was living
 * @param policeTold when the police were told by telephone; null if not yet
 */
public record ReportMissing(
        CommandKey key,
        @Nullable ChildId known,
        @Nullable ChildDescription described,
        @Nullable EpisodeKind kind,
        Moment lastSeen,
        Moment left,
        @Nullable LeftFrom from,
        @Nullable Known lookedAfter,
        @Nullable String legalStatus,
        @Nullable String homeArea,
        @Nullable String hostArea,
        @Nullable String whereabouts,
        @Nullable String circumstances,
        @Nullable PoliceTold policeTold) {}
