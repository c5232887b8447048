package org.waymark.assessment;

import static org.waymark.assessment.AssessmentRules.*;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.people.CurrentPractitioner;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * What the assessment concludes (guide ¶9). The child is heard first (¶11); significant harm waits
 * for nothing: a strategy discussion is asked for at once, before any authorisation (¶10, safety
 * rule 1).
 */
@Service("assessmentConclusions")
public class Conclusions {
    /** About the child: `protection` says where it leads, and closes it when one was held. */
    public static final String STRATEGY_TASK = "STRATEGY_AFTER_ASSESSMENT";

    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final AssessmentStore store;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Conclusions(
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

    @Transactional
    public void conclude(Conclude c) {
        proofs.assessor();
        var facts = store.open(c.assessment());
        check(c, facts);
        keys.once(c.key(), "Conclude", facts.id().value(), () -> conclude(c, facts));
    }

    private void check(Conclude c, Facts facts) {
        var factors = c.factors();
        new Checks()
                .require(c.harm() != null, CONCLUSION_NEEDS_HARM, "harm")
                .require(!blank(c.harmReason()), HARM_NEEDS_REASON, "harmReason")
                .require(c.need() != null, CONCLUSION_NEEDS_NEED, "need")
                .require(!blank(c.needReason()), NEED_NEEDS_REASON, "needReason")
                .require(
                        c.harm() == null || !c.harm().calls() || c.need() != Need.NOT_IN_NEED,
                        HARM_MEANS_NEED,
                        "need")
                .require(!factors.isEmpty(), CONCLUSION_NEEDS_FACTOR, "factors")
                .require(
                        factors.stream().allMatch(f -> Factor.of(f).isPresent()),
                        FACTOR_UNKNOWN,
                        "factors")
                .require(
                        factors.size() < 2 || !factors.contains(Factor.NONE),
                        FACTOR_21_ALONE,
                        "factors")
                .require(
                        !factors.contains(Factor.OTHER) || !blank(c.otherFactor()),
                        OTHER_FACTOR_NEEDS_WORDS,
                        "otherFactor")
                .require(
                        (c.harm() != null && c.harm().calls()) || heard(facts.id()),
                        WISHES_FIRST,
                        "wishes")
                .orThrow();
    }

    /** Known, or a recorded reason why not, or "not yet, urgent". */
    boolean heard(AssessmentId id) {
        return sql.exists("select 1 from wishes_and_feelings where concern_id = ?", id);
    }

    private void conclude(Conclude c, Facts facts) {
        var me = CurrentPractitioner.get();
        var now = clock.instant();
        var harm = Objects.requireNonNull(c.harm());
        store.change(
                facts.id(),
                c.version(),
                """
                harm = ?, harm_reason = ?, need = ?, need_reason = ?, factors = ?, other_factor = ?, concluded_by = ?,
                concluded_at = ?\
                """,
                harm,
                c.harmReason(),
                c.need(),
                c.needReason(),
                List.copyOf(new java.util.TreeSet<>(c.factors())),
                c.factors().contains(Factor.OTHER) ? c.otherFactor() : null,
                me.id(),
                now);
        tasks.done(facts.child().value(), STRATEGY_TASK, "concluded again");
        if (harm.calls())
            tasks.open(
                    new NewTask(
                            facts.child(),
                            STRATEGY_TASK,
                            "Hold a strategy discussion: significant harm was concluded",
                            facts.child().value(),
                            facts.id().value(),
                            facts.team() == null ? me.id() : facts.team(),
                            true,
                            now));
        events.publishEvent(
                new AssessmentEvent.AssessmentConcluded(
                        facts.child(),
                        facts.id(),
                        harm,
                        Objects.requireNonNull(c.need()),
                        me.agency().id(),
                        now));
    }

    private static boolean blank(@Nullable String s) {
        return s == null || s.isBlank();
    }
}
