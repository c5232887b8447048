package org.waymark.child.allocation;

import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.access.Version;
import org.waymark.child.AllocationEvent;
import org.waymark.child.AllocationId;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Role;
import org.waymark.requests.CommandKey;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.RuleBroken;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/** Accepts, rejects or takes back an offer. */
@Service
public class Answers {
    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final AllocationQueries queries;
    private final TakingOn takingOn;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Answers(
            Sql sql,
            Clock clock,
            Proofs proofs,
            AllocationQueries queries,
            TakingOn takingOn,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.queries = queries;
        this.takingOn = takingOn;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    /** By the worker it was offered to; where a team was asked, by a manager of that team. */
    @Transactional
    public void answer(AnswerAllocation c) {
        proofs.socialCare();
        var offer = queries.get(c.allocation());
        keys.once(c.key(), "AnswerAllocation", offer.id().value(), () -> answer(c, offer));
    }

    /** By whoever offered it, or a manager of the team it comes from. */
    @Transactional
    public void takeBack(
            CommandKey key, AllocationId id, Version version, @Nullable String reason) {
        proofs.socialCare();
        var offer = queries.get(id);
        keys.once(
                key,
                "TakeBackAllocation",
                id.value(),
                () -> {
                    var me = CurrentPractitioner.get();
                    new Checks()
                            .require(
                                    me.id().equals(offer.offeredBy()) || me.is(Role.TEAM_MANAGER),
                                    AllocationRules.NOT_YOUR_OFFER,
                                    "takingBack")
                            .require(
                                    reason != null && !reason.isBlank(),
                                    AllocationRules.TAKING_BACK_NEEDS_REASON,
                                    "takingBack")
                            .orThrow();
                    end(offer, version, AllocationState.TAKEN_BACK, reason);
                    takingOn.endOffer(offer);
                    events.publishEvent(
                            new AllocationEvent.AllocationTakenBack(
                                    offer.child(), id, me.agency().id(), clock.instant()));
                });
    }

    /** Whether I am the one who answers it. */
    public static boolean isMine(AllocationView offer) {
        var me = CurrentPractitioner.get();
        return offer.worker() != null
                ? offer.worker().equals(me.id())
                : me.is(Role.TEAM_MANAGER) && me.teams().contains(offer.team());
    }

    private void answer(AnswerAllocation c, AllocationView offer) {
        new Checks()
                .require(isMine(offer), AllocationRules.NOT_OFFERED_TO_YOU, "accept")
                .require(c.accept() != null, AllocationRules.ANSWER_NEEDED, "accept")
                .require(
                        !Boolean.FALSE.equals(c.accept())
                                || (c.reason() != null && !c.reason().isBlank()),
                        AllocationRules.REJECTING_NEEDS_REASON,
                        "reason")
                .orThrow();
        if (Boolean.TRUE.equals(c.accept())) accept(c, offer);
        else reject(c, offer);
    }

    private void accept(AnswerAllocation c, AllocationView offer) {
        end(offer, c.version(), AllocationState.ACCEPTED, null);
        takingOn.accepted(offer);
        events.publishEvent(
                new AllocationEvent.AllocationAccepted(
                        offer.child(),
                        offer.id(),
                        offer.to(),
                        offer.team(),
                        offer.worker(),
                        CurrentPractitioner.get().agency().id(),
                        clock.instant()));
    }

    private void reject(AnswerAllocation c, AllocationView offer) {
        var me = CurrentPractitioner.get();
        end(offer, c.version(), AllocationState.REJECTED, c.reason());
        tasks.open(
                new NewTask(
                        offer.child(),
                        Offers.AGAIN_TASK,
                        "Not accepted: allocate to somebody else",
                        offer.child().value(),
                        null,
                        offer.offeredBy(),
                        false,
                        null));
        events.publishEvent(
                new AllocationEvent.AllocationRejected(
                        offer.child(),
                        offer.id(),
                        me.name(),
                        Objects.requireNonNull(c.reason()).strip(),
                        me.agency().id(),
                        clock.instant()));
        takingOn.endOffer(offer);
    }

    private void end(
            AllocationView offer, Version version, AllocationState state, @Nullable String reason) {
        if (sql.update(
                        """
                        update allocation set state = ?, answered_by = ?, answered_at = ?, reason = ?, version = version + 1
                        where id = ? and version = ? and state = 'OFFERED'
                        """,
                        state,
                        CurrentPractitioner.get().id(),
                        clock.instant(),
                        reason == null ? null : reason.strip(),
                        offer.id(),
                        version.number())
                == 0) throw new RuleBroken(AllocationRules.ALREADY_ANSWERED);
        tasks.done(
                offer.id().value(),
                Offers.ANSWER_TASK,
                state.words().toLowerCase(java.util.Locale.UK));
    }
}
