package org.waymark.child;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.casefile.ChildId;
import org.waymark.people.CurrentPractitioner;
import org.waymark.requests.CommandKey;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;

/**
 * The front door says that a described child is one already known, and may take it back (ADR 0002).
 * Files are read together, never merged: each history stays verifiable by itself, the description
 * stays as it was told, and whoever described the child sees what they saw before.
 */
@Service
public class Matches {
    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Matches(
            Sql sql,
            Clock clock,
            Proofs proofs,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.keys = keys;
        this.events = events;
    }

    /**
     * @param described the child as a concern described them
     * @param known the child whose file it is
     */
    @Transactional
    public void match(
            ChildId described, @Nullable ChildId known, @Nullable String why, CommandKey key) {
        proofs.linker();
        see(described);
        if (known == null) throw new RuleBroken(MatchRules.MATCH_NEEDS_CHILD, "known");
        if (why == null || why.isBlank())
            throw new RuleBroken(MatchRules.MATCH_NEEDS_REASON, "why");
        keys.once(
                key,
                "MatchChild",
                described.value(),
                () -> {
                    refuseIfBlocked(described, known);
                    if (!sql.one(
                            "select match_child(?, ?, ?) as matched",
                            r -> r.is("matched"),
                            described,
                            known,
                            clock.instant())) throw new RuleBroken(MatchRules.ALREADY_MATCHED);
                    events.publishEvent(
                            new ChildEvent.ChildMatched(
                                    known,
                                    described,
                                    why.strip(),
                                    CurrentPractitioner.get().agency().id(),
                                    clock.instant()));
                });
    }

    /** Each file is as it was before; both histories keep that it was. */
    @Transactional
    public void undo(ChildId described, @Nullable String why, CommandKey key) {
        proofs.linker();
        see(described);
        if (why == null || why.isBlank()) throw new RuleBroken(MatchRules.UNDO_NEEDS_REASON, "why");
        keys.once(
                key,
                "UndoMatch",
                described.value(),
                () -> {
                    var known = takeBack(described);
                    if (known == null) throw new RuleBroken(MatchRules.NOT_MATCHED);
                    events.publishEvent(
                            new ChildEvent.MatchUndone(
                                    new ChildId(known),
                                    described,
                                    why.strip(),
                                    CurrentPractitioner.get().agency().id(),
                                    clock.instant()));
                });
    }

    /** The known child a description was matched to, if this person may see that child. */
    @Transactional(readOnly = true)
    public @Nullable ChildId knownAs(ChildId described) {
        return sql.first(
                        "select k.id from child c join child k on k.id = c.same_as where c.id = ?",
                        r -> r.id("id", ChildId::new),
                        described)
                .orElse(null);
    }

    private @Nullable UUID takeBack(ChildId described) {
        return sql.first(
                        "select known from unmatch_child(?, ?) known where known is not null",
                        r -> r.uuid("known"),
                        described,
                        clock.instant())
                .orElse(null);
    }

    /** Whoever holds one record of a file does not say whose file it is. */
    private void see(ChildId described) {
        if (!sql.exists("select 1 from child where id = ? and my_file(id)", described))
            throw new NotFound();
    }

    private void refuseIfBlocked(ChildId described, ChildId known) {
        var blocker =
                sql.one(
                        "select coalesce(match_blocker(?, ?), '') as blocker",
                        r -> r.text("blocker"),
                        described,
                        known);
        if (blocker.isEmpty()) return;
        if (blocker.equals("NOT_YOURS")) throw new NotFound();
        throw new RuleBroken(MatchRules.valueOf(blocker), "known");
    }
}
