package org.waymark.identification;

import static org.waymark.identification.IdentificationRules.*;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Access;
import org.waymark.access.Proofs;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.people.Practitioner;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.work.Clocks;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * Asking a manager or designated lead (guide ¶7). Who asks may refer at any moment, answered or not
 * (safety rule 3): {@link Advice} is the answer, {@link Silence} what happens without one.
 */
@Service
public class Consultations {
    public static final String TASK = "ANSWER_CONSULTATION";

    private final Sql sql;
    private final Clock clock;
    private final Clocks clocks;
    private final Tasks tasks;
    private final Access access;
    private final Proofs proofs;
    private final Leads leads;
    private final Discussed discussed;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Consultations(
            Sql sql,
            Clock clock,
            Clocks clocks,
            Tasks tasks,
            Access access,
            Proofs proofs,
            Leads leads,
            Discussed discussed,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.clocks = clocks;
        this.tasks = tasks;
        this.access = access;
        this.proofs = proofs;
        this.leads = leads;
        this.discussed = discussed;
        this.keys = keys;
        this.events = events;
    }

    /** Who can advise on this concern; nobody, where the agency has no lead free. */
    @Transactional(readOnly = true)
    public List<Practitioner> leadsFor(ConcernId concern) {
        var me = proofs.practitioner();
        var child = discussed.ownConcern(concern, me);
        return leads.of(me.agency().id(), child, List.of(me.id()));
    }

    @Transactional
    public ConsultationId ask(AskConsultation c) {
        var me = proofs.practitioner();
        var child = discussed.ownConcern(c.concern(), me);
        var lead = leadsFor(c.concern()).stream().filter(p -> p.id().equals(c.lead())).findFirst();
        new Checks()
                .require(c.safeTonight() != null, CONSULTATION_NEEDS_SAFE_TONIGHT, "safeTonight")
                .require(c.lead() != null, CONSULTATION_NEEDS_LEAD, "lead")
                .require(
                        c.lead() == null || lead.isPresent(), CONSULTATION_LEAD_NOT_OFFERED, "lead")
                .orThrow();
        var id = ConsultationId.random();
        return new ConsultationId(
                keys.once(
                        c.key(),
                        "AskConsultation",
                        id.value(),
                        () -> ask(id, c, child, lead.orElseThrow(), me)));
    }

    private void ask(
            ConsultationId id,
            AskConsultation c,
            ChildId child,
            Practitioner lead,
            Practitioner me) {
        var now = clock.instant();
        var urgent = c.urgent() || c.safeTonight() == Safe.NO;
        var due = clocks.due(urgent ? "consultation.urgent" : "consultation.answer", now);
        insert(id, c, child, lead, me, urgent, now, due);
        access.grant(
                child, lead.id(), Compartment.OWN, c.concern().value(), "asked for advice", null);
        discussed.settle(c.concern());
        tasks.done(c.concern().value(), LookAgain.TASK, "asked for advice again");
        tasks.open(
                new NewTask(
                        child,
                        TASK,
                        "A practitioner asks for your advice",
                        id.value(),
                        c.concern().value(),
                        lead.id(),
                        urgent,
                        due));
        var agency = me.agency().id();
        events.publishEvent(
                urgent
                        ? new IdentificationEvent.UrgentConsultationAsked(
                                child, c.concern(), id, lead.id(), agency, now)
                        : new IdentificationEvent.ConsultationAsked(
                                child, c.concern(), id, lead.id(), agency, now));
    }

    private void insert(
            ConsultationId id,
            AskConsultation c,
            ChildId child,
            Practitioner lead,
            Practitioner me,
            boolean urgent,
            Instant now,
            Instant due) {
        sql.later(
                """
                insert into consultation (id, concern_id, child_id, author_agency, asked_by, owner_id, asked_at, urgent,
                                          safe_tonight, question, telephoned, state, first_asked, due_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'ASKED', ?, ?)
                """,
                id,
                c.concern(),
                child,
                me.agency().id(),
                me.id(),
                lead.id(),
                now,
                urgent,
                Objects.requireNonNull(c.safeTonight()),
                c.question(),
                c.telephoned(),
                lead.id(),
                due);
    }
}
