package org.waymark.support;

import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Access;
import org.waymark.access.AccessRules;
import org.waymark.access.NotAllowed;
import org.waymark.access.Proofs;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Party;
import org.waymark.people.Practitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.Practitioners;
import org.waymark.people.Role;
import org.waymark.people.TeamId;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;
import org.waymark.work.Clocks;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * Asking adult services, or another route, to take over: they see the agreed summary alone. A
 * refusal goes to the manager and asks for another route at once: harm does not stop at 18.
 */
@Service
public class AdultReferrals {
    static final String TASK = "ANSWER_ADULT_REFERRAL";
    static final String ESCALATE_TASK = "ADULT_SERVICES_DECLINED";
    static final String ROUTE_TASK = "FIND_ANOTHER_ROUTE";

    private final Sql sql;
    private final Clock clock;
    private final Access access;
    private final Proofs proofs;
    private final Practitioners practitioners;
    private final PlanDesk desk;
    private final Transitions transitions;
    private final Owners owners;
    private final Clocks clocks;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    AdultReferrals(
            Sql sql,
            Clock clock,
            Access access,
            Proofs proofs,
            Practitioners practitioners,
            PlanDesk desk,
            Transitions transitions,
            Owners owners,
            Clocks clocks,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.access = access;
        this.proofs = proofs;
        this.practitioners = practitioners;
        this.desk = desk;
        this.transitions = transitions;
        this.owners = owners;
        this.clocks = clocks;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    @Transactional
    public AdultReferralId ask(AskAdultServices c) {
        var row = transitions.get(c.transition());
        var plan = desk.toDecide(row.plan());
        var checks = new Checks();
        var to = owners.find(c.to(), TransitionRules.ADULT_NEEDS_WHO, "to", checks);
        checks.require(!Words.blank(c.service()), TransitionRules.ADULT_NEEDS_SERVICE, "service")
                .require(!Words.blank(c.summary()), TransitionRules.ADULT_NEEDS_SUMMARY, "summary")
                .require(!Words.blank(c.basis()), TransitionRules.ADULT_NEEDS_BASIS, "basis")
                .require(
                        to == null || Audience.HEALTH.mayHave(to.agencyKind()),
                        SupportRules.OWNER_OUTSIDE_AUDIENCE,
                        "to")
                .orThrow();
        var id = AdultReferralId.random();
        return new AdultReferralId(
                keys.once(
                        c.key(),
                        "AskAdultServices",
                        id.value(),
                        () -> send(id, row, plan, c, Objects.requireNonNull(to))));
    }

    private void send(
            AdultReferralId id,
            Transitions.Row row,
            PlanDesk.Plan plan,
            AskAdultServices c,
            Owners.Found to) {
        var me = CurrentPractitioner.get();
        var now = clock.instant();
        var manager = manager(plan.child());
        sql.update(
                """
                insert into support_adult_referral (id, plan_id, transition_id, child_id, author_agency, owner_id, team_id, outsider, service,
                    summary, basis, sent_by, sent_at, coordinator, manager, manager_team, state)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'SENT')
                """,
                id,
                plan.id(),
                row.id(),
                plan.child(),
                to.agencyOr(me.agency()).id(),
                to.party() instanceof PractitionerId p ? p : null,
                to.party() instanceof TeamId t ? t : null,
                to.outsider(),
                Words.orNull(c.service()),
                Words.orNull(c.summary()),
                Words.orNull(c.basis()),
                me.id(),
                now,
                plan.coordinator(),
                manager instanceof PractitionerId p ? p : null,
                manager instanceof TeamId t ? t : null);
        var party = to.party();
        if (party != null) {
            access.grant(
                    plan.child(),
                    party,
                    Compartment.OWN,
                    id.value(),
                    "is asked to take over at 18",
                    null);
            tasks.open(
                    new NewTask(
                            plan.child(),
                            TASK,
                            "Answer a request to take over support at 18",
                            id.value(),
                            id.value(),
                            party,
                            false,
                            clocks.due("adult.services.answer", now)));
        }
        events.publishEvent(
                new SupportEvent.AdultServicesAsked(
                        plan.child(), plan.id(), id, to.words(), me.agency().id(), now));
    }

    /** The manager of the team that holds the file, else that team. */
    private @Nullable Party manager(ChildId child) {
        var team =
                sql.first(
                                "select team_id from file where child_id = ? and team_id is not null",
                                r -> r.id("team_id", TeamId::new),
                                child)
                        .orElse(null);
        if (team == null) return null;
        return practitioners.ofTeam(team).stream()
                .filter(p -> p.is(Role.TEAM_MANAGER))
                .map(Practitioner::id)
                .<Party>map(p -> p)
                .findFirst()
                .orElse(team);
    }

    private record Sent(
            SupportPlanId plan,
            ChildId child,
            @Nullable PractitionerId owner,
            @Nullable TeamId team,
            PractitionerId sentBy,
            PractitionerId coordinator,
            @Nullable PractitionerId manager,
            @Nullable TeamId managerTeam,
            AdultState state) {
        boolean isMine() {
            var me = CurrentPractitioner.get();
            if (owner != null) return owner.equals(me.id());
            if (team != null) return me.teams().contains(team);
            return sentBy.equals(me.id());
        }
    }

    /** By whom it was sent to; for somebody outside, by whoever asked them. */
    @Transactional
    public void answer(AnswerAdultReferral c) {
        var me = proofs.practitioner();
        var sent = get(c.referral());
        if (!sent.isMine()) throw new NotAllowed(AccessRules.NEEDS_ACTION_OWNER);
        var answer = c.answer() == AdultState.SENT ? null : c.answer();
        new Checks()
                .require(answer != null, TransitionRules.ANSWER_NEEDED, "answer")
                .require(!Words.blank(c.words()), TransitionRules.ANSWER_NEEDS_WORDS, "words")
                .orThrow();
        if (sent.state() != AdultState.SENT) throw new RuleBroken(TransitionRules.ALREADY_ANSWERED);
        keys.once(
                c.key(),
                "AnswerAdultReferral",
                c.referral().value(),
                () -> answer(c, sent, Objects.requireNonNull(answer), me));
    }

    private Sent get(AdultReferralId id) {
        return sql.first(
                        """
                        select plan_id, child_id, owner_id, team_id, sent_by, coordinator, manager, manager_team, state
                        from support_adult_referral where id = ?
                        """,
                        r ->
                                new Sent(
                                        r.id("plan_id", SupportPlanId::new),
                                        r.id("child_id", ChildId::new),
                                        r.findId("owner_id", PractitionerId::new),
                                        r.findId("team_id", TeamId::new),
                                        r.id("sent_by", PractitionerId::new),
                                        r.id("coordinator", PractitionerId::new),
                                        r.findId("manager", PractitionerId::new),
                                        r.findId("manager_team", TeamId::new),
                                        r.kind("state", AdultState.class)),
                        id)
                .orElseThrow(NotFound::new);
    }

    private void answer(AnswerAdultReferral c, Sent sent, AdultState answer, Practitioner me) {
        var now = clock.instant();
        var changed =
                sql.update(
                        """
                        update support_adult_referral set state = ?, answer_words = ?, answered_by = ?, answered_at = ?, version = version + 1
                        where id = ? and version = ? and state = 'SENT'
                        """,
                        answer,
                        Words.orNull(c.words()),
                        me.id(),
                        now,
                        c.referral(),
                        c.version());
        if (changed == 0) throw new RuleBroken(TransitionRules.ALREADY_ANSWERED);
        tasks.done(c.referral().value(), TASK, answer.words());
        if (answer == AdultState.DECLINED) declined(c.referral(), sent);
        events.publishEvent(
                new SupportEvent.AdultServicesAnswered(
                        sent.child(),
                        sent.plan(),
                        c.referral(),
                        answer == AdultState.ACCEPTED,
                        me.agency().id(),
                        now));
    }

    private void declined(AdultReferralId id, Sent sent) {
        Party manager = sent.manager() == null ? sent.managerTeam() : sent.manager();
        if (manager != null)
            task(
                    id,
                    sent,
                    ESCALATE_TASK,
                    "Adult services declined: take it up with their manager",
                    manager);
        task(id, sent, ROUTE_TASK, "Adult services declined: find another route", sent.sentBy());
    }

    private void task(AdultReferralId id, Sent sent, String kind, String title, Party to) {
        tasks.open(new NewTask(sent.child(), kind, title, id.value(), id.value(), to, true, null));
    }
}
