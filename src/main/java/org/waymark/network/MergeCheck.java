package org.waymark.network;

import static org.waymark.network.NetworkRules.*;

import org.jspecify.annotations.Nullable;
import org.waymark.web.Checks;

/** What speaks against two records being the same. */
final class MergeCheck {
    private MergeCheck() {}

    static Checks of(NetworkDesk.Subject one, NetworkDesk.Subject other) {
        return new Checks()
                .require(!one.id().equals(other.id()), MERGE_NEEDS_OTHER, "other")
                .require(
                        one.kind() != SubjectKind.CHILD && other.kind() != SubjectKind.CHILD,
                        MERGE_OF_CHILDREN,
                        "other")
                .require(one.kind() == other.kind(), MERGE_KINDS_DIFFER, "other")
                .require(same(one.dateOfBirth(), other.dateOfBirth()), MERGE_BIRTHS_DIFFER, "other")
                .require(
                        !differ(one.age(), other.age()) && !differ(other.age(), one.age()),
                        MERGE_AGES_DIFFER,
                        "other")
                .require(
                        one.vrmPartial() || other.vrmPartial() || same(plate(one), plate(other)),
                        MERGE_PLATES_DIFFER,
                        "other");
    }

    /** What is not known contradicts nothing. */
    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null || one.equals(other);
    }

    private static boolean differ(@Nullable SubjectAge one, @Nullable SubjectAge other) {
        return one == SubjectAge.ADULT && other == SubjectAge.UNDER_18;
    }

    private static @Nullable String plate(NetworkDesk.Subject s) {
        return s.vrm() == null ? null : Keys.plain(s.vrm());
    }
}
