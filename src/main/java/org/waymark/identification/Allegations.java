package org.waymark.identification;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Access;
import org.waymark.access.Proofs;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.people.Agencies;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Team;
import org.waymark.people.TeamId;
import org.waymark.people.TeamKind;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;
import org.waymark.work.Clocks;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * Concerns about someone who works with children: to the designated officer within one working day,
 * hidden from that person whatever else they may see (safety rule 5).
 */
@Service
public class Allegations {
    public static final String TASK = "ACKNOWLEDGE_ALLEGATION";

    private final Sql sql;
    private final Clock clock;
    private final Clocks clocks;
    private final Tasks tasks;
    private final Access access;
    private final Proofs proofs;
    private final Agencies agencies;
    private final ApplicationEventPublisher events;

    Allegations(
            Sql sql,
            Clock clock,
            Clocks clocks,
            Tasks tasks,
            Access access,
            Proofs proofs,
            Agencies agencies,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.clocks = clocks;
        this.tasks = tasks;
        this.access = access;
        this.proofs = proofs;
        this.agencies = agencies;
        this.events = events;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void make(ChildId child, ConcernId concern, AboutWorker about) {
        var me = CurrentPractitioner.get();
        var now = clock.instant();
        var id = AllegationId.random();
        var due = clocks.due("lado.referral", now);
        TeamId lado = agencies.team(TeamKind.LADO).map(Team::id).orElse(null);
        var person = about.person();
        if (person != null) access.keepAway(person, child, "a concern is about this person");
        sql.update(
                """
                insert into allegation (id, concern_id, child_id, author_agency, team_id, about_id, about, employer, made_at,
                                        due_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                concern,
                child,
                me.agency().id(),
                lado,
                person,
                about.about(),
                about.employer(),
                now,
                due);
        if (lado != null) {
            access.grant(
                    child,
                    lado,
                    Compartment.LADO,
                    concern.value(),
                    "concern about someone who works with children",
                    null);
            access.grant(
                    child,
                    lado,
                    Compartment.CORE,
                    concern.value(),
                    "concern about someone who works with children",
                    null);
            tasks.open(
                    new NewTask(
                            child,
                            TASK,
                            "Acknowledge a concern about someone who works with children",
                            id.value(),
                            concern.value(),
                            lado,
                            false,
                            due));
        }
        events.publishEvent(
                new IdentificationEvent.AllegationMade(
                        child, concern, id, lado, me.agency().id(), now));
    }

    @Transactional
    public void acknowledge(AllegationId id) {
        var me = proofs.designatedOfficer();
        var now = clock.instant();
        var row =
                sql.first(
                                "select child_id, concern_id from allegation where id = ?",
                                r ->
                                        new Of(
                                                r.id("child_id", ChildId::new),
                                                r.id("concern_id", ConcernId::new)),
                                id)
                        .orElseThrow(NotFound::new);
        var changed =
                sql.update(
                        """
                        update allegation set acknowledged_at = ?, acknowledged_by = ?, version = version + 1
                        where id = ? and acknowledged_at is null
                        """,
                        now,
                        me.id(),
                        id);
        if (changed == 0) throw new RuleBroken(IdentificationRules.ALREADY_ANSWERED);
        tasks.done(id.value(), TASK, "acknowledged");
        events.publishEvent(
                new IdentificationEvent.AllegationAcknowledged(
                        row.child(), row.concern(), id, me.agency().id(), now));
    }

    private record Of(ChildId child, ConcernId concern) {}
}
