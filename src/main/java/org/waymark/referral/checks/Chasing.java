package org.waymark.referral.checks;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.casefile.ChildId;
import org.waymark.identification.ConcernId;
import org.waymark.people.AgencyId;
import org.waymark.people.Party;
import org.waymark.people.Practitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.Practitioners;
import org.waymark.people.TeamId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.work.Clocks;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/** Moves one silent check on, as {@link Practitioners#AUTOMATIC}. */
@Component
class Chasing {
    private static final int AT_ONCE = 100;

    private final Sql sql;
    private final Clock clock;
    private final Clocks clocks;
    private final Tasks tasks;
    private final Practitioners practitioners;
    private final CheckStore store;
    private final ApplicationEventPublisher events;

    Chasing(
            Sql sql,
            Clock clock,
            Clocks clocks,
            Tasks tasks,
            Practitioners practitioners,
            CheckStore store,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.clocks = clocks;
        this.tasks = tasks;
        this.practitioners = practitioners;
        this.store = store;
        this.events = events;
    }

    /**
     * Asked, and not answered by when it should have been.
     *
     * @param worker who has started on the referral
     */
    record Silent(
            CheckId id,
            ChildId child,
            ConcernId concern,
            AgencyId asking,
            AgencyId asked,
            PractitionerId by,
            @Nullable PractitionerId owner,
            @Nullable TeamId team,
            Set<PractitionerId> tried,
            boolean urgent,
            Instant due,
            boolean reminded,
            @Nullable PractitionerId worker) {
        static Silent of(Row r) {
            return new Silent(
                    r.id("id", CheckId::new),
                    r.id("child_id", ChildId::new),
                    r.id("concern_id", ConcernId::new),
                    r.id("author_agency", AgencyId::new),
                    r.id("agency_id", AgencyId::new),
                    r.id("asked_by", PractitionerId::new),
                    r.findId("owner_id", PractitionerId::new),
                    r.findId("team_id", TeamId::new),
                    r.uuids("tried").stream().map(PractitionerId::new).collect(Collectors.toSet()),
                    r.is("urgent"),
                    r.instant("due_at"),
                    r.is("reminded"),
                    r.findId("worker_id", PractitionerId::new));
        }

        @Nullable Party party() {
            return owner == null ? team : owner;
        }
    }

    @Transactional(readOnly = true)
    public List<Silent> silent(Instant now) {
        return sql.list(
                """
                select id, child_id, concern_id, author_agency, agency_id, asked_by, owner_id, team_id, tried, urgent, due_at,
                       reminded, worker_id
                from silent_checks(?, ?)
                """,
                Silent::of,
                now,
                AT_ONCE);
    }

    @Transactional
    public void move(Silent s) {
        if (s.reminded()) passOn(s, clock.instant());
        else remind(s, clock.instant());
    }

    private void remind(Silent s, Instant now) {
        var due = clocks.due("check.reminded", now);
        if (!moved(s, null, due, true, now)) return;
        tasks.makeUrgent(s.id().value());
        tellWhoAsked(s, "No answer to a check yet: telephone them", now);
        events.publishEvent(
                new CheckEvent.CheckReminded(
                        s.child(), s.concern(), s.id(), s.party(), s.asking(), now));
    }

    private void passOn(Silent s, Instant now) {
        var next = next(s);
        var due = clocks.due("check.passed", now);
        var to = next.map(Practitioner::id).orElse(null);
        if (!moved(s, to, to == null ? null : due, false, now)) return;
        if (to == null) {
            tellWhoAsked(s, "No answer to a check, and nobody is left there: telephone them", now);
            events.publishEvent(
                    new CheckEvent.CheckUnanswered(
                            s.child(), s.concern(), s.id(), s.asking(), now));
            return;
        }
        tasks.open(
                new NewTask(
                        s.child(),
                        AgencyChecks.TASK,
                        "Say what you know about a child: a colleague has not answered",
                        s.id().value(),
                        s.id().value(),
                        to,
                        true,
                        due));
        tellWhoAsked(s, "No answer to a check: it was passed on; telephone them", now);
        events.publishEvent(
                new CheckEvent.CheckPassedOn(s.child(), s.concern(), s.id(), to, s.asking(), now));
    }

    private boolean moved(
            Silent s,
            @Nullable PractitionerId to,
            @Nullable Instant next,
            boolean remind,
            Instant now) {
        return sql.one(
                "select move_check(?, ?, ?, ?, ?, ?) as moved",
                r -> r.is("moved"),
                s.id(),
                s.due(),
                to,
                next,
                remind,
                now);
    }

    private void tellWhoAsked(Silent s, String title, Instant now) {
        tasks.done(s.id().value(), AgencyChecks.CHASE_TASK, "still no answer");
        tasks.open(
                new NewTask(
                        s.child(),
                        AgencyChecks.CHASE_TASK,
                        title,
                        s.id().value(),
                        s.concern().value(),
                        s.worker() == null ? s.by() : s.worker(),
                        s.urgent(),
                        now));
    }

    /** The deputy of the one who did not answer, or else a lead of the agency. */
    private Optional<Practitioner> next(Silent s) {
        var without = new HashSet<>(s.tried());
        without.add(s.by());
        if (s.owner() != null) without.add(s.owner());
        var deputy =
                Optional.ofNullable(s.owner())
                        .flatMap(practitioners::find)
                        .map(Practitioner::deputy)
                        .flatMap(practitioners::find);
        var leads = new java.util.ArrayList<>(practitioners.leadsOf(s.asked()));
        deputy.filter(d -> d.agency().id().equals(s.asked())).ifPresent(d -> leads.addFirst(d));
        return leads.stream()
                .filter(p -> !without.contains(p.id()))
                .filter(p -> store.mayBeAsked(s.child(), p.id()))
                .findFirst();
    }
}
