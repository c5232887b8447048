package org.waymark.referral.frontdoor;

import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.identification.ConcernId;

/**
 * A child whose police protection is to be recorded.
 *
 * @param concern out of which it is recorded, if it is
 * @param hadProtection there was one before: it is not renewed on the same facts
 * @param running one runs now
 */
public record ProtectedChild(
        ChildId id,
        String name,
        @Nullable ConcernId concern,
        boolean hadProtection,
        @Nullable RunningProtection running) {}
