package org.waymark.referral;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.England;
import org.waymark.people.Agencies;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Team;
import org.waymark.people.TeamKind;
import org.waymark.procedures.Procedures;
import org.waymark.sql.Sql;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * Tells the referrer what was decided and what happens next; never what others said (product.md
 * step 2). A referral that is decided again has a letter for each decision.
 */
@Service
public class OutcomeLetters {
    public static final String TASK = "READ_OUTCOME";

    private final Sql sql;
    private final Clock clock;
    private final Tasks tasks;
    private final Procedures procedures;
    private final Agencies agencies;
    private final ApplicationEventPublisher events;

    OutcomeLetters(
            Sql sql,
            Clock clock,
            Tasks tasks,
            Procedures procedures,
            Agencies agencies,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.tasks = tasks;
        this.procedures = procedures;
        this.agencies = agencies;
        this.events = events;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void tell(Referral.Decided d) {
        var f = d.facts();
        var again = sql.exists("select 1 from outcome_letter where referral_id = ?", f.id());
        var telephone = agencies.team(TeamKind.FRONT_DOOR).map(Team::telephone).orElse(null);
        sql.later(
                """
                insert into outcome_letter (id, referral_id, concern_id, child_id, author_agency, to_id, course_of_action, words,
                                            procedures_version, sent_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                UUID.randomUUID(),
                f.id(),
                f.concern(),
                f.child(),
                f.referrersAgency(),
                f.referrer(),
                d.action(),
                LetterWords.of(d.action(), again, telephone),
                procedures.inForce(England.dateOf(d.at())).version(),
                d.at());
        sql.later("update referral set told_referrer_at = ? where id = ?", d.at(), f.id());
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

    /**
     * The referrer has read it, and any answer to their disagreement. Others of their agency who
     * look leave it unread.
     */
    @Transactional
    public void read(ReferralId referral) {
        var me = CurrentPractitioner.get().id();
        var changed =
                sql.update(
                        """
                        update outcome_letter set read_at = ?, version = version + 1
                        where referral_id = ? and to_id = ? and read_at is null
                        """,
                        clock.instant(),
                        referral,
                        me);
        if (changed > 0) tasks.done(referral.value(), TASK, "read");
        sql.list(
                        """
                        select e.id from escalation e
                        where e.referral_id = ? and e.raised_by = ? and e.answered_at is not null
                          and exists (select 1 from task t where t.subject_id = e.id and t.kind = ? and t.done_at is null)
                        """,
                        r -> r.uuid("id"),
                        referral,
                        me,
                        Escalations.ANSWERED_TASK)
                .forEach(id -> tasks.done(id, Escalations.ANSWERED_TASK, "read"));
    }
}
