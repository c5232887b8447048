package org.waymark.referral;

import static java.util.Objects.requireNonNull;
import static org.waymark.referral.ReferralRules.*;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.people.Agencies;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.Practitioners;
import org.waymark.people.Role;
import org.waymark.people.TeamKind;
import org.waymark.requests.CommandKey;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * A manager's agreement to a step below section 17 while exploitation is suspected, or for a child
 * under 13: two people, each with a reason (R-17, domain.md A.3).
 */
@Service
public class Overrides {
    public static final String TASK = "ANSWER_OVERRIDE";
    public static final String ANSWERED_TASK = "READ_OVERRIDE_ANSWER";

    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final ReferralStore store;
    private final Agencies agencies;
    private final Practitioners practitioners;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Overrides(
            Sql sql,
            Clock clock,
            Proofs proofs,
            ReferralStore store,
            Agencies agencies,
            Practitioners practitioners,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.store = store;
        this.agencies = agencies;
        this.practitioners = practitioners;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    /** What a manager agreed to. */
    public record Agreed(PractitionerId by, String reason) {}

    /** The social worker asks every manager of the front door; the first to answer decides. */
    @Transactional
    public OverrideId ask(
            CommandKey key,
            ReferralId referral,
            @Nullable CourseOfAction action,
            @Nullable String why) {
        proofs.qualifiedSocialWorker();
        store.get(referral);
        new Checks()
                .require(action != null, DECISION_NEEDS_COURSE, "action")
                .require(action == null || action.belowSection17(), OVERRIDE_NOT_NEEDED, "action")
                .require(!DecisionCheck.blank(why), OVERRIDE_NEEDS_REASON, "why")
                .orThrow();
        var id = OverrideId.random();
        return new OverrideId(
                keys.once(
                        key,
                        "AskOverride",
                        id.value(),
                        () -> ask(id, referral, requireNonNull(action), requireNonNull(why))));
    }

    private void ask(OverrideId id, ReferralId referral, CourseOfAction action, String why) {
        var f = store.undecided(referral).facts();
        var me = CurrentPractitioner.get();
        var now = clock.instant();
        var asked =
                sql.update(
                        """
                        insert into override_request (id, referral_id, concern_id, child_id, author_agency, course_of_action, why,
                                                      asked_by, asked_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """,
                        id,
                        f.id(),
                        f.concern(),
                        f.child(),
                        me.agency().id(),
                        action,
                        why,
                        me.id(),
                        now);
        if (asked == 0) throw new RuleBroken(OVERRIDE_ALREADY_ASKED);
        tasks.done(f.id().value(), ANSWERED_TASK, "asked again");
        managers().stream()
                .filter(manager -> !manager.equals(me.id()))
                .forEach(manager ->
                        tasks.open(
                                new NewTask(
                                        f.child(),
                                        TASK,
                                        "Agree, or not, to a step below section 17",
                                        id.value(),
                                        f.concern().value(),
                                        manager,
                                        f.urgent(),
                                        f.decisionDue())));
        events.publishEvent(
                new ReferralEvent.OverrideAsked(
                        f.child(), f.concern(), f.id(), me.agency().id(), now));
    }

    @Transactional
    public void answer(
            CommandKey key,
            OverrideId id,
            int version,
            @Nullable Boolean agreed,
            @Nullable String reason) {
        var manager = proofs.teamManager();
        var asked =
                sql.first(
                                "select referral_id, asked_by from override_request where id = ?",
                                Asked::of,
                                id)
                        .orElseThrow(NotFound::new);
        if (asked.by().equals(manager.id())) throw new RuleBroken(OVERRIDE_IS_ANOTHER_PERSONS);
        new Checks()
                .require(agreed != null, OVERRIDE_NEEDS_ANSWER, "agreed")
                .require(!DecisionCheck.blank(reason), OVERRIDE_NEEDS_REASON, "reason")
                .orThrow();
        keys.once(
                key,
                "AnswerOverride",
                id.value(),
                () -> {
                    var f = store.undecided(asked.referral()).facts();
                    var changed =
                            sql.update(
                                    """
                                    update override_request set answered_by = ?, answered_at = ?, agreed = ?, reason = ?,
                                        version = version + 1
                                    where id = ? and version = ? and answered_by is null
                                    """,
                                    manager.id(),
                                    clock.instant(),
                                    agreed,
                                    reason,
                                    id,
                                    version);
                    if (changed == 0) throw new RuleBroken(ALREADY_ANSWERED);
                    answered(id, f, Boolean.TRUE.equals(agreed), asked.by());
                });
    }

    private void answered(OverrideId id, Referral.Facts f, boolean agreed, PractitionerId asker) {
        tasks.done(id.value(), TASK, agreed ? "agreed" : "not agreed");
        tasks.open(
                new NewTask(
                        f.child(),
                        ANSWERED_TASK,
                        agreed
                                ? "A manager agreed: decide the referral"
                                : "A manager did not agree: decide the referral",
                        f.id().value(),
                        f.concern().value(),
                        asker,
                        f.urgent(),
                        f.decisionDue()));
        events.publishEvent(
                new ReferralEvent.OverrideAnswered(
                        f.child(),
                        f.concern(),
                        f.id(),
                        agreed,
                        CurrentPractitioner.get().agency().id(),
                        clock.instant()));
    }

    /** The referral was decided before a manager answered. */
    @Transactional(propagation = Propagation.MANDATORY)
    void overtaken(ReferralId referral) {
        sql.list(
                        "select id from override_request where referral_id = ? and answered_by is null order by id",
                        r -> r.uuid("id"),
                        referral)
                .forEach(id -> tasks.done(id, TASK, "decided meanwhile"));
        tasks.done(referral.value(), ANSWERED_TASK, "decided");
    }

    /**
     * Agreed by somebody else than the one who decides: it takes two people. What was agreed to
     * before a manager had it decided again does not count any more.
     */
    @Nullable Agreed agreed(
            ReferralId referral, @Nullable CourseOfAction action, PractitionerId decider) {
        if (action == null || !action.belowSection17()) return null;
        return sql.first(
                        """
                        select o.answered_by, o.reason from override_request o join referral r on r.id = o.referral_id
                        where o.referral_id = ? and o.course_of_action = ? and o.agreed and o.answered_by <> ?
                          and (r.reopened_at is null or o.answered_at > r.reopened_at)
                        order by o.answered_at desc limit 1
                        """,
                        r -> new Agreed(r.id("answered_by", PractitionerId::new), r.text("reason")),
                        referral,
                        action,
                        decider)
                .orElse(null);
    }

    private java.util.List<PractitionerId> managers() {
        var frontDoor = agencies.team(TeamKind.FRONT_DOOR).orElseThrow();
        return practitioners.ofTeam(frontDoor.id()).stream()
                .filter(p -> p.is(Role.TEAM_MANAGER))
                .map(org.waymark.people.Practitioner::id)
                .toList();
    }

    private record Asked(ReferralId referral, PractitionerId by) {
        static Asked of(Row r) {
            return new Asked(
                    r.id("referral_id", ReferralId::new), r.id("asked_by", PractitionerId::new));
        }
    }
}
