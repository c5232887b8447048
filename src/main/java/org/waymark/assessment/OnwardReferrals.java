package org.waymark.assessment;

import static org.waymark.assessment.AssessmentRules.*;

import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.people.CurrentPractitioner;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.RuleBroken;
import org.waymark.work.Tasks;

/**
 * A child who is not in need is not simply let go: onward referral is considered, and only then is
 * the assessment closed (guide ¶12, R-23).
 */
@Service
public class OnwardReferrals {
    public static final String TASK = "CONSIDER_ONWARD_REFERRAL";

    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final AssessmentStore store;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    OnwardReferrals(
            Sql sql,
            Clock clock,
            Proofs proofs,
            AssessmentStore store,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.store = store;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    /** May be said at any time before closing: also for a child who is in need. */
    @Transactional
    public OnwardId consider(ConsiderOnward c) {
        proofs.assessor();
        var facts = store.get(c.assessment());
        new Checks()
                .require(!blank(c.agency()), ONWARD_NEEDS_AGENCY, "agency")
                .require(!blank(c.service()), ONWARD_NEEDS_SERVICE, "service")
                .require(c.sent() != null, ONWARD_NEEDS_SENT, "sent")
                .require(!blank(c.reason()), ONWARD_NEEDS_REASON, "reason")
                .require(c.agreement() != null, ONWARD_NEEDS_AGREEMENT, "agreement")
                .orThrow();
        if (facts.state() == AssessmentState.CLOSED) throw new RuleBroken(NOT_OPEN);
        var id = OnwardId.random();
        return new OnwardId(
                keys.once(c.key(), "ConsiderOnward", id.value(), () -> consider(id, facts, c)));
    }

    private void consider(OnwardId id, Facts facts, ConsiderOnward c) {
        var me = CurrentPractitioner.get();
        var now = clock.instant();
        var sent = Boolean.TRUE.equals(c.sent());
        sql.update(
                """
                insert into assessment_onward (id, assessment_id, child_id, author_agency, agency, service, sent, sent_on, reason,
                                               agreement, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                facts.id(),
                facts.child(),
                me.agency().id(),
                c.agency(),
                c.service(),
                sent,
                sent ? England.dateOf(now) : null,
                c.reason(),
                c.agreement(),
                me.id(),
                now);
        events.publishEvent(
                new AssessmentEvent.OnwardReferralConsidered(
                        facts.child(),
                        facts.id(),
                        Objects.requireNonNull(c.agency()),
                        sent,
                        me.agency().id(),
                        now));
    }

    /** By a qualified social worker, with a reason and what the family was told (domain.md D.5). */
    @Transactional
    public void close(CloseAssessment c) {
        proofs.assessor();
        proofs.qualifiedSocialWorker();
        var facts = store.get(c.assessment());
        if (!facts.state().isAuthorised()) throw new RuleBroken(NOT_AUTHORISED);
        if (facts.state() == AssessmentState.CLOSED) throw new RuleBroken(CHANGED_MEANWHILE);
        check(c, facts);
        keys.once(c.key(), "CloseAssessment", facts.id().value(), () -> close(c, facts));
    }

    private void check(CloseAssessment c, Facts facts) {
        var notInNeed = facts.need() == Need.NOT_IN_NEED;
        var reason = c.reason();
        new Checks()
                .require(reason != null, CLOSING_NEEDS_REASON, "reason")
                .require(!blank(c.words()), CLOSING_NEEDS_WORDS, "words")
                .require(
                        !notInNeed || considered(facts.id(), false),
                        ONWARD_REFERRAL_FIRST,
                        "reason")
                .require(
                        reason == null || !reason.isAfterAssessment() || notInNeed,
                        CLOSURE_ONLY_NOT_IN_NEED,
                        "reason")
                .require(
                        reason != ClosureReason.RC9
                                || !notInNeed
                                || !considered(facts.id(), false)
                                || considered(facts.id(), true),
                        EARLY_HELP_NEEDS_REFERRAL,
                        "reason")
                .orThrow();
    }

    private boolean considered(AssessmentId id, boolean sent) {
        return sql.exists(
                "select 1 from assessment_onward where assessment_id = ? and (sent or not ?)",
                id,
                sent);
    }

    private void close(CloseAssessment c, Facts facts) {
        var me = CurrentPractitioner.get();
        var now = clock.instant();
        var reason = Objects.requireNonNull(c.reason());
        store.change(
                facts.id(),
                c.version(),
                "state = 'CLOSED', closed_by = ?, closed_at = ?, closure_reason = ?, closure_words = ?",
                me.id(),
                now,
                reason,
                c.words());
        tasks.done(facts.id().value(), TASK, "closed");
        events.publishEvent(
                new AssessmentEvent.AssessmentClosed(
                        facts.child(), facts.id(), reason, me.agency().id(), now));
    }

    private static boolean blank(@Nullable String s) {
        return s == null || s.isBlank();
    }
}
