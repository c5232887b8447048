package org.waymark.protection;

import static org.waymark.protection.ProtectionRules.*;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.England;
import org.waymark.web.Checks;

/**
 * What the law says of the length of an emergency protection order: up to 8 days, counted from the
 * first day of police protection where the designated officer applied, and one extension of up to 7
 * days (Children Act 1989 s45(1), (3), (5), (6); domain.md B.6, trap 7).
 */
final class OrderCheck {
    static final int DAYS = 8;
    static final int MORE_DAYS = 7;

    private OrderCheck() {}

    /** All that is wrong with it, at once; the period it runs for otherwise. */
    static Period check(
            RecordEmergencyOrder c, OrderStore.@Nullable During protection, Instant now) {
        var made = c.madeAt();
        var officer = c.appliedBy() == AppliedBy.DESIGNATED_OFFICER;
        var from = from(c, protection);
        var latest = from == null ? null : England.daysAfter(from, DAYS);
        var until = c.endsAt() != null ? c.endsAt() : latest;
        var checks =
                new Checks()
                        .require(made != null, ORDER_NEEDS_MADE_AT, "madeAt")
                        .require(made == null || !made.isAfter(now), ORDER_IN_THE_FUTURE, "madeAt")
                        .require(!Blank.is(c.court()), ORDER_NEEDS_COURT, "court")
                        .require(c.appliedBy() != null, ORDER_NEEDS_APPLICANT, "appliedBy")
                        .require(
                                !officer || made == null || from != null,
                                ORDER_NEEDS_FIRST_DAY,
                                "firstDay")
                        .require(
                                !officer || made == null || from == null || !from.isAfter(made),
                                ORDER_FIRST_DAY_TOO_LATE,
                                "firstDay");
        if (made != null && until != null && latest != null)
            checks.require(until.isAfter(made), ORDER_ENDS_BEFORE_IT_BEGAN, "endsAt")
                    .require(!until.isAfter(latest), ORDER_TOO_LONG, "endsAt");
        Told.check(c.told(), checks);
        checks.orThrow();
        return new Period(
                java.util.Objects.requireNonNull(from),
                java.util.Objects.requireNonNull(until),
                officer ? protection : null);
    }

    /** Null where it is not known yet. */
    private static @Nullable Instant from(
            RecordEmergencyOrder c, OrderStore.@Nullable During protection) {
        if (c.appliedBy() != AppliedBy.DESIGNATED_OFFICER) return c.madeAt();
        if (protection != null) return startOf(England.dateOf(protection.takenAt()));
        return c.firstDay() == null ? null : startOf(c.firstDay());
    }

    private static Instant startOf(LocalDate day) {
        return England.endOf(day.minusDays(1));
    }
}
