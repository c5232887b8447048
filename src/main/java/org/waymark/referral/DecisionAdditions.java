package org.waymark.referral;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.people.CurrentPractitioner;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.RuleBroken;
import org.waymark.work.Clocks;
import org.waymark.work.Tasks;

/** What is added to a decision afterwards: the reasons that protection did not wait for. */
@Service
public class DecisionAdditions {
    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final ReferralStore store;
    private final Clocks clocks;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    DecisionAdditions(
            Sql sql,
            Clock clock,
            Proofs proofs,
            ReferralStore store,
            Clocks clocks,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.store = store;
        this.clocks = clocks;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    @Transactional
    public UUID add(AddToDecision c) {
        proofs.qualifiedSocialWorker();
        if (!(store.get(c.referral()) instanceof Referral.Decided decided))
            throw new RuleBroken(ReferralRules.NOT_DECIDED_YET);
        var words = c.words();
        if (words == null || words.isBlank())
            throw new RuleBroken(ReferralRules.ADDITION_NEEDS_WORDS, "words");
        if (c.about() == AboutDecision.LATENESS && !decided.facts().lateAt(decided.at()))
            throw new RuleBroken(ReferralRules.NOT_LATE, "about");
        var id = UUID.randomUUID();
        return keys.once(c.key(), "AddToDecision", id, () -> add(id, c, words, decided.facts()));
    }

    private void add(UUID id, AddToDecision c, String words, Referral.Facts f) {
        var me = CurrentPractitioner.get();
        var latest = latest(c.referral());
        sql.update(
                """
                insert into decision_addition (id, decision_id, concern_id, child_id, author_agency, about, words, added_by,
                                               added_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                latest.id(),
                f.concern(),
                f.child(),
                me.agency().id(),
                c.about(),
                words.strip(),
                me.id(),
                clock.instant());
        if (c.about() == AboutDecision.LATENESS)
            clocks.explain(Referrals.DECISION_CLOCKS, f.id().value(), words.strip());
        if (latest(c.referral()).isComplete())
            tasks.done(f.id().value(), Decisions.COMPLETE_TASK, "completed");
        events.publishEvent(
                new ReferralEvent.DecisionAddedTo(
                        f.child(),
                        f.concern(),
                        f.id(),
                        c.about(),
                        me.agency().id(),
                        clock.instant()));
    }

    private Latest latest(ReferralId referral) {
        return sql.one(
                """
                select d.id, d.rationale <> '' or exists (select 1 from decision_addition a
                           where a.decision_id = d.id and a.about = 'RATIONALE') as reasoned,
                       d.decided_at < d.due_at or d.breach_reason is not null or exists (select 1 from decision_addition a
                           where a.decision_id = d.id and a.about = 'LATENESS') as explained
                from decision d
                where d.referral_id = ? order by d.decided_at desc limit 1
                """,
                Latest::of,
                referral);
    }

    private record Latest(UUID id, boolean reasoned, boolean explained) {
        static Latest of(Row r) {
            return new Latest(r.uuid("id"), r.is("reasoned"), r.is("explained"));
        }

        boolean isComplete() {
            return reasoned && explained;
        }
    }
}
