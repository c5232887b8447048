package org.waymark.child.allocation;

import java.time.Clock;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Access;
import org.waymark.access.Proofs;
import org.waymark.casefile.Compartment;
import org.waymark.child.AllocationEvent;
import org.waymark.child.AllocationId;
import org.waymark.child.ChildFile;
import org.waymark.child.ChildFiles;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Party;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.RuleBroken;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/** Offers a file: a manager allocates it, or whoever has it hands it over. */
@Service
public class Offers {
    public static final String ANSWER_TASK = "ANSWER_ALLOCATION";
    public static final String AGAIN_TASK = "ALLOCATE_AGAIN";
    static final String OFFERED = "offered to them";
    static final String COVERS = "covers for a colleague who is away";

    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final ChildFiles files;
    private final Holding holding;
    private final OfferCheck check;
    private final Access access;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Offers(
            Sql sql,
            Clock clock,
            Proofs proofs,
            ChildFiles files,
            Holding holding,
            OfferCheck check,
            Access access,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.files = files;
        this.holding = holding;
        this.check = check;
        this.access = access;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    @Transactional
    public AllocationId offer(OfferAllocation c) {
        if (c.kind() == AllocationKind.HAND_OVER) proofs.socialCare();
        else proofs.teamManager();
        var file = files.whole(c.file());
        var id = AllocationId.random();
        return new AllocationId(
                keys.once(c.key(), "OfferAllocation", id.value(), () -> offer(id, c, file)));
    }

    private void offer(AllocationId id, OfferAllocation c, ChildFile file) {
        var child = file.child();
        var now = holding.of(child);
        check.check(c, file, now);
        if (sql.update(
                        "update file set version = version + 1 where child_id = ? and version = ?",
                        child,
                        c.version().number())
                == 0) throw new RuleBroken(AllocationRules.FILE_MOVED);
        if (sql.exists("select 1 from allocation where child_id = ? and state = 'OFFERED'", child))
            throw new RuleBroken(AllocationRules.OFFER_WAITING);
        var team = check.team(c, now).orElseThrow();
        var worker = check.worker(c);
        var me = CurrentPractitioner.get();
        var at = clock.instant();
        var words = Objects.requireNonNull(c.words()).strip();
        sql.update(
                """
                insert into allocation (id, child_id, author_agency, kind, team_id, worker_id, from_team_id, from_worker_id, words,
                                        offered_by, offered_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                child,
                me.agency().id(),
                c.kind(),
                team.id(),
                c.worker(),
                now.team(),
                now.worker(),
                words,
                me.id(),
                at);
        Party to = c.worker() == null ? team.id() : c.worker();
        access.grant(child, to, Compartment.CORE, id.value(), OFFERED, null);
        if (c.kind() == AllocationKind.ABSENCE)
            access.grant(child, to, Compartment.FILE, COVERS, null);
        tasks.done(child.value(), AGAIN_TASK, "offered again");
        tasks.open(
                new NewTask(
                        child,
                        ANSWER_TASK,
                        c.kind().words() + ": accept or reject",
                        id.value(),
                        id.value(),
                        to,
                        false,
                        null));
        events.publishEvent(
                new AllocationEvent.AllocationOffered(
                        child,
                        id,
                        worker.map(w -> w.name()).orElse(team.name()),
                        team.id(),
                        c.worker(),
                        words,
                        me.agency().id(),
                        at));
    }
}
