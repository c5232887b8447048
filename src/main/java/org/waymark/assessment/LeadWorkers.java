package org.waymark.assessment;

import static org.waymark.assessment.AssessmentRules.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Access;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.people.AgencyKind;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.Practitioners;
import org.waymark.people.Role;
import org.waymark.referral.Decisions;
import org.waymark.requests.CommandKeys;
import org.waymark.web.Checks;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * Who leads an assessment, by when it should be finished, and who takes over where somebody is
 * away. A family help worker may lead, overseen by a qualified social worker (domain.md A.4(3)).
 */
@Service
public class LeadWorkers {
    public static final String TASK = "SECTION_17_ASSESSMENT";

    private final Clock clock;
    private final Proofs proofs;
    private final Access access;
    private final Practitioners practitioners;
    private final AssessmentStore store;
    private final Named named;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    LeadWorkers(
            Clock clock,
            Proofs proofs,
            Access access,
            Practitioners practitioners,
            AssessmentStore store,
            Named named,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.clock = clock;
        this.proofs = proofs;
        this.access = access;
        this.practitioners = practitioners;
        this.store = store;
        this.named = named;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    /** A qualified social worker, or a family help worker, as leads an assessment. */
    static boolean mayLead(Practitioner p) {
        return p.agency().kind() == AgencyKind.CHILDRENS_SOCIAL_CARE
                && (p.is(Role.SOCIAL_WORKER)
                        || p.is(Role.FRONT_DOOR_SOCIAL_WORKER)
                        || p.is(Role.TEAM_MANAGER));
    }

    private boolean isQualified(Practitioner p) {
        var q = p.qualification();
        return mayLead(p) && q != null && q.validOn(England.dateOf(clock.instant()));
    }

    /** By a manager, or by a qualified social worker who takes it on or hands it to a colleague. */
    @Transactional
    public void allocate(AllocateAssessment c) {
        proofs.assessor();
        if (!CurrentPractitioner.get().is(Role.TEAM_MANAGER)) proofs.qualifiedSocialWorker();
        var facts = store.open(c.assessment());
        var lead = c.lead() == null ? null : practitioners.find(c.lead()).orElse(null);
        var overseer = c.overseer() == null ? null : practitioners.find(c.overseer()).orElse(null);
        var today = England.dateOf(clock.instant());
        var started = c.startedOn() == null ? startOf(facts, today) : c.startedOn();
        var checks = people(facts, lead, overseer);
        checks.require(!started.isAfter(today), START_IN_THE_FUTURE, "startedOn")
                .require(
                        !started.isBefore(England.dateOf(facts.countsFrom())),
                        START_BEFORE_REFERRAL,
                        "startedOn")
                .orThrow();
        keys.once(
                c.key(),
                "AllocateAssessment",
                facts.id().value(),
                () ->
                        allocate(
                                facts,
                                c.version(),
                                Objects.requireNonNull(lead),
                                overseer,
                                started));
    }

    private static LocalDate startOf(Facts facts, LocalDate today) {
        return facts.startedOn() == null ? today : facts.startedOn();
    }

    private Checks people(
            Facts facts, @Nullable Practitioner lead, @Nullable Practitioner overseer) {
        var checks =
                new Checks()
                        .require(lead != null, ALLOCATION_NEEDS_LEAD, "lead")
                        .require(lead == null || mayLead(lead), LEAD_IS_NO_ASSESSOR, "lead")
                        .require(
                                overseer == null || isQualified(overseer),
                                OVERSEER_NOT_QUALIFIED,
                                "overseer");
        if (lead != null && mayLead(lead))
            checks.require(isQualified(lead) || overseer != null, LEAD_NEEDS_OVERSIGHT, "overseer")
                    .require(named.may(facts.child(), lead.id()), LEAD_NOT_NAMED, "lead");
        return checks;
    }

    private void allocate(
            Facts facts,
            int version,
            Practitioner lead,
            @Nullable Practitioner overseer,
            LocalDate started) {
        var over = isQualified(lead) || overseer == null ? null : overseer.id();
        store.change(
                facts.id(),
                version,
                "owner_id = ?, overseer_id = ?, started_on = ?",
                lead.id(),
                over,
                started);
        var old = facts.lead();
        if (old != null && !old.equals(lead.id())) leave(facts, old);
        letIn(facts, lead.id());
        if (over != null) letIn(facts, over);
        tasks.done(facts.id().value(), TASK, "allocated");
        if (facts.referral() != null)
            tasks.done(facts.referral(), Decisions.NEXT_STEP_TASK, "a worker has the assessment");
        tasks.open(
                new NewTask(
                        facts.child(),
                        TASK,
                        "Section 17 assessment",
                        facts.id().value(),
                        facts.id().value(),
                        lead.id(),
                        false,
                        facts.reviewOn() == null ? facts.due() : England.endOf(facts.reviewOn())));
        events.publishEvent(
                new AssessmentEvent.AssessmentAllocated(
                        facts.child(),
                        facts.id(),
                        lead.id(),
                        over,
                        CurrentPractitioner.get().agency().id(),
                        clock.instant()));
    }

    private void letIn(Facts facts, PractitionerId who) {
        access.open(facts.child(), who, facts.id().value(), "leads or oversees the assessment");
    }

    /** Who was let in for this alone loses it; who is of the team keeps what the team has. */
    private void leave(Facts facts, PractitionerId old) {
        var person = practitioners.find(old).orElse(null);
        if (person == null || facts.team() == null || !person.teams().contains(facts.team()))
            access.end(facts.child(), old);
    }

    /** All open assessments of one worker that this manager sees go to another. */
    @Transactional
    public int handOver(HandOverAssessments c) {
        proofs.teamManager();
        var to = c.to() == null ? null : practitioners.find(c.to()).orElse(null);
        var over = c.overseer() == null ? null : practitioners.find(c.overseer()).orElse(null);
        new Checks()
                .require(c.from() != null, HAND_OVER_NEEDS_FROM, "from")
                .require(to != null && mayLead(to), ALLOCATION_NEEDS_LEAD, "to")
                .require(
                        to == null || !mayLead(to) || isQualified(to) || over != null,
                        LEAD_NEEDS_OVERSIGHT,
                        "overseer")
                .require(over == null || isQualified(over), OVERSEER_NOT_QUALIFIED, "overseer")
                .require(c.why() != null && !c.why().isBlank(), HAND_OVER_NEEDS_REASON, "why")
                .orThrow();
        var from = Objects.requireNonNull(c.from());
        var lead = Objects.requireNonNull(to);
        var mine =
                store.runningOf(from).stream()
                        .filter(f -> named.may(f.child(), lead.id()))
                        .toList();
        var today = England.dateOf(clock.instant());
        keys.once(
                c.key(),
                "HandOverAssessments",
                from.value(),
                () -> mine.forEach(f -> allocate(f, f.version(), lead, over, startOf(f, today))));
        return mine.size();
    }

    /** By a manager, to fit the child: 45 working days are the most (domain.md B.4). */
    @Transactional
    public void setReview(SetReviewDate c) {
        proofs.teamManager();
        var facts = store.open(c.assessment());
        var on = c.on();
        var today = England.dateOf(clock.instant());
        new Checks()
                .require(on != null, REVIEW_NEEDS_DATE, "on")
                .require(on == null || !on.isBefore(today), REVIEW_IN_THE_PAST, "on")
                .require(
                        on == null || !England.endOf(on).isAfter(facts.due()),
                        REVIEW_TOO_LATE,
                        "on")
                .orThrow();
        keys.once(
                c.key(),
                "SetReviewDate",
                facts.id().value(),
                () -> setReview(facts, c.version(), Objects.requireNonNull(on)));
    }

    private void setReview(Facts facts, int version, LocalDate on) {
        store.change(facts.id(), version, "review_on = ?", on);
        if (facts.lead() != null) {
            tasks.done(facts.id().value(), TASK, "another date");
            tasks.open(
                    new NewTask(
                            facts.child(),
                            TASK,
                            "Section 17 assessment",
                            facts.id().value(),
                            facts.id().value(),
                            facts.lead(),
                            false,
                            England.endOf(on)));
        }
        events.publishEvent(
                new AssessmentEvent.AssessmentDateSet(
                        facts.child(),
                        facts.id(),
                        on,
                        CurrentPractitioner.get().agency().id(),
                        clock.instant()));
    }
}
