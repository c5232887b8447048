package org.waymark.missing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Access;
import org.waymark.access.Proofs;
import org.waymark.casefile.Compartment;
import org.waymark.people.Party;
import org.waymark.people.Practitioner;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.RuleBroken;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * Recording a return interview that was held: when and where, why the child left, what happened, in
 * the child's own words, and every fact by itself. Children's social care is given it to read; who
 * sees only the episode learns that it was held.
 */
@Service
public class InterviewRecords {
    static final String READ_TASK = "READ_RETURN_INTERVIEW";
    static final String GIVE_TASK = "GIVE_SUPPORT";

    private final Sql sql;
    private final Clock clock;
    private final Access access;
    private final Proofs proofs;
    private final InterviewStore store;
    private final FactStore facts;
    private final Recipients recipients;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    InterviewRecords(
            Sql sql,
            Clock clock,
            Access access,
            Proofs proofs,
            InterviewStore store,
            FactStore facts,
            Recipients recipients,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.access = access;
        this.proofs = proofs;
        this.store = store;
        this.facts = facts;
        this.recipients = recipients;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    @Transactional
    public void record(RecordInterview c) {
        var me = proofs.practitioner();
        var f = store.get(c.interview()).facts();
        InterviewStore.requireMine(f);
        InterviewCheck.check(c, f, me, clock.instant());
        keys.once(c.key(), "RecordInterview", c.interview().value(), () -> held(c, me));
    }

    private void held(RecordInterview c, Practitioner me) {
        if (!(store.mine(c.interview()) instanceof ReturnInterview.Accepted accepted))
            throw new RuleBroken(InterviewRules.NOT_ACCEPTED_YET);
        var done = accepted.hold(c.heldAt().instant(), Words.orNull(c.lateReason()));
        var f = done.facts();
        store.save(done, c.version(), InterviewStore.Detail.late(Words.orNull(c.lateReason())));
        insert(c, f, me);
        var told = told(c);
        told.forEach(fact -> facts.insert(f, fact, me));
        tasks.done(f.id().value(), InterviewStart.TASK, "held");
        if (told.stream().anyMatch(fact -> fact.kind().isToDo()))
            tasks.open(task(f, GIVE_TASK, "Give the support a child needs to somebody", me.id()));
        giveToRead(f);
        events.publishEvent(
                new ReturnInterviewEvent.ReturnInterviewHeld(
                        f.child(),
                        f.episode(),
                        f.id(),
                        done.late(),
                        me.agency().id(),
                        c.heldAt().instant()));
    }

    /** Reasons and kinds of harm are facts like the others: each can be taken over by itself. */
    private static List<NewFact> told(RecordInterview c) {
        var all = new ArrayList<NewFact>();
        c.reasons().stream()
                .sorted()
                .filter(r -> r != Reason.DID_NOT_SAY)
                .forEach(r -> all.add(new NewFact(FactKind.REASON, r.words())));
        c.harmKinds().stream()
                .sorted()
                .forEach(h -> all.add(new NewFact(FactKind.HARM, h.words())));
        c.facts().stream().filter(f -> !Words.blank(f.words())).forEach(all::add);
        return all;
    }

    private void giveToRead(ReturnInterview.Facts f) {
        var named = recipients.of(f.child());
        var to = named.or(recipients.frontDoor());
        if (named.guardian() == null)
            access.grant(
                    f.child(),
                    to,
                    Compartment.CORE,
                    f.id().value(),
                    "return interview to read",
                    null);
        tasks.open(task(f, READ_TASK, "Read a return interview", to));
    }

    private NewTask task(ReturnInterview.Facts f, String kind, String title, Party to) {
        return new NewTask(
                f.child(), kind, title, f.id().value(), f.id().value(), to, false, clock.instant());
    }

    private void insert(RecordInterview c, ReturnInterview.Facts f, Practitioner me) {
        sql.update(
                """
                insert into return_interview_record (interview_id, child_id, author_agency, interviewer_id, held_at, held_where,
                    before_return, alone, others_present, independence, reasons, reason_words, child_words, harm, harm_kinds, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::text[], ?, ?, ?, ?::text[], ?)
                """,
                f.id(),
                f.child(),
                me.agency().id(),
                me.id(),
                c.heldAt().instant(),
                c.where(),
                c.beforeReturn(),
                Objects.requireNonNull(c.alone()),
                Boolean.TRUE.equals(c.alone()) ? null : Words.orNull(c.othersPresent()),
                c.independence(),
                c.reasons(),
                Words.orNull(c.reasonWords()),
                Words.orNull(c.childWords()),
                c.harm(),
                c.harmKinds(),
                clock.instant());
        if (c.independence() == Independence.CHILD_CHOSE)
            sql.update(
                    "update return_interview set chosen_why = ? where id = ?",
                    Words.orNull(c.childChoseWhy()),
                    f.id());
    }

    /** The one who was given it to read has read it. */
    @Transactional
    public void read(ReturnInterviewId interview) {
        proofs.practitioner();
        var f = store.get(interview).facts();
        tasks.done(f.id().value(), READ_TASK, "read");
    }
}
