package org.waymark.missing;

import static org.waymark.missing.InterviewRules.*;

import java.time.Instant;
import org.waymark.child.Known;
import org.waymark.people.AgencyKind;
import org.waymark.people.Practitioner;
import org.waymark.people.Role;
import org.waymark.web.Checks;
import org.waymark.web.Rule;

/** What the facts of a return interview need; every gap is said at once. */
final class InterviewCheck {
    private static final int LONGEST = 500;

    private InterviewCheck() {}

    static void check(AnswerInterview c, ReturnInterview.Facts f, Instant now) {
        var what = c.what();
        var impossible = what == WhatHappened.NOT_POSSIBLE;
        var arranged = what == WhatHappened.ARRANGED;
        var checks =
                new Checks()
                        .require(what != null, ANSWER_NEEDED, "what")
                        .require(
                                what != WhatHappened.OFFERED || c.how() != null,
                                OFFER_NEEDS_HOW,
                                "how")
                        .require(!impossible || c.why() != null, NOT_POSSIBLE_NEEDS_WHY, "why")
                        .require(
                                !impossible || !Words.blank(c.words()),
                                NOT_POSSIBLE_NEEDS_WORDS,
                                "notPossibleWords")
                        .require(
                                !arranged || c.appointment().hasTime(),
                                APPOINTMENT_NEEDS_WHEN,
                                "appointment")
                        .require(
                                !arranged
                                        || !c.appointment().hasTime()
                                        || c.appointment().isAfter(now),
                                APPOINTMENT_IN_THE_PAST,
                                "appointment")
                        .require(
                                !arranged || !Words.blank(c.words()),
                                APPOINTMENT_NEEDS_WHERE,
                                "arrangedWhere");
        within(checks, c.at(), f, now, "at", WHEN_UNREADABLE);
        checks.orThrow();
    }

    static void check(RecordInterview c, ReturnInterview.Facts f, Practitioner me, Instant now) {
        var checks =
                new Checks()
                        .require(c.heldAt().hasTime(), HELD_NEEDS_WHEN, "held")
                        .require(c.where() != null, HELD_NEEDS_WHERE, "where")
                        .require(c.beforeReturn() != null, HELD_NEEDS_BEFORE_RETURN, "beforeReturn")
                        .require(c.alone() != null, HELD_NEEDS_ALONE, "alone")
                        .require(
                                !Boolean.FALSE.equals(c.alone()) || !Words.blank(c.othersPresent()),
                                NOT_ALONE_NEEDS_WHO,
                                "othersPresent")
                        .require(c.independence() != null, HELD_NEEDS_INDEPENDENCE, "independence")
                        .require(
                                c.independence() != Independence.INDEPENDENT || isIndependent(me),
                                NOT_INDEPENDENT,
                                "independence")
                        .require(
                                c.independence() != Independence.CHILD_CHOSE
                                        || !Words.blank(c.childChoseWhy()),
                                CHILD_CHOSE_NEEDS_WHY,
                                "childChoseWhy")
                        .require(!c.reasons().isEmpty(), HELD_NEEDS_REASONS, "reasons")
                        .require(
                                !c.reasons().contains(Reason.DID_NOT_SAY)
                                        || c.reasons().size() == 1,
                                DID_NOT_SAY_ALONE,
                                "reasons")
                        .require(c.harm() != null, HELD_NEEDS_HARM, "harm")
                        .require(
                                c.harm() != Known.YES || !c.harmKinds().isEmpty(),
                                HARM_NEEDS_KIND,
                                "harmKinds")
                        .require(
                                !isLate(c, f) || !Words.blank(c.lateReason()),
                                LATE_NEEDS_REASON,
                                "lateReason");
        for (var fact : c.facts()) checkLength(checks, fact);
        within(checks, c.heldAt(), f, now, "held", HELD_NEEDS_WHEN);
        checks.orThrow();
    }

    /**
     * Independent of the placement and of the authority responsible: a return-interview worker who
     * does not work for children's social care (domain.md B.5).
     */
    static boolean isIndependent(Practitioner p) {
        return p.is(Role.RETURN_INTERVIEWER)
                && p.agency().kind() != AgencyKind.CHILDRENS_SOCIAL_CARE;
    }

    private static boolean isLate(RecordInterview c, ReturnInterview.Facts f) {
        return c.heldAt().hasTime() && c.heldAt().instant().isAfter(f.dueAt());
    }

    private static void checkLength(Checks checks, NewFact fact) {
        checks.require(
                fact.words().length() <= LONGEST,
                FACT_TOO_LONG,
                fact.kind().name().toLowerCase(java.util.Locale.ROOT));
    }

    private static void within(
            Checks checks,
            Moment at,
            ReturnInterview.Facts f,
            Instant now,
            String field,
            Rule day) {
        if (!at.isKnown()) return;
        checks.require(at.hasTime(), day, field);
        if (!at.hasTime()) return;
        checks.require(!at.isAfter(now), IN_THE_FUTURE, field)
                .require(
                        !at.instant().isBefore(minuteOf(f.returnedAt())), BEFORE_THE_RETURN, field);
    }

    /** People write minutes; the return may have been recorded to the second. */
    private static Instant minuteOf(Instant at) {
        return at.truncatedTo(java.time.temporal.ChronoUnit.MINUTES);
    }
}
