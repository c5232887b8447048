package org.waymark.child.allocation;

import static org.waymark.child.allocation.AllocationRules.*;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.child.ChildFile;
import org.waymark.people.Agencies;
import org.waymark.people.AgencyKind;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioner;
import org.waymark.people.Practitioners;
import org.waymark.people.Team;
import org.waymark.people.TeamId;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;

/** All that an offer must be. */
@Component
class OfferCheck {
    private final Sql sql;
    private final Agencies agencies;
    private final Practitioners practitioners;

    OfferCheck(Sql sql, Agencies agencies, Practitioners practitioners) {
        this.sql = sql;
        this.agencies = agencies;
        this.practitioners = practitioners;
    }

    /** The team that gets the file: the one that holds it, unless another is named. */
    Optional<Team> team(OfferAllocation c, Holding.Now now) {
        var named = c.team() != null ? c.team() : now.team();
        if (named != null) return agencies.team(named);
        return worker(c).stream()
                .flatMap(w -> w.teams().stream())
                .sorted(java.util.Comparator.comparing(TeamId::value))
                .flatMap(t -> agencies.team(t).stream())
                .findFirst();
    }

    Optional<Practitioner> worker(OfferAllocation c) {
        return c.worker() == null ? Optional.empty() : practitioners.find(c.worker());
    }

    void check(OfferAllocation c, ChildFile file, Holding.Now now) {
        var worker = worker(c);
        var team = team(c, now);
        var handOver = c.kind() == AllocationKind.HAND_OVER;
        var words = c.words() != null && !c.words().isBlank();
        new Checks()
                .require(c.team() != null || c.worker() != null, ALLOCATION_NEEDS_SOMEBODY, "to")
                .require(
                        now.isManagedByMe() || (handOver && now.isMine()),
                        NOT_YOURS_TO_ALLOCATE,
                        "to")
                .require(c.worker() == null || isOf(worker, team), WORKER_NOT_IN_TEAM, "to")
                .require(
                        c.worker() != null
                                || c.team() == null
                                || (isSocialCare(team) && !c.team().equals(now.team())),
                        TEAM_NOT_SOCIAL_CARE,
                        "to")
                .require(
                        c.worker() == null || !c.worker().equals(now.worker()), WORKER_HAS_IT, "to")
                .require(!isKeptAway(c, file), WORKER_KEPT_AWAY, "to")
                .require(
                        !file.isSealed() || c.worker() == null || isNamed(c, file),
                        SEALED_NEEDS_A_NAME,
                        "to")
                .require(!file.isSealed() || c.worker() != null, SEALED_HAS_NO_TEAM, "to")
                .require(!now.closed(), FILE_IS_CLOSED, "to")
                .require(
                        words, handOver ? HAND_OVER_NEEDS_SUMMARY : ALLOCATION_NEEDS_WORDS, "words")
                .orThrow();
    }

    private boolean isOf(Optional<Practitioner> worker, Optional<Team> team) {
        return worker.isPresent()
                && isSocialCare(team)
                && worker.get().teams().contains(team.orElseThrow().id());
    }

    private static boolean isSocialCare(Optional<Team> team) {
        var mine = CurrentPractitioner.get().agency();
        return mine.kind() == AgencyKind.CHILDRENS_SOCIAL_CARE
                && team.filter(t -> t.agency().equals(mine.id())).isPresent();
    }

    private boolean isKeptAway(OfferAllocation c, ChildFile file) {
        return c.worker() != null
                && sql.one(
                        "select kept_away(?, ?::uuid[]) as away",
                        r -> r.is("away"),
                        file.child(),
                        List.of(c.worker()));
    }

    private boolean isNamed(OfferAllocation c, ChildFile file) {
        return sql.exists(
                "select 1 from seal_name where child_id = ? and practitioner_id = ? and ended_at is null",
                file.child(),
                Objects.requireNonNull(c.worker()));
    }
}
