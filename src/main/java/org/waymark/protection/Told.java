package org.waymark.protection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.Checks;

/**
 * What somebody was told, or why not.
 *
 * @param words what was said and how, or why it is not safe to tell them
 */
public record Told(@Nullable Whom whom, @Nullable Telling state, @Nullable String words) {
    public static Told yes(Whom whom) {
        return new Told(whom, Telling.TOLD, null);
    }

    /** Nobody leaves out why somebody is not told. */
    static void check(List<Told> told, Checks checks) {
        for (var t : told)
            checks.require(
                    t.state != Telling.NOT_SAFE || !Blank.is(t.words),
                    ProtectionRules.NOT_SAFE_NEEDS_REASON,
                    t.field());
    }

    /** The question for the reason, on a form that asks about several. */
    private String field() {
        return whom == null ? "words" : whom.name().toLowerCase(java.util.Locale.ROOT) + "Words";
    }

    boolean isSaid() {
        return whom != null && state != null;
    }
}
