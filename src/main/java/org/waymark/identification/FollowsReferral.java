package org.waymark.identification;

import java.util.Optional;

/**
 * Where the referral of a concern is followed. The module that refers knows; it stands above this
 * one.
 */
public interface FollowsReferral {
    /** A path with ids only; empty while there is no referral that this person may see. */
    Optional<String> path(ConcernId concern);
}
