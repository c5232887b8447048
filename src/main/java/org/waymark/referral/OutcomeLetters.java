package org.waymark.referral;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.sql.Sql;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * Tells the referrer what was decided and what happens next; never what others said (product.md
 * step 2).
 */
@Service
public class OutcomeLetters {
    public static final String TASK = "READ_OUTCOME";

    private final Sql sql;
    private final Clock clock;
    private final Tasks tasks;
    private final ApplicationEventPublisher events;

    OutcomeLetters(Sql sql, Clock clock, Tasks tasks, ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.tasks = tasks;
        this.events = events;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void tell(Referral.Decided d) {
        var f = d.facts();
        sql.update(
                """
                insert into outcome_letter (id, referral_id, concern_id, child_id, author_agency, to_id, words, sent_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                UUID.randomUUID(),
                f.id(),
                f.concern(),
                f.child(),
                f.referrersAgency(),
                f.referrer(),
                words(d),
                d.at());
        sql.update("update referral set told_referrer_at = ? where id = ?", d.at(), f.id());
        tasks.open(
                new NewTask(
                        f.child(),
                        TASK,
                        "Your referral has an outcome",
                        f.id().value(),
                        f.concern().value(),
                        f.referrer(),
                        false,
                        null));
        events.publishEvent(
                new ReferralEvent.OutcomeTold(
                        f.child(), f.concern(), f.id(), f.referrersAgency(), d.at()));
    }

    /** The referrer has read it. */
    @Transactional
    public void read(ReferralId referral) {
        sql.update(
                "update outcome_letter set read_at = ?, version = version + 1 where referral_id = ? and read_at is null",
                clock.instant(),
                referral);
        tasks.done(referral.value(), TASK, "read");
    }

    private static String words(Referral.Decided d) {
        return """
        Thank you for your referral. A qualified social worker has decided on it.

        Decision: %s.
        What happens next: %s.

        Keep recording what you see and hear, and tell us at once if you become more worried. If you disagree with this \
        decision, say so: your disagreement goes to a manager.\
        """
                .formatted(d.action().words(), d.action().next());
    }
}
