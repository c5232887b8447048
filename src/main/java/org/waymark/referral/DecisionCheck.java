package org.waymark.referral;

import static org.waymark.referral.ReferralRules.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.England;
import org.waymark.child.Wishes;
import org.waymark.web.Checks;

/**
 * What a decision needs, by name, all of it at once and in the order of the page. Immediate
 * protection and a strategy discussion need nothing but being chosen (safety rule 1); what was left
 * out is asked for afterwards.
 */
final class DecisionCheck {
    private final DecideReferral c;
    private final Checks checks = new Checks();

    private DecisionCheck(DecideReferral c) {
        this.c = c;
    }

    /** Whether a manager must agree before this may be decided, and why. */
    record Manager(boolean agreed, boolean underThirteen) {}

    static void check(DecideReferral c, Referral.Facts facts, Manager manager, Instant now) {
        if (c.action() != null && c.action().protects()) return;
        var check = new DecisionCheck(c);
        check.course(manager);
        check.consulted(England.dateOf(now));
        check.wishes(England.dateOf(now));
        check.reasons(facts.lateAt(now));
        check.checks.orThrow();
    }

    private void course(Manager manager) {
        var action = c.action();
        checks.require(action != null, DECISION_NEEDS_COURSE, "action");
        if (action != null && action.belowSection17() && !manager.agreed()) {
            checks.require(
                    !Boolean.TRUE.equals(c.exploitationSuspected()),
                    BELOW_SECTION_17_NEEDS_MANAGER,
                    "action");
            checks.require(
                    Boolean.TRUE.equals(c.exploitationSuspected()) || !manager.underThirteen(),
                    UNDER_13_NEEDS_MANAGER,
                    "action");
        }
        checks.require(
                c.exploitationSuspected() != null,
                DECISION_NEEDS_EXPLOITATION,
                "exploitationSuspected");
    }

    private void reasons(boolean late) {
        checks.require(!blank(c.rationale()), DECISION_NEEDS_RATIONALE, "rationale");
        checks.require(
                c.action() != CourseOfAction.NO_FURTHER_STEP || !blank(c.nextStep()),
                NO_STEP_NEEDS_NEXT_STEP,
                "nextStep");
        checks.require(
                !late || !blank(c.breachReason()), LATE_DECISION_NEEDS_REASON, "breachReason");
    }

    private void consulted(LocalDate today) {
        checks.require(
                !c.consulted().isEmpty() || !blank(c.nobodyConsulted()),
                DECISION_NEEDS_CONSULTED,
                "consulted");
        for (int i = 0; i < c.consulted().size(); i++)
            consulted(c.consulted().get(i), "consulted." + i, today);
    }

    private void consulted(Consulted who, String row, LocalDate today) {
        checks.require(!blank(who.name()), CONSULTED_NEEDS_NAME, row + ".name");
        checks.require(!blank(who.agency()), CONSULTED_NEEDS_AGENCY, row + ".agency");
        checks.require(!blank(who.said()), CONSULTED_NEEDS_SAID, row + ".said");
        checks.require(!who.on().isAfter(today), CONSULTED_IN_THE_FUTURE, row + ".on");
    }

    private void wishes(LocalDate today) {
        switch (c.wishes()) {
            case null -> checks.require(false, DECISION_NEEDS_WISHES, "wishes");
            case Wishes.Known k -> known(k, today);
            case Wishes.NotYet n ->
                    checks.require(!blank(n.reason()), WISHES_NEED_REASON, "wishes.reason");
            case Wishes.NotYetUrgent u -> {}
        }
    }

    private void known(Wishes.Known k, LocalDate today) {
        checks.require(!blank(k.words()), WISHES_NEED_WORDS, "wishes.words");
        checks.require(!blank(k.howObtained()), WISHES_NEED_HOW, "wishes.how");
        checks.require(k.on() != null, WISHES_NEED_DAY, "wishes.on");
        checks.require(k.on() == null || !k.on().isAfter(today), WISHES_IN_THE_FUTURE, "wishes.on");
        checks.require(!blank(k.weight()), WISHES_NEED_WEIGHT, "wishes.weight");
    }

    /** Wishes as they are kept: a child not yet heard is heard as soon as can be. */
    static Wishes settled(@Nullable Wishes given) {
        return switch (given) {
            case Wishes.Known k when !blank(k.words()) -> k;
            case Wishes.NotYet n when !blank(n.reason()) -> n;
            case null, default -> new Wishes.NotYetUrgent();
        };
    }

    /** What must be added to a decision that protected first, in words; nothing for any other. */
    static List<String> leftOut(DecideReferral c, boolean late) {
        var left = new java.util.ArrayList<String>(2);
        if (blank(c.rationale())) left.add("why it was chosen");
        if (late && blank(c.breachReason())) left.add("why it was late");
        return left;
    }

    static boolean blank(@Nullable String s) {
        return s == null || s.isBlank();
    }
}
