package org.waymark.referral;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Access;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.casefile.Compartment;
import org.waymark.child.Wishes;
import org.waymark.child.WishesAndFeelings;
import org.waymark.people.Agencies;
import org.waymark.people.QualifiedSocialWorker;
import org.waymark.people.Team;
import org.waymark.people.TeamKind;
import org.waymark.procedures.Procedures;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/** The decision of a qualified social worker within one working day (guide ¶8). */
@Service
public class Decisions {
    /** The next step, opened by the decision. */
    public static final String NEXT_STEP_TASK = "NEXT_STEP";

    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final ReferralStore store;
    private final Overrides overrides;
    private final WishesAndFeelings wishes;
    private final OutcomeLetters letters;
    private final Procedures procedures;
    private final Tasks tasks;
    private final Access access;
    private final Agencies agencies;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Decisions(
            Sql sql,
            Clock clock,
            Proofs proofs,
            ReferralStore store,
            Overrides overrides,
            WishesAndFeelings wishes,
            OutcomeLetters letters,
            Procedures procedures,
            Tasks tasks,
            Access access,
            Agencies agencies,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.store = store;
        this.overrides = overrides;
        this.wishes = wishes;
        this.letters = letters;
        this.procedures = procedures;
        this.tasks = tasks;
        this.access = access;
        this.agencies = agencies;
        this.keys = keys;
        this.events = events;
    }

    @Transactional
    public DecisionId decide(DecideReferral c) {
        var worker = proofs.qualifiedSocialWorker();
        var id = DecisionId.random();
        return new DecisionId(
                keys.once(c.key(), "DecideReferral", id.value(), () -> decide(id, c, worker)));
    }

    private void decide(DecisionId id, DecideReferral c, QualifiedSocialWorker worker) {
        var now = clock.instant();
        var open = store.undecided(c.referral());
        var override = c.action() == null ? null : overrides.agreed(c.referral(), c.action());
        DecisionCheck.check(c, open.facts(), override != null, now);
        var action = Objects.requireNonNull(c.action());
        var decided = open.decide(action, worker, now);
        store.save(decided, c.version(), ReferralRules.ALREADY_DECIDED);
        insert(id, c, decided, worker, override);
        c.consulted().forEach(who -> insert(id, who, decided));
        tasks.done(c.referral().value(), Referrals.DECIDE_TASK, "decided");
        tasks.done(c.referral().value(), NEXT_STEP_TASK, "decided again");
        var next = nextStep(decided, c.nextStep());
        var f = decided.facts();
        events.publishEvent(
                new ReferralEvent.ReferralDecided(
                        f.child(),
                        f.concern(),
                        f.id(),
                        action,
                        f.lateAt(now),
                        next.id(),
                        next.agency(),
                        now));
        letters.tell(decided);
    }

    private void insert(
            DecisionId id,
            DecideReferral c,
            Referral.Decided decided,
            QualifiedSocialWorker worker,
            Overrides.@Nullable Agreed override) {
        var f = decided.facts();
        var view = c.wishes() == null ? new Wishes.NotYetUrgent() : c.wishes();
        sql.update(
                """
                insert into decision (id, referral_id, concern_id, child_id, author_agency, course_of_action, rationale,
                    exploitation_suspected, nobody_consulted_reason, wishes_id, consent_analysis, breach_reason, override_by,
                    override_reason, next_step, procedures_version, decided_by, registration, decided_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                f.id(),
                f.concern(),
                f.child(),
                agency(),
                decided.action(),
                c.rationale(),
                c.exploitationSuspected(),
                c.nobodyConsulted(),
                wishes.record(f.child(), f.concern().value(), view),
                c.consentAnalysis(),
                c.breachReason(),
                override == null ? null : override.by(),
                override == null ? null : override.reason(),
                c.nextStep(),
                procedures.inForce(England.dateOf(decided.at())).version(),
                worker.id(),
                worker.registrationNumber(),
                decided.at());
    }

    private void insert(DecisionId id, Consulted who, Referral.Decided decided) {
        var f = decided.facts();
        sql.update(
                """
                insert into decision_consulted (id, decision_id, concern_id, child_id, author_agency, name, agency, said,
                                                consulted_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                UUID.randomUUID(),
                id,
                f.concern(),
                f.child(),
                agency(),
                who.name(),
                who.agency(),
                who.said(),
                who.on());
    }

    /** Opens the next step as a task of the team that does it, and the file to that team. */
    private Team nextStep(Referral.Decided decided, @Nullable String words) {
        var f = decided.facts();
        var kind =
                switch (decided.action()) {
                    case IMMEDIATE_PROTECTION,
                            STRATEGY_DISCUSSION,
                            SECTION_17_ASSESSMENT,
                            LINK_TO_OPEN_FILE ->
                            TeamKind.SOCIAL_WORK;
                    default -> TeamKind.FRONT_DOOR;
                };
        var team =
                agencies.team(kind)
                        .or(() -> agencies.team(TeamKind.FRONT_DOOR))
                        .orElseThrow(() -> new IllegalStateException("the area has no front door"));
        access.grant(f.child(), team.id(), Compartment.FILE, "next step after the decision", null);
        tasks.open(
                new NewTask(
                        f.child(),
                        NEXT_STEP_TASK,
                        decided.action().next(),
                        f.id().value(),
                        f.concern().value(),
                        team.id(),
                        f.urgent() || decided.action().protects(),
                        due(decided)));
        return team;
    }

    private static @Nullable Instant due(Referral.Decided decided) {
        return decided.action().protects() ? decided.at() : null;
    }

    private static org.waymark.people.AgencyId agency() {
        return org.waymark.people.CurrentPractitioner.get().agency().id();
    }
}
