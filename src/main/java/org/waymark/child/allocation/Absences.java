package org.waymark.child.allocation;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.access.Version;
import org.waymark.people.Practitioners;
import org.waymark.people.TeamId;
import org.waymark.requests.CommandKey;
import org.waymark.web.Checks;

/**
 * A worker is away: a manager offers their children to a colleague, who sees each file at once, so
 * that nobody waits, and accepts or rejects it like any other offer.
 */
@Service
public class Absences {
    private final Proofs proofs;
    private final BoardQuery board;
    private final Holding holding;
    private final Practitioners practitioners;
    private final Offers offers;

    Absences(
            Proofs proofs,
            BoardQuery board,
            Holding holding,
            Practitioners practitioners,
            Offers offers) {
        this.proofs = proofs;
        this.board = board;
        this.holding = holding;
        this.practitioners = practitioners;
        this.offers = offers;
    }

    /** Each child with an idempotency key of its own, made of the one that was given. */
    @Transactional
    public void cover(CoverAbsence c) {
        proofs.teamManager();
        var files = board.of(c.away()).files();
        var chosen = files.stream().filter(f -> c.children().contains(f.child())).toList();
        new Checks()
                .require(!chosen.isEmpty(), AllocationRules.CHOOSE_CHILDREN, "children")
                .require(
                        c.to() != null && !c.to().equals(c.away()),
                        AllocationRules.ALLOCATION_NEEDS_SOMEBODY,
                        "to")
                .require(
                        c.words() != null && !c.words().isBlank(),
                        AllocationRules.ALLOCATION_NEEDS_WORDS,
                        "words")
                .orThrow();
        for (var file : chosen)
            offers.offer(
                    new OfferAllocation(
                            key(c.key(), file.child().value()),
                            file.reference(),
                            new Version(file.version()),
                            AllocationKind.ABSENCE,
                            team(c, file),
                            c.to(),
                            c.words()));
    }

    private static CommandKey key(CommandKey whole, UUID child) {
        var bytes = (whole.value() + child).getBytes(StandardCharsets.UTF_8);
        return new CommandKey(UUID.nameUUIDFromBytes(bytes).toString());
    }

    /** The team stays, where the colleague is in it; else the colleague's own. */
    private @org.jspecify.annotations.Nullable TeamId team(CoverAbsence c, Board.Held file) {
        var held = holding.of(file.child()).team();
        var to = practitioners.find(java.util.Objects.requireNonNull(c.to()));
        if (to.isEmpty() || (held != null && to.get().teams().contains(held))) return held;
        return to.get().teams().stream()
                .min(java.util.Comparator.comparing(TeamId::value))
                .orElse(held);
    }
}
