package org.waymark.protection;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.requests.CommandKey;

/**
 * Record that a child is accommodated by agreement (Children Act 1989 s20).
 *
 * @param agreedBy who with parental responsibility agreed, by name and relationship
 * @param objectedBy who with parental responsibility objects
 * @param objectorOffersHome whether that person is willing and able to give the child a home, or to
 *     arrange one (s20(7)); null where it is not known
 * @param childAgrees what the child says to it
 */
public record StartAccommodation(
        CommandKey key,
        ChildId child,
        @Nullable Instant startedAt,
        @Nullable String place,
        @Nullable Ground ground,
        @Nullable String agreedBy,
        @Nullable String objectedBy,
        @Nullable Boolean objectorOffersHome,
        @Nullable Boolean childAgrees,
        @Nullable String childsWords,
        List<Told> told) {
    public StartAccommodation {
        told = List.copyOf(told);
    }
}
