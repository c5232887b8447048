package org.waymark.referral;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.AccessRules;
import org.waymark.access.NotAllowed;
import org.waymark.access.Proofs;
import org.waymark.people.AgencyKind;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioner;
import org.waymark.sql.Sql;
import org.waymark.web.RuleBroken;
import org.waymark.work.Tasks;

/**
 * What the front door does with a referral before it is decided: screen it for safety, and start on
 * it.
 */
@Service
public class FrontDoor {
    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final ReferralStore store;
    private final Tasks tasks;
    private final ApplicationEventPublisher events;

    FrontDoor(
            Sql sql,
            Clock clock,
            Proofs proofs,
            ReferralStore store,
            Tasks tasks,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.store = store;
        this.tasks = tasks;
        this.events = events;
    }

    /**
     * Checks on receipt that the child is safe. Can make a referral urgent, never less urgent
     * (safety rule 2).
     */
    @Transactional
    public void screen(ReferralId referral, @Nullable String words, boolean urgent) {
        var me = socialCare();
        if (words == null || words.isBlank())
            throw new RuleBroken(ReferralRules.SCREENING_NEEDS_WORDS, "words");
        var f = store.get(referral).facts();
        var now = clock.instant();
        sql.update(
                """
                update referral set screened_at = ?, screened_by = ?, screening = ?, urgent = urgent or ?, version = version + 1
                where id = ?
                """,
                now,
                me.id(),
                words,
                urgent,
                referral);
        tasks.done(referral.value(), Referrals.SCREEN_TASK, "screened");
        if (urgent && !f.urgent()) tasks.makeUrgent(referral.value());
        events.publishEvent(
                new ReferralEvent.ReferralScreened(
                        f.child(),
                        f.concern(),
                        referral,
                        urgent || f.urgent(),
                        me.agency().id(),
                        now));
    }

    /** Starts on a referral, so that two people do not. */
    @Transactional
    public void claim(ReferralId referral, int version) {
        var me = socialCare();
        proofs.qualifiedSocialWorker();
        switch (store.undecided(referral)) {
            case Referral.Received r ->
                    store.save(
                            r.claim(me.id(), clock.instant()),
                            version,
                            ReferralRules.ALREADY_CLAIMED);
            case Referral.Claimed c -> throw new RuleBroken(ReferralRules.ALREADY_CLAIMED);
        }
        var f = store.get(referral).facts();
        tasks.handTo(me.id(), referral.value(), Referrals.DECIDE_TASK);
        events.publishEvent(
                new ReferralEvent.ReferralClaimed(
                        f.child(),
                        f.concern(),
                        referral,
                        me.id(),
                        me.agency().id(),
                        clock.instant()));
    }

    /** Puts a claimed referral back on the board: the one who has it, or a manager. */
    @Transactional
    public void release(ReferralId referral, int version) {
        var me = socialCare();
        if (!(store.undecided(referral) instanceof Referral.Claimed claimed))
            throw new RuleBroken(ReferralRules.CHANGED_MEANWHILE);
        if (!claimed.by().equals(me.id())) proofs.teamManager();
        store.save(claimed.release(), version, ReferralRules.CHANGED_MEANWHILE);
        var f = claimed.facts();
        tasks.handTo(null, referral.value(), Referrals.DECIDE_TASK);
        events.publishEvent(
                new ReferralEvent.ReferralReleased(
                        f.child(), f.concern(), referral, me.agency().id(), clock.instant()));
    }

    private Practitioner socialCare() {
        var me = proofs.practitioner();
        if (me.agency().kind() != AgencyKind.CHILDRENS_SOCIAL_CARE)
            throw new NotAllowed(AccessRules.NEEDS_QUALIFIED_SOCIAL_WORKER);
        return CurrentPractitioner.get();
    }
}
