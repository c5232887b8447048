package org.waymark.network;

import static org.waymark.network.NetworkDesk.isBlank;
import static org.waymark.network.NetworkDesk.orNull;
import static org.waymark.network.NetworkRules.*;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.people.CurrentPractitioner;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;

/**
 * That two records are the same (domain.md C.6 "merges reversible"). Both are kept; links are shown
 * through the survivor; it can be undone at any time, and nothing is lost by either.
 */
@Service
public class Merges {
    private final Sql sql;
    private final Clock clock;
    private final NetworkDesk desk;
    private final Histories histories;
    private final Alerts alerts;
    private final CommandKeys keys;

    Merges(
            Sql sql,
            Clock clock,
            NetworkDesk desk,
            Histories histories,
            Alerts alerts,
            CommandKeys keys) {
        this.sql = sql;
        this.clock = clock;
        this.desk = desk;
        this.histories = histories;
        this.alerts = alerts;
        this.keys = keys;
    }

    /** By the police or a team manager who may see both. */
    @Transactional
    public MergeId merge(NetworkCommand.Merge c) {
        desk.decider();
        var survivor = desk.subject(c.survivor());
        if (c.absorbed() == null) throw new RuleBroken(MERGE_NEEDS_OTHER, "other");
        var absorbed = desk.subject(c.absorbed());
        if (survivor.mergedInto() != null || absorbed.mergedInto() != null)
            throw new RuleBroken(MERGED_ALREADY);
        var checks = MergeCheck.of(survivor, absorbed);
        checks.require(!isBlank(c.why()), MERGE_NEEDS_REASON, "mergeWhy").orThrow();
        var id = MergeId.random();
        return new MergeId(
                keys.once(c.key(), "MergeSubjects", id.value(), () -> join(id, c, absorbed)));
    }

    private void join(MergeId id, NetworkCommand.Merge c, NetworkDesk.Subject absorbed) {
        var me = CurrentPractitioner.get();
        var now = clock.instant();
        NetworkDesk.changed(
                sql.update(
                        "update subject set version = version + 1 where id = ? and version = ? and merged_into is null",
                        c.survivor(),
                        c.version()));
        NetworkDesk.changed(
                sql.update(
                        "update subject set merged_into = ?, version = version + 1 where id = ? and version = ? and merged_into is null",
                        c.survivor(),
                        absorbed.id(),
                        absorbed.version()));
        // What was merged into the one goes along with it.
        sql.update(
                "update subject set merged_into = ?, version = version + 1 where merged_into = ?",
                c.survivor(),
                absorbed.id());
        sql.update(
                """
                insert into subject_merge (id, absorbed_id, survivor_id, why, author_agency, merged_by, merged_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                absorbed.id(),
                c.survivor(),
                orNull(c.why()),
                me.agency().id(),
                me.id(),
                now);
        sql.call("select carry_subject_readers(?, ?, ?, ?)", absorbed.id(), c.survivor(), id, now);
        histories.add(c.survivor(), "Merged with another record that is the same", c.why());
        histories.add(absorbed.id(), "Merged into another record that is the same", c.why());
        alerts.changed(c.survivor());
    }

    private record Line(SubjectId absorbed, SubjectId survivor, boolean undone) {}

    /** They are not the same after all: each has its own links again. */
    @Transactional
    public SubjectId undo(NetworkCommand.Unmerge c) {
        desk.decider();
        var merge =
                sql.first(
                                "select absorbed_id, survivor_id, undone_at from subject_merge where id = ?",
                                r ->
                                        new Line(
                                                r.id("absorbed_id", SubjectId::new),
                                                r.id("survivor_id", SubjectId::new),
                                                r.findInstant("undone_at") != null),
                                c.merge())
                        .orElseThrow(NotFound::new);
        if (merge.undone()) throw new RuleBroken(UNMERGED_ALREADY);
        new Checks().require(!isBlank(c.why()), MERGE_NEEDS_REASON, "undoWhy").orThrow();
        return new SubjectId(
                keys.once(
                        c.key(),
                        "UnmergeSubjects",
                        merge.survivor().value(),
                        () -> part(c, merge, clock.instant())));
    }

    private void part(NetworkCommand.Unmerge c, Line merge, Instant now) {
        var rows =
                sql.update(
                        """
                        update subject_merge set undone_by = ?, undone_at = ?, undone_why = ? where id = ? and undone_at is null
                        """,
                        CurrentPractitioner.get().id(),
                        now,
                        orNull(Objects.requireNonNull(c.why())),
                        c.merge());
        if (rows == 0) throw new RuleBroken(UNMERGED_ALREADY);
        sql.update(
                "update subject set merged_into = null, version = version + 1 where id = ?",
                merge.absorbed());
        // What came along with it goes back with it.
        sql.update(
                """
                update subject s set merged_into = ?, version = version + 1
                where s.id in (select m.absorbed_id from subject_merge m where m.survivor_id = ? and m.undone_at is null)
                """,
                merge.absorbed(),
                merge.absorbed());
        sql.call("select end_carried_readers(?, ?)", c.merge(), now);
        for (UUID id : new UUID[] {merge.survivor().value(), merge.absorbed().value()}) {
            histories.add(new SubjectId(id), "Parted again: not the same", c.why());
            alerts.changed(new SubjectId(id));
        }
    }
}
