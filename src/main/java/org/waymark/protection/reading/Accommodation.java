package org.waymark.protection.reading;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.child.ChildShown;
import org.waymark.protection.AccommodationId;
import org.waymark.protection.Ground;

/** Accommodation by agreement (Children Act 1989 s20). */
public record Accommodation(
        AccommodationId id,
        int version,
        ChildShown child,
        Instant startedAt,
        @Nullable String place,
        Ground ground,
        @Nullable String agreedBy,
        @Nullable String objectedBy,
        @Nullable Boolean objectorOffersHome,
        @Nullable Boolean childAgrees,
        @Nullable String childsWords,
        @Nullable Instant endedAt,
        @Nullable String endedBecause,
        String recordedBy,
        Instant recordedAt,
        List<TellLine> told)
        implements OneChild, Changes {
    public Accommodation {
        told = List.copyOf(told);
    }
}
