package org.waymark.referral;

import static org.waymark.referral.ReferralRules.*;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Access;
import org.waymark.access.Proofs;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.child.Children;
import org.waymark.people.Party;
import org.waymark.people.Practitioner;
import org.waymark.requests.CommandKey;
import org.waymark.requests.CommandKeys;
import org.waymark.web.Checks;
import org.waymark.web.RuleBroken;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * Police protection: 72 clock hours, not renewable on the same facts; the local authority's enquiry
 * duty under section 47 opens by itself (domain.md B.6, trap 6).
 */
@Service
public class PoliceProtections {
    public static final String ENQUIRY_TASK = "SECTION_47_DUTY";
    public static final String TELL_TASK = "TELL_CHILD_AND_PARENTS";

    private final Clock clock;
    private final ProtectionStore store;
    private final Proofs proofs;
    private final Children children;
    private final Receivers receivers;
    private final Access access;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    PoliceProtections(
            Clock clock,
            ProtectionStore store,
            Proofs proofs,
            Children children,
            Receivers receivers,
            Access access,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.clock = clock;
        this.store = store;
        this.proofs = proofs;
        this.children = children;
        this.receivers = receivers;
        this.access = access;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    @Transactional
    public PoliceProtectionId take(TakePoliceProtection c) {
        var me = proofs.police();
        var child = children.visible(c.child());
        var id = PoliceProtectionId.random();
        return new PoliceProtectionId(
                keys.once(
                        c.key(), "TakePoliceProtection", id.value(), () -> take(id, c, child, me)));
    }

    private void take(
            PoliceProtectionId id, TakePoliceProtection c, ChildId child, Practitioner me) {
        var now = clock.instant();
        var together = children.together(child);
        if (store.isRunning(together, now))
            throw new RuleBroken(PROTECTION_ALREADY_RUNNING, "takenAt");
        var earlier = store.hadOne(together);
        new Checks()
                .require(!blank(c.officer()), PROTECTION_NEEDS_OFFICER, "officer")
                .require(c.takenAt() != null, PROTECTION_NEEDS_TAKEN_AT, "takenAt")
                .require(
                        c.takenAt() == null || !c.takenAt().isAfter(now),
                        PROTECTION_IN_THE_FUTURE,
                        "takenAt")
                .require(!blank(c.reason()), PROTECTION_NEEDS_REASON, "reason")
                .require(!earlier || !blank(c.newFacts()), PROTECTION_NEEDS_NEW_FACTS, "newFacts")
                .require(isSafeToSay(c.told()), NOT_SAFE_NEEDS_REASON, "notSafeBecause")
                .orThrow();
        store.insert(id, c, child, me, now);
        open(id, c, child, me, now);
    }

    /**
     * The front door and the duty team may read all (of a restricted file this record; of a sealed
     * one it is the guardian who does), the unit that took it what is its own.
     */
    private void open(
            PoliceProtectionId id,
            TakePoliceProtection c,
            ChildId child,
            Practitioner me,
            Instant now) {
        var record = c.record(id);
        var doors = receivers.of(child);
        var frontDoor = doors.at(Destination.CHILDRENS_SOCIAL_CARE);
        var duty = doors.at(Destination.DUTY_TEAM);
        access.grant(child, me.id(), Compartment.OWN, "recorded police protection", null);
        me.teams().stream()
                .sorted(java.util.Comparator.comparing(t -> t.value().toString()))
                .forEach(unit ->
                        access.grant(
                                child, unit, Compartment.OWN, "unit took police protection", null));
        access.open(child, frontDoor.party(), record, "police protection");
        access.open(child, duty.party(), record, "police protection");
        events.publishEvent(
                new ProtectionEvent.PoliceProtectionTaken(
                        child,
                        id,
                        record,
                        frontDoor.teamId(),
                        me.agency().id(),
                        Objects.requireNonNull(c.takenAt())));
        enquiry(child, id, record, frontDoor.party(), now);
        if (!duty.party().equals(frontDoor.party())) enquiry(child, id, record, duty.party(), now);
        if (!c.told().isComplete())
            tasks.open(
                    new NewTask(
                            child,
                            TELL_TASK,
                            "Police protection: tell the child and, if safe, the parents",
                            id.value(),
                            record,
                            me.id(),
                            true,
                            now));
    }

    private void enquiry(
            ChildId child, PoliceProtectionId id, UUID record, Party whose, Instant now) {
        tasks.open(
                new NewTask(
                        child,
                        ENQUIRY_TASK,
                        "Police protection: the section 47 duty has begun, hold a strategy discussion",
                        id.value(),
                        record,
                        whose,
                        true,
                        now));
    }

    /** Any officer who may see it: it outlasts a shift. */
    @Transactional
    public void change(ChangePoliceProtection c) {
        var me = proofs.police();
        var p = store.get(c.protection());
        new Checks()
                .require(isSafeToSay(c.told()), NOT_SAFE_NEEDS_REASON, "notSafeBecause")
                .orThrow();
        keys.once(
                c.key(),
                "ChangePoliceProtection",
                c.protection().value(),
                () -> {
                    var now = clock.instant();
                    store.change(c, p, me, now);
                    if (c.told().isComplete())
                        tasks.done(c.protection().value(), TELL_TASK, "told");
                    events.publishEvent(
                            new ProtectionEvent.PoliceProtectionChanged(
                                    p.child(), c.protection(), p.record(), me.agency().id(), now));
                });
    }

    @Transactional
    public void end(EndPoliceProtection c) {
        var me = proofs.police();
        var p = store.get(c.protection());
        var now = clock.instant();
        var lapsed = !now.isBefore(p.expiresAt());
        var at = c.endedAt() != null ? c.endedAt() : lapsed ? p.expiresAt() : now;
        new Checks()
                .require(
                        !at.isBefore(p.takenAt()) && !at.isAfter(now),
                        PROTECTION_ENDS_BEFORE_IT_BEGAN,
                        "endedAt")
                .require(!at.isAfter(p.expiresAt()), PROTECTION_ENDED_BY_LAW, "endedAt")
                .require(!blank(c.because()), PROTECTION_END_NEEDS_REASON, "because")
                .orThrow();
        keys.once(
                c.key(),
                "EndPoliceProtection",
                c.protection().value(),
                () -> {
                    store.end(c, at);
                    tasks.done(c.protection().value(), TELL_TASK, "ended");
                    events.publishEvent(
                            new ProtectionEvent.PoliceProtectionEnded(
                                    p.child(), c.protection(), p.record(), me.agency().id(), at));
                });
    }

    /**
     * Children's social care says what it does about its duty to enquire; the first one closes it.
     */
    @Transactional
    public void takeUpEnquiry(CommandKey key, PoliceProtectionId id, @Nullable String words) {
        var me = proofs.socialCare();
        proofs.qualifiedSocialWorker();
        var p = store.get(id);
        if (blank(words)) throw new RuleBroken(ENQUIRY_NEEDS_WORDS, "enquiry");
        keys.once(
                key,
                "TakeUpEnquiry",
                id.value(),
                () -> {
                    var now = clock.instant();
                    store.enquiry(id, Objects.requireNonNull(words).strip(), me, now);
                    tasks.done(id.value(), ENQUIRY_TASK, "taken up");
                    events.publishEvent(
                            new ProtectionEvent.EnquiryDutyTakenUp(
                                    p.child(), id, p.record(), me.agency().id(), now));
                });
    }

    private static boolean isSafeToSay(TakePoliceProtection.Told told) {
        return !told.parentsNotSafe() || !blank(told.notSafeBecause());
    }

    private static boolean blank(@Nullable String s) {
        return DecisionCheck.blank(s);
    }
}
