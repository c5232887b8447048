package org.waymark.protection;

import static org.waymark.protection.ProtectionRules.*;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.child.Wishes;
import org.waymark.people.Practitioner;
import org.waymark.web.Checks;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/** What follows when a strategy discussion decides, and what it leaves to be done. */
@Component
class StrategyDecisions {
    static final String DECIDE_TASK = "STRATEGY_DECISION";
    static final String REASONS_TASK = "STRATEGY_REASONS";

    private final Clock clock;
    private final StrategyStore store;
    private final EnquiryStarts enquiries;
    private final Heard heard;
    private final Tasks tasks;

    StrategyDecisions(
            Clock clock, StrategyStore store, EnquiryStarts enquiries, Heard heard, Tasks tasks) {
        this.clock = clock;
        this.store = store;
        this.enquiries = enquiries;
        this.heard = heard;
        this.tasks = tasks;
    }

    /** A decision against an enquiry can wait for its reasons and for the child (guide ¶11). */
    static void check(
            @Nullable StrategyDecision decision,
            @Nullable String reasons,
            @Nullable Wishes wishes,
            Checks checks) {
        if (decision == null || decision.enquires()) return;
        checks.require(!Blank.is(reasons), STRATEGY_NEEDS_REASONS, "reasons");
        Heard.check(wishes, checks);
    }

    /** Nothing here refuses: what was left out becomes a task of whoever records it. */
    void apply(
            StrategyStore.Facts s,
            int version,
            @Nullable StrategyDecision decision,
            @Nullable String reasons,
            @Nullable String safety,
            @Nullable Wishes wishes,
            Practitioner me) {
        var now = clock.instant();
        if (decision == null) {
            task(s, DECIDE_TASK, "Decide what the strategy discussion leads to", me, now);
            return;
        }
        var first = s.decision() == null;
        var enquiry = first && decision.enquires() ? enquiries.start(s, decision, me) : null;
        var known = first ? heard.record(s.child(), s.record(), wishes) : null;
        store.decide(s, version, decision, reasons, safety, known, enquiry, me.id(), now);
        tasks.done(s.id().value(), DECIDE_TASK, "decided");
        if (!Blank.is(reasons)) tasks.done(s.id().value(), REASONS_TASK, "added");
        else if (Blank.is(s.reasons()))
            task(s, REASONS_TASK, "Add why the section 47 enquiry was started", me, now);
    }

    private void task(
            StrategyStore.Facts s, String kind, String title, Practitioner me, Instant now) {
        tasks.open(
                new NewTask(
                        s.child(), kind, title, s.id().value(), s.record(), me.id(), true, now));
    }
}
