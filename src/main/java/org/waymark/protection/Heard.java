package org.waymark.protection;

import static org.waymark.protection.ProtectionRules.*;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.child.Wishes;
import org.waymark.child.WishesAndFeelings;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;

/**
 * The child's wishes and feelings at a step of protection (guide ¶11). Protection never waits for
 * them: what was not said is asked for afterwards, once (safety rule 1).
 */
@Component
class Heard {
    private final Sql sql;
    private final WishesAndFeelings wishes;

    Heard(Sql sql, WishesAndFeelings wishes) {
        this.sql = sql;
        this.wishes = wishes;
    }

    /** For a decision that can wait: they are known, or it is said why not. */
    static void check(@Nullable Wishes given, Checks checks) {
        switch (given) {
            case null -> checks.require(false, WISHES_NEEDED, "wishes");
            case Wishes.Known k ->
                    checks.require(!Blank.is(k.words()), WISHES_NEED_WORDS, "wishes.words");
            case Wishes.NotYet n ->
                    checks.require(!Blank.is(n.reason()), WISHES_NEED_REASON, "wishes.reason");
            case Wishes.NotYetUrgent u -> {}
        }
    }

    /** Null where nothing was said and somebody has the task to ask already. */
    @Nullable UUID record(ChildId child, UUID record, @Nullable Wishes given) {
        var settled = settled(given);
        if (settled instanceof Wishes.NotYetUrgent && isAsked(child)) return null;
        return wishes.record(child, record, settled);
    }

    private static Wishes settled(@Nullable Wishes given) {
        return switch (given) {
            case Wishes.Known k when !Blank.is(k.words()) -> k;
            case Wishes.NotYet n when !Blank.is(n.reason()) -> n;
            case null, default -> new Wishes.NotYetUrgent();
        };
    }

    private boolean isAsked(ChildId child) {
        return sql.exists(
                "select 1 from task where child_id = ? and kind = ? and done_at is null limit 1",
                child,
                WishesAndFeelings.TASK);
    }
}
