package org.waymark.missing;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.child.Known;
import org.waymark.requests.CommandKey;

/**
 * The child was found (missing) or is back in the placement (away).
 *
 * @param place in words, name first: "Northgate retail park, by the cinema"
 * @param harm whether the child suffered harm, as far as it is known now; kinds only
 */
public record RecordReturn(
        CommandKey key,
        EpisodeId episode,
        int version,
        Moment at,
        @Nullable FoundHow how,
        @Nullable FoundWhere where,
        @Nullable String place,
        @Nullable Known harm,
        Set<HarmKind> harmKinds,
        SafeContact safeContact) {}
