package org.waymark.identification;

import static org.waymark.identification.IdentificationRules.*;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Access;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.Practitioners;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;
import org.waymark.work.Clocks;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/** Discussion with a manager or designated lead (guide ¶7). Silence is answered (safety rule 3). */
@Service
public class Consultations {
    public static final String TASK = "ANSWER_CONSULTATION";
    public static final String ANSWERED_TASK = "READ_ADVICE";
    public static final String LOOK_AGAIN_TASK = "LOOK_AGAIN";

    private final Sql sql;
    private final Clock clock;
    private final Clocks clocks;
    private final Tasks tasks;
    private final Access access;
    private final Proofs proofs;
    private final Practitioners practitioners;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Consultations(
            Sql sql,
            Clock clock,
            Clocks clocks,
            Tasks tasks,
            Access access,
            Proofs proofs,
            Practitioners practitioners,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.clocks = clocks;
        this.tasks = tasks;
        this.access = access;
        this.proofs = proofs;
        this.practitioners = practitioners;
        this.keys = keys;
        this.events = events;
    }

    /**
     * Who can advise on this concern: the agency's managers and leads, not the person asking nor
     * one it is about.
     */
    @Transactional(readOnly = true)
    public List<Practitioner> leadsFor(ConcernId concern) {
        var me = CurrentPractitioner.get();
        var about =
                sql.list(
                        "select about_id from allegation where concern_id = ?",
                        r -> r.findUuid("about_id"),
                        concern);
        return practitioners.leadsOf(me.agency().id()).stream()
                .filter(p -> !p.id().equals(me.id()) && !about.contains(p.id().value()))
                .toList();
    }

    @Transactional
    public ConsultationId ask(AskConsultation c) {
        var me = proofs.practitioner();
        if (c.lead() == null) throw new RuleBroken(CONSULTATION_NEEDS_LEAD, "lead");
        if (c.safeTonight() == null)
            throw new RuleBroken(CONSULTATION_NEEDS_SAFE_TONIGHT, "safeTonight");
        var child = concern(c.concern()).child();
        var lead =
                leadsFor(c.concern()).stream()
                        .filter(p -> p.id().equals(c.lead()))
                        .findFirst()
                        .orElseThrow(() -> new RuleBroken(CONSULTATION_LEAD_NOT_OFFERED, "lead"));
        var id = ConsultationId.random();
        return new ConsultationId(
                keys.once(
                        c.key(), "AskConsultation", id.value(), () -> ask(id, c, child, lead, me)));
    }

    private void ask(
            ConsultationId id,
            AskConsultation c,
            ChildId child,
            Practitioner lead,
            Practitioner me) {
        var now = clock.instant();
        var due = clocks.due("consultation.answer", now);
        sql.update(
                """
                insert into consultation (id, concern_id, child_id, author_agency, asked_by, owner_id, asked_at, urgent,
                                          safe_tonight, question, telephoned, state, first_asked)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'ASKED', ?)
                """,
                id,
                c.concern(),
                child,
                me.agency().id(),
                me.id(),
                lead.id(),
                now,
                c.urgent() || c.safeTonight() == Safe.NO,
                c.safeTonight(),
                c.question(),
                c.telephoned(),
                lead.id());
        access.grant(
                child, lead.id(), Compartment.OWN, c.concern().value(), "asked for advice", null);
        sql.update(
                "update concern set state = 'CONSULTING', version = version + 1 where id = ? and state = 'RAISED'",
                c.concern());
        tasks.open(
                new NewTask(
                        child,
                        TASK,
                        "A practitioner asks for your advice",
                        id.value(),
                        c.concern().value(),
                        lead.id(),
                        c.urgent() || c.safeTonight() == Safe.NO,
                        due));
        events.publishEvent(
                new IdentificationEvent.ConsultationAsked(
                        child, c.concern(), id, lead.id(), me.agency().id(), now));
    }

    @Transactional
    public void answer(AnswerConsultation c) {
        var me = proofs.lead();
        check(c.advice(), c.concernRemains(), c.reason());
        var look = c.lookAgainOn();
        if (look != null && !look.isAfter(England.dateOf(clock.instant())))
            throw new RuleBroken(LOOK_AGAIN_IN_THE_PAST, "lookAgainOn");
        var asked = find(c.consultation());
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
                        where id = ? and version = ? and state in ('ASKED', 'PASSED_ON')
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
        var remains = Boolean.TRUE.equals(c.concernRemains());
        if (!remains) notReferred(asked.concern());
        tasks.done(c.consultation().value(), TASK, "answered");
        tasks.open(
                task(
                        asked,
                        ANSWERED_TASK,
                        "You have advice on a concern",
                        c.consultation().value(),
                        null));
        var look = c.lookAgainOn();
        if (look != null)
            tasks.open(
                    task(
                            asked,
                            LOOK_AGAIN_TASK,
                            "Look again at a concern",
                            asked.concern().value(),
                            England.endOf(look)));
        events.publishEvent(
                new IdentificationEvent.ConsultationAnswered(
                        asked.child(),
                        asked.concern(),
                        c.consultation(),
                        remains,
                        me.agency().id(),
                        now));
    }

    private void notReferred(ConcernId concern) {
        sql.update(
                "update concern set state = 'NOT_REFERRED', version = version + 1 where id = ? and state in ('RAISED', 'CONSULTING')",
                concern);
    }

    private static void check(
            @Nullable String advice, @Nullable Boolean remains, @Nullable String reason) {
        if (advice == null || advice.isBlank()) throw new RuleBroken(ADVICE_NEEDS_WORDS, "advice");
        if (remains == null) throw new RuleBroken(ADVICE_NEEDS_DECISION, "concernRemains");
        if (reason == null || reason.isBlank()) throw new RuleBroken(ADVICE_NEEDS_REASON, "reason");
    }

    private NewTask task(
            Asked asked, String kind, String title, UUID subject, @Nullable Instant due) {
        return new NewTask(
                asked.child(),
                kind,
                title,
                subject,
                asked.concern().value(),
                asked.by(),
                asked.urgent(),
                due);
    }

    private Asked find(ConsultationId id) {
        return sql.first(
                        "select child_id, concern_id, asked_by, urgent from consultation where id = ?",
                        Asked::of,
                        id)
                .orElseThrow(NotFound::new);
    }

    private Of concern(ConcernId id) {
        return sql.first(
                        "select child_id from concern where id = ?",
                        r -> new Of(r.id("child_id", ChildId::new)),
                        id)
                .orElseThrow(NotFound::new);
    }

    private record Of(ChildId child) {}

    private record Asked(ChildId child, ConcernId concern, PractitionerId by, boolean urgent) {
        static Asked of(Row r) {
            return new Asked(
                    r.id("child_id", ChildId::new),
                    r.id("concern_id", ConcernId::new),
                    r.id("asked_by", PractitionerId::new),
                    r.is("urgent"));
        }
    }
}
