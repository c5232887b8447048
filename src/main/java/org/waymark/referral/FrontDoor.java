package org.waymark.referral;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.people.Practitioner;
import org.waymark.requests.CommandKey;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.RuleBroken;
import org.waymark.work.Tasks;

/**
 * What the front door does with a referral before it is decided: screen it for safety, and start on
 * it. Either says that it has come in.
 */
@Service
public class FrontDoor {
    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final ReferralStore store;
    private final DutyAlerts duty;
    private final Acknowledgements acknowledgements;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    FrontDoor(
            Sql sql,
            Clock clock,
            Proofs proofs,
            ReferralStore store,
            DutyAlerts duty,
            Acknowledgements acknowledgements,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.store = store;
        this.duty = duty;
        this.acknowledgements = acknowledgements;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    /**
     * Can make a referral urgent, never less urgent (safety rule 2); an urgent one alerts the duty
     * team. A second screening adds to the first.
     */
    @Transactional
    public void screen(ScreenReferral c) {
        var me = proofs.socialCare();
        store.get(c.referral());
        var words = c.words();
        if (words == null || words.isBlank())
            throw new RuleBroken(ReferralRules.SCREENING_NEEDS_WORDS, "words");
        keys.once(
                c.key(),
                "ScreenReferral",
                c.referral().value(),
                () -> screen(store.undecided(c.referral()).facts(), words.strip(), c.urgent(), me));
    }

    private void screen(Referral.Facts f, String words, boolean urgent, Practitioner me) {
        var now = clock.instant();
        keep(f, words, urgent, me, now);
        sql.update(
                """
                update referral set screened_at = ?, screened_by = ?, screening = ?, urgent = urgent or ?,
                    urgent_reason = case when ? and not urgent then ? else urgent_reason end, version = version + 1
                where id = ?
                """,
                now,
                me.id(),
                words,
                urgent,
                urgent,
                words,
                f.id());
        acknowledgements.working(f.id());
        tasks.done(f.id().value(), Referrals.SCREEN_TASK, "screened");
        if (urgent && !f.urgent()) {
            tasks.makeUrgent(f.id().value());
            duty.alert(f, now);
        }
        events.publishEvent(
                new ReferralEvent.ReferralScreened(
                        f.child(),
                        f.concern(),
                        f.id(),
                        urgent || f.urgent(),
                        me.agency().id(),
                        now));
    }

    private void keep(
            Referral.Facts f, String words, boolean urgent, Practitioner me, Instant now) {
        sql.update(
                """
                insert into screening (id, referral_id, concern_id, child_id, author_agency, words, urgent, screened_by,
                                       screened_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                UUID.randomUUID(),
                f.id(),
                f.concern(),
                f.child(),
                me.agency().id(),
                words,
                urgent,
                me.id(),
                now);
    }

    /** Starts on a referral, so that two people do not. */
    @Transactional
    public void claim(CommandKey key, ReferralId referral, int version) {
        proofs.qualifiedSocialWorker();
        keys.once(key, "ClaimReferral", referral.value(), () -> claim(referral, version));
    }

    private void claim(ReferralId referral, int version) {
        var me = proofs.socialCare();
        var now = clock.instant();
        switch (store.undecided(referral)) {
            case Referral.Received r ->
                    store.save(r.claim(me.id(), now), version, ReferralRules.CHANGED_MEANWHILE);
            case Referral.Claimed c -> throw new RuleBroken(ReferralRules.ALREADY_CLAIMED);
        }
        var f = store.get(referral).facts();
        acknowledgements.working(referral);
        tasks.handTo(me.id(), referral.value(), Referrals.DECIDE_TASK);
        events.publishEvent(
                new ReferralEvent.ReferralClaimed(
                        f.child(), f.concern(), referral, me.id(), me.agency().id(), now));
    }

    /** Puts a claimed referral back on the board: the one who has it, or a manager. */
    @Transactional
    public void release(CommandKey key, ReferralId referral, int version) {
        proofs.socialCare();
        keys.once(key, "ReleaseReferral", referral.value(), () -> release(referral, version));
    }

    private void release(ReferralId referral, int version) {
        var me = proofs.socialCare();
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
}
