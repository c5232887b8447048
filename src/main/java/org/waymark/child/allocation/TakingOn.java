package org.waymark.child.allocation;

import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.access.Access;
import org.waymark.casefile.ChildId;
import org.waymark.child.Children;
import org.waymark.people.Agencies;
import org.waymark.people.Party;
import org.waymark.people.TeamId;
import org.waymark.people.TeamKind;
import org.waymark.sql.Sql;

/** Access and open work follow an answer: they begin with the one and end with the other. */
@Component
class TakingOn {
    private static final String TEAM = "the team that holds the file";

    private final Sql sql;
    private final Clock clock;
    private final Access access;
    private final Children children;
    private final Agencies agencies;
    private final Holding holding;

    TakingOn(
            Sql sql,
            Clock clock,
            Access access,
            Children children,
            Agencies agencies,
            Holding holding) {
        this.sql = sql;
        this.clock = clock;
        this.access = access;
        this.children = children;
        this.agencies = agencies;
        this.holding = holding;
    }

    void accepted(AllocationView offer) {
        var child = offer.child();
        var before = holding.of(child);
        endOffer(offer); // what the offer itself had opened gives way to what follows
        if (offer.worker() != null) access.open(child, offer.worker(), null, Holding.WORKER);
        access.open(child, offer.team(), offer.id().value(), TEAM);
        sql.update(
                """
                update file set team_id = case when level < 2 then ?::uuid end, worker_id = ?, version = version + 1
                where child_id = any (?::uuid[])
                """,
                offer.team(),
                offer.worker(),
                children.together(child));
        sql.call(
                "select move_work(?, ?, ?, ?, ?)",
                child,
                before.team(),
                before.worker(),
                offer.team(),
                offer.worker());
        if (before.worker() != null && !before.worker().equals(offer.worker()))
            end(child, before.worker(), Holding.WORKER);
        if (leaves(before.team(), offer.team()))
            access.end(child, Objects.requireNonNull(before.team()));
    }

    /** Ends what the offer itself had opened. */
    void endOffer(AllocationView offer) {
        Party to = offer.worker() == null ? offer.team() : offer.worker();
        end(offer.child(), to, Offers.COVERS);
        end(offer.child(), to, Offers.OFFERED);
    }

    /** The front door keeps what it was sent: its history of referrals (domain.md H.2). */
    private boolean leaves(@Nullable TeamId before, TeamId now) {
        if (before == null || before.equals(now)) return false;
        return agencies.team(before)
                .filter(t -> t.kind() != TeamKind.FRONT_DOOR && t.kind() != TeamKind.EMERGENCY_DUTY)
                .isPresent();
    }

    private void end(ChildId child, Party party, String because) {
        sql.call("select end_access_because(?, ?, ?, ?)", child, party, because, clock.instant());
    }
}
