package org.waymark.child.adults;

import org.jspecify.annotations.Nullable;
import org.waymark.access.Version;
import org.waymark.casefile.CaseReference;
import org.waymark.child.AdultId;
import org.waymark.child.SafeToTell;
import org.waymark.requests.CommandKey;

/** Decide whether an adult may be told, with the reason. */
public record DecideSafeToTell(
        CommandKey key,
        CaseReference file,
        AdultId adult,
        Version version,
        @Nullable SafeToTell safe,
        @Nullable String reason) {}
