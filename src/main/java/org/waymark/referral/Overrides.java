package org.waymark.referral;

import static org.waymark.referral.ReferralRules.*;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
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
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * A manager's agreement to a step below section 17 while exploitation is suspected: two people,
 * each with a reason.
 */
@Service
public class Overrides {
    public static final String TASK = "ANSWER_OVERRIDE";

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
            CommandKey key, ReferralId referral, CourseOfAction action, @Nullable String why) {
        proofs.qualifiedSocialWorker();
        if (why == null || why.isBlank()) throw new RuleBroken(OVERRIDE_NEEDS_REASON, "why");
        var f = store.undecided(referral).facts();
        var id = OverrideId.random();
        return new OverrideId(
                keys.once(key, "AskOverride", id.value(), () -> ask(id, f, action, why)));
    }

    private void ask(OverrideId id, Referral.Facts f, CourseOfAction action, String why) {
        var me = CurrentPractitioner.get();
        var now = clock.instant();
        sql.update(
                """
                insert into override_request (id, referral_id, concern_id, child_id, author_agency, course_of_action, why,
                                              asked_by, asked_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
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
        var frontDoor = agencies.team(TeamKind.FRONT_DOOR).orElseThrow();
        practitioners.ofTeam(frontDoor.id()).stream()
                .filter(p -> p.is(Role.TEAM_MANAGER) && !p.id().equals(me.id()))
                .forEach(manager ->
                        tasks.open(
                                new NewTask(
                                        f.child(),
                                        TASK,
                                        "Agree, or not, to a step below section 17",
                                        id.value(),
                                        f.concern().value(),
                                        manager.id(),
                                        f.urgent(),
                                        f.decisionDue())));
        events.publishEvent(
                new ReferralEvent.OverrideAsked(
                        f.child(), f.concern(), f.id(), me.agency().id(), now));
    }

    @Transactional
    public void answer(
            CommandKey key, OverrideId id, int version, boolean agreed, @Nullable String reason) {
        var manager = proofs.teamManager();
        if (reason == null || reason.isBlank())
            throw new RuleBroken(OVERRIDE_NEEDS_REASON, "reason");
        var asked =
                sql.first(
                                "select referral_id, asked_by from override_request where id = ?",
                                Asked::of,
                                id)
                        .orElseThrow(NotFound::new);
        if (asked.by().equals(manager.id())) throw new RuleBroken(OVERRIDE_IS_ANOTHER_PERSONS);
        var f = store.get(asked.referral()).facts();
        keys.once(
                key,
                "AnswerOverride",
                id.value(),
                () -> {
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
                    tasks.done(id.value(), TASK, agreed ? "agreed" : "not agreed");
                    tasks.open(
                            new NewTask(
                                    f.child(),
                                    Referrals.DECIDE_TASK,
                                    agreed
                                            ? "A manager agreed: decide the referral"
                                            : "A manager did not agree: decide the referral",
                                    f.id().value(),
                                    f.concern().value(),
                                    asked.by(),
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
                });
    }

    /** What was agreed to before a manager had it decided again does not count any more. */
    @Nullable Agreed agreed(ReferralId referral, CourseOfAction action) {
        return sql.first(
                        """
                        select o.answered_by, o.reason from override_request o join referral r on r.id = o.referral_id
                        where o.referral_id = ? and o.course_of_action = ? and o.agreed
                          and (r.reopened_at is null or o.answered_at > r.reopened_at)
                        order by o.answered_at desc limit 1
                        """,
                        r -> new Agreed(r.id("answered_by", PractitionerId::new), r.text("reason")),
                        referral,
                        action)
                .orElse(null);
    }

    private record Asked(ReferralId referral, PractitionerId by) {
        static Asked of(Row r) {
            return new Asked(
                    r.id("referral_id", ReferralId::new), r.id("asked_by", PractitionerId::new));
        }
    }
}
