package org.waymark.identification;

import static org.waymark.identification.IdentificationRules.*;

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
import org.waymark.people.Practitioner;
import org.waymark.people.Team;
import org.waymark.people.TeamId;
import org.waymark.people.TeamKind;
import org.waymark.requests.CommandKey;
import org.waymark.requests.CommandKeys;
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
    private static final String BECAUSE = "concern about someone who works with children";

    private final Sql sql;
    private final Clock clock;
    private final Clocks clocks;
    private final Tasks tasks;
    private final Access access;
    private final Proofs proofs;
    private final Agencies agencies;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Allegations(
            Sql sql,
            Clock clock,
            Clocks clocks,
            Tasks tasks,
            Access access,
            Proofs proofs,
            Agencies agencies,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.clocks = clocks;
        this.tasks = tasks;
        this.access = access;
        this.proofs = proofs;
        this.agencies = agencies;
        this.keys = keys;
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
        sql.later(
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
            access.grant(child, lado, Compartment.LADO, concern.value(), BECAUSE, null);
            access.grant(child, lado, Compartment.CORE, concern.value(), BECAUSE, null);
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

    /** The designated officer has it. */
    @Transactional
    public void acknowledge(CommandKey key, AllegationId id) {
        var me = proofs.designatedOfficer();
        var about = find(id);
        keys.once(key, "AcknowledgeAllegation", id.value(), () -> acknowledge(id, about, me));
    }

    private void acknowledge(AllegationId id, Of about, Practitioner me) {
        var now = clock.instant();
        var changed =
                sql.update(
                        """
                        update allegation set acknowledged_at = ?, acknowledged_by = ?, version = version + 1
                        where id = ? and acknowledged_at is null
                        """,
                        now,
                        me.id(),
                        id);
        if (changed == 0) throw new RuleBroken(ALREADY_ACKNOWLEDGED);
        tasks.done(id.value(), TASK, "acknowledged");
        events.publishEvent(
                new IdentificationEvent.AllegationAcknowledged(
                        about.child(), about.concern(), id, me.agency().id(), now));
    }

    /**
     * The person it is about turns out to use Waymark: from now on they are kept away from all that
     * concerns this child, and a request for advice that lies with them passes on.
     */
    @Transactional
    public void keepAway(KeepAway c) {
        var me = proofs.designatedOfficer();
        var about = find(c.allegation());
        var person = c.person();
        if (person == null) throw new RuleBroken(PERSON_NOT_FOUND, "email");
        if (person.equals(me.id())) throw new RuleBroken(PERSON_IS_OFFICER, "email");
        keys.once(
                c.key(),
                "KeepAway",
                c.allegation().value(),
                () -> {
                    sql.later(
                            "update allegation set about_id = ?, version = version + 1 where id = ?",
                            person,
                            c.allegation());
                    access.keepAway(person, about.child(), "a concern is about this person");
                    sql.later(
                            """
                            update consultation set due_at = ? where child_id = ? and owner_id = ?
                            and state in ('ASKED', 'PASSED_ON')
                            """,
                            clock.instant(),
                            about.child(),
                            person);
                    events.publishEvent(
                            new IdentificationEvent.PersonKeptAway(
                                    about.child(),
                                    about.concern(),
                                    c.allegation(),
                                    me.agency().id(),
                                    clock.instant()));
                });
    }

    private Of find(AllegationId id) {
        return sql.first(
                        "select child_id, concern_id from allegation where id = ?",
                        r ->
                                new Of(
                                        r.id("child_id", ChildId::new),
                                        r.id("concern_id", ConcernId::new)),
                        id)
                .orElseThrow(NotFound::new);
    }

    private record Of(ChildId child, ConcernId concern) {}
}
