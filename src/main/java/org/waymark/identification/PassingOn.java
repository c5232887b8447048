package org.waymark.identification;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Access;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.people.AgencyId;
import org.waymark.people.Practitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.Practitioners;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.work.Clocks;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/** Passes one request for advice on, as {@link Practitioners#AUTOMATIC}. */
@Component
class PassingOn {
    private static final int AT_ONCE = 100;

    private final Sql sql;
    private final Clock clock;
    private final Clocks clocks;
    private final Tasks tasks;
    private final Access access;
    private final Leads leads;
    private final Practitioners practitioners;
    private final ApplicationEventPublisher events;

    PassingOn(
            Sql sql,
            Clock clock,
            Clocks clocks,
            Tasks tasks,
            Access access,
            Leads leads,
            Practitioners practitioners,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.clocks = clocks;
        this.tasks = tasks;
        this.access = access;
        this.leads = leads;
        this.practitioners = practitioners;
        this.events = events;
    }

    /** Asked, and not answered by when they should have been. */
    record Silent(
            ConsultationId id,
            ChildId child,
            ConcernId concern,
            AgencyId agency,
            PractitionerId by,
            @Nullable PractitionerId owner,
            Set<PractitionerId> tried,
            boolean urgent,
            Instant due) {
        static Silent of(Row r) {
            return new Silent(
                    r.id("id", ConsultationId::new),
                    r.id("child_id", ChildId::new),
                    r.id("concern_id", ConcernId::new),
                    r.id("author_agency", AgencyId::new),
                    r.id("asked_by", PractitionerId::new),
                    r.findId("owner_id", PractitionerId::new),
                    r.uuids("tried").stream().map(PractitionerId::new).collect(Collectors.toSet()),
                    r.is("urgent"),
                    r.instant("due_at"));
        }
    }

    @Transactional(readOnly = true)
    public List<Silent> due(Instant now) {
        return sql.list(
                """
                select id, child_id, concern_id, author_agency, asked_by, owner_id, tried, urgent, due_at
                from silent_consultations(?, ?) order by due_at
                """,
                Silent::of,
                now,
                AT_ONCE);
    }

    @Transactional
    public void on(Silent s) {
        var now = clock.instant();
        var next = next(s);
        var due = clocks.due("consultation.passed", now);
        var passed =
                sql.one(
                        "select pass_consultation_on(?, ?, ?, ?, ?) as passed",
                        r -> r.is("passed"),
                        s.id(),
                        s.due(),
                        next.map(Practitioner::id).orElse(null),
                        next.isPresent() ? due : null,
                        now);
        if (!passed) return;
        next.ifPresentOrElse(p -> handTo(p, s, now, due), () -> nobodyLeft(s, now));
        tasks.done(s.concern().value(), Silence.TASK, "still no answer");
        tasks.open(
                new NewTask(
                        s.child(),
                        Silence.TASK,
                        "No answer to your request for advice: you can refer now",
                        s.concern().value(),
                        s.concern().value(),
                        s.by(),
                        s.urgent(),
                        now));
    }

    private void handTo(Practitioner p, Silent s, Instant now, Instant due) {
        access.grant(
                s.child(),
                p.id(),
                Compartment.OWN,
                s.concern().value(),
                "asked for advice in place of a colleague",
                null);
        tasks.done(s.id().value(), Consultations.TASK, "passed on");
        tasks.open(
                new NewTask(
                        s.child(),
                        Consultations.TASK,
                        "A practitioner asks for your advice: a colleague has not answered",
                        s.id().value(),
                        s.concern().value(),
                        p.id(),
                        s.urgent(),
                        due));
        events.publishEvent(
                new IdentificationEvent.ConsultationPassedOn(
                        s.child(), s.concern(), s.id(), p.id(), s.agency(), now));
    }

    private void nobodyLeft(Silent s, Instant now) {
        events.publishEvent(
                new IdentificationEvent.ConsultationUnanswered(
                        s.child(), s.concern(), s.id(), s.agency(), now));
    }

    /** The deputy of the one who did not answer, or else another lead of the agency. */
    private Optional<Practitioner> next(Silent s) {
        var without = new HashSet<>(s.tried());
        without.add(s.by());
        if (s.owner() != null) without.add(s.owner());
        var free = new ArrayList<>(leads.of(s.agency(), s.child(), without));
        var deputy =
                Optional.ofNullable(s.owner())
                        .flatMap(practitioners::find)
                        .map(Practitioner::deputy);
        return free.stream()
                .filter(p -> deputy.isPresent() && deputy.get().equals(p.id()))
                .findFirst()
                .or(() -> free.stream().findFirst());
    }
}
