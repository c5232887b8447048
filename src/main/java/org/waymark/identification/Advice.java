package org.waymark.identification;

import static org.waymark.identification.IdentificationRules.*;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.AccessRules;
import org.waymark.access.NotAllowed;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.people.AgencyId;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioner;
import org.waymark.people.PractitionerId;
import org.waymark.requests.CommandKey;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * Answering a request for advice: what is advised, whether concern remains, and why (guide ¶7,
 * Any manager or lead of the agency may answer; of two at once, one wins. The answer binds
 * nobody: who asked may still refer.
 */
@Service
public class Advice {
    public static final String TASK = "READ_ADVICE";

    private final Sql sql;
    private final Clock clock;
    private final Tasks tasks;
    private final Proofs proofs;
    private final Discussed discussed;
    private final LookAgain lookAgain;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Advice(
            Sql sql,
            Clock clock,
            Tasks tasks,
            Proofs proofs,
            Discussed discussed,
            LookAgain lookAgain,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.tasks = tasks;
        this.proofs = proofs;
        this.discussed = discussed;
        this.lookAgain = lookAgain;
        this.keys = keys;
        this.events = events;
    }

    @Transactional
    public void answer(AnswerConsultation c) {
        var me = proofs.lead();
        var asked = mine(c, me);
        keys.once(
                c.key(),
                "AnswerConsultation",
                c.consultation().value(),
                () -> answer(c, asked, me));
    }

    private void answer(AnswerConsultation c, Asked asked, Practitioner me) {
        var now = clock.instant();
        var changed =
                sql.update(
                        """
                        update consultation set state = 'ANSWERED', answered_by = ?, answered_at = ?, advice = ?,
                            concern_remains = ?, reason = ?, look_again_on = ?, version = version + 1
                        where id = ? and version = ? and state <> 'ANSWERED'
                        """,
                        me.id(),
                        now,
                        c.advice(),
                        c.concernRemains(),
                        c.reason(),
                        c.lookAgainOn(),
                        c.consultation(),
                        c.version());
        if (changed == 0) throw new RuleBroken(ALREADY_ANSWERED);
        tasks.done(c.consultation().value(), Consultations.TASK, "answered");
        advised(c.consultation(), c, asked, me, now);
    }

    /**
     * Adds one's own advice where somebody else has already answered: two leads may differ, and
     * either's remaining concern is enough (safety rule 3).
     */
    @Transactional
    public ConsultationId addTo(AnswerConsultation c) {
        var me = proofs.lead();
        var asked = mine(c, me);
        var id = ConsultationId.random();
        return new ConsultationId(
                keys.once(c.key(), "AddAdvice", id.value(), () -> addTo(id, c, asked, me)));
    }

    private void addTo(ConsultationId id, AnswerConsultation c, Asked asked, Practitioner me) {
        var now = clock.instant();
        var added =
                sql.update(
                        """
                        insert into consultation (id, concern_id, child_id, author_agency, asked_by, owner_id, asked_at, urgent,
                            safe_tonight, question, state, first_asked, answered_by, answered_at, advice, concern_remains, reason,
                            look_again_on, version)
                        select ?, concern_id, child_id, author_agency, asked_by, ?::uuid, asked_at, urgent, safe_tonight, question,
                            'ANSWERED', ?::uuid, ?::uuid, ?::timestamptz, ?, ?::boolean, ?, ?::date, 1
                        from consultation where id = ? and state = 'ANSWERED'
                        """,
                        id,
                        me.id(),
                        me.id(),
                        me.id(),
                        now,
                        c.advice(),
                        c.concernRemains(),
                        c.reason(),
                        c.lookAgainOn(),
                        c.consultation());
        if (added == 0) throw new RuleBroken(NOT_ANSWERED_YET);
        advised(id, c, asked, me, now);
    }

    private void advised(
            ConsultationId id, AnswerConsultation c, Asked asked, Practitioner me, Instant now) {
        discussed.settle(asked.concern());
        tasks.done(asked.concern().value(), Silence.TASK, "answered");
        tasks.open(
                new NewTask(
                        asked.child(),
                        TASK,
                        "You have advice on a concern",
                        id.value(),
                        asked.concern().value(),
                        asked.by(),
                        asked.urgent(),
                        null));
        var look = c.lookAgainOn();
        if (look != null) lookAgain.open(asked.child(), asked.concern(), asked.by(), look);
        events.publishEvent(
                new IdentificationEvent.ConsultationAnswered(
                        asked.child(),
                        asked.concern(),
                        id,
                        Boolean.TRUE.equals(c.concernRemains()),
                        me.agency().id(),
                        now));
    }

    /** Who asked has read the advice. Reading it again changes nothing. */
    @Transactional
    public ConcernId read(CommandKey key, ConsultationId id) {
        var me = CurrentPractitioner.get();
        var asked = find(id);
        if (!asked.by().equals(me.id())) throw new NotFound();
        return new ConcernId(
                keys.once(key, "ReadAdvice", asked.concern().value(), () -> read(id, asked, me)));
    }

    private void read(ConsultationId id, Asked asked, Practitioner me) {
        var now = clock.instant();
        var changed =
                sql.update(
                        "update consultation set read_at = ? where id = ? and read_at is null and state = 'ANSWERED'",
                        now,
                        id);
        if (changed == 0) return;
        tasks.done(id.value(), TASK, "read");
        events.publishEvent(
                new IdentificationEvent.AdviceRead(
                        asked.child(), asked.concern(), id, me.agency().id(), now));
    }

    /** A request that this person may answer, and an answer that is whole. */
    private Asked mine(AnswerConsultation c, Practitioner me) {
        var asked = find(c.consultation());
        if (!asked.agency().equals(me.agency().id())) throw new NotAllowed(AccessRules.NEEDS_LEAD);
        var look = c.lookAgainOn();
        var today = England.dateOf(clock.instant());
        Discussed.needs(c.advice(), c.concernRemains(), c.reason())
                .require(!asked.by().equals(me.id()), ADVICE_FROM_ANOTHER, "advice")
                .require(look == null || look.isAfter(today), LOOK_AGAIN_IN_THE_PAST, "lookAgainOn")
                .orThrow();
        return asked;
    }

    private Asked find(ConsultationId id) {
        return sql.first(
                        "select child_id, concern_id, author_agency, asked_by, urgent from consultation where id = ?",
                        Asked::of,
                        id)
                .orElseThrow(NotFound::new);
    }

    private record Asked(
            ChildId child, ConcernId concern, AgencyId agency, PractitionerId by, boolean urgent) {
        static Asked of(Row r) {
            return new Asked(
                    r.id("child_id", ChildId::new),
                    r.id("concern_id", ConcernId::new),
                    r.id("author_agency", AgencyId::new),
                    r.id("asked_by", PractitionerId::new),
                    r.is("urgent"));
        }
    }
}
