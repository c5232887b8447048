package org.waymark.missing;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Access;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.people.Practitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * Support needed and what prevents the next time, as something that somebody of any agency does by
 * a day (guide ¶5: "the subsequent support that may be required, as well as preventing repeat
 * incidents").
 */
@Service
public class ReturnActions {
    static final String TASK = "RETURN_ACTION";

    private final Sql sql;
    private final Clock clock;
    private final Access access;
    private final Proofs proofs;
    private final FactStore facts;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    ReturnActions(
            Sql sql,
            Clock clock,
            Access access,
            Proofs proofs,
            FactStore facts,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.access = access;
        this.proofs = proofs;
        this.facts = facts;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    /** By whoever may read what was said. */
    @Transactional
    public ActionId give(GiveAction c) {
        var me = proofs.practitioner();
        var fact = facts.get(c.interview(), c.fact());
        var today = England.dateOf(clock.instant());
        var due = c.due();
        new Checks()
                .require(fact.kind().isToDo(), InterviewRules.NOT_TO_DO, "what")
                .require(c.to() != null, InterviewRules.ACTION_NEEDS_WHO, "to")
                .require(!Words.blank(c.what()), InterviewRules.ACTION_NEEDS_WHAT, "what")
                .require(due != null, InterviewRules.ACTION_NEEDS_DUE, "due")
                .require(
                        due == null || !due.isBefore(today),
                        InterviewRules.ACTION_DUE_IN_THE_PAST,
                        "due")
                .orThrow();
        var id = ActionId.random();
        return new ActionId(
                keys.once(c.key(), "GiveAction", id.value(), () -> give(id, c, fact, me)));
    }

    private void give(ActionId id, GiveAction c, FactStore.Fact fact, Practitioner me) {
        var to = Objects.requireNonNull(c.to());
        var due = England.endOf(Objects.requireNonNull(c.due()));
        insert(id, c, fact, due, me);
        access.grant(
                fact.child(),
                to,
                Compartment.OWN,
                id.value(),
                "has something to do for the child",
                null);
        tasks.open(
                new NewTask(
                        fact.child(),
                        TASK,
                        fact.kind() == FactKind.SUPPORT
                                ? "Support a child after an episode"
                                : "Help to prevent a child from going missing",
                        id.value(),
                        id.value(),
                        to,
                        false,
                        due));
        if (!somethingLeft(fact.interview()))
            tasks.done(fact.interview().value(), InterviewRecords.GIVE_TASK, "given");
        events.publishEvent(
                new ReturnInterviewEvent.ReturnActionGiven(
                        fact.child(),
                        fact.episode(),
                        fact.interview(),
                        id,
                        me.agency().id(),
                        clock.instant()));
    }

    private void insert(
            ActionId id, GiveAction c, FactStore.Fact fact, Instant due, Practitioner me) {
        sql.update(
                """
                insert into missing_action (id, fact_id, interview_id, episode_id, child_id, author_agency, owner_id, team_id, what,
                    due_at, given_by, given_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                fact.id(),
                fact.interview(),
                fact.episode(),
                fact.child(),
                fact.author(),
                c.to() instanceof PractitionerId p ? p : null,
                c.to() instanceof TeamId t ? t : null,
                Words.orNull(c.what()),
                due,
                me.id(),
                clock.instant());
    }

    private boolean somethingLeft(ReturnInterviewId interview) {
        return sql.exists(
                """
                select 1 from missing_fact f where f.interview_id = ? and f.kind in ('SUPPORT', 'PREVENTION')
                  and not exists (select 1 from missing_action a where a.fact_id = f.id) limit 1
                """,
                interview);
    }

    /** By the one who has it, their team, or those who follow it. */
    @Transactional
    public void complete(CompleteAction c) {
        var me = proofs.practitioner();
        var action =
                sql.first(
                                "select child_id, episode_id, interview_id from missing_action where id = ?",
                                r ->
                                        new Given(
                                                r.id("child_id", ChildId::new),
                                                r.id("episode_id", EpisodeId::new),
                                                r.id("interview_id", ReturnInterviewId::new)),
                                c.action())
                        .orElseThrow(NotFound::new);
        if (Words.blank(c.outcome()))
            throw new RuleBroken(InterviewRules.OUTCOME_NEEDED, "outcome");
        keys.once(c.key(), "CompleteAction", c.action().value(), () -> complete(c, action, me));
    }

    private void complete(CompleteAction c, Given g, Practitioner me) {
        var now = clock.instant();
        var changed =
                sql.update(
                        """
                        update missing_action set done_at = ?, done_by = ?, outcome = ?, version = version + 1
                        where id = ? and version = ? and done_at is null
                        """,
                        now,
                        me.id(),
                        Words.orNull(c.outcome()),
                        c.action(),
                        c.version());
        if (changed == 0) throw new RuleBroken(InterviewRules.ALREADY_DONE);
        tasks.done(c.action().value(), TASK, "done");
        events.publishEvent(
                new ReturnInterviewEvent.ReturnActionDone(
                        g.child(), g.episode(), g.interview(), c.action(), me.agency().id(), now));
    }

    private record Given(ChildId child, EpisodeId episode, ReturnInterviewId interview) {}
}
