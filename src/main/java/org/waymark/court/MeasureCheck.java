package org.waymark.court;

import static org.waymark.court.CourtDesk.isBlank;
import static org.waymark.court.CourtDesk.isPast;
import static org.waymark.court.CourtRules.*;

import java.time.Instant;
import org.waymark.web.Checks;

/** The order of what is recorded of a special measure (domain.md F.1, trap 24). */
final class MeasureCheck {
    private MeasureCheck() {}

    static void check(CourtCommand.RecordMeasure c, Instant now) {
        var answered = c.answer() != null;
        var refusedOrVaried = c.answer() == CourtAnswer.REFUSED || c.answer() == CourtAnswer.VARIED;
        var requested = c.requestedOn();
        var on = c.answeredOn();
        new Checks()
                .require(isPast(c.consideredOn(), now), MEASURE_NEEDS_CONSIDERED, "consideredOn")
                .require(c.wish() != null, MEASURE_NEEDS_WISH, "wish")
                .require(
                        requested == null || isPast(requested, now),
                        MEASURE_DAY_IN_THE_FUTURE,
                        "requestedOn")
                .require(!answered || requested != null, MEASURE_REQUEST_FIRST, "requestedOn")
                .require(
                        answered
                                ? isPast(on, now)
                                        && (requested == null
                                                || on != null && !on.isBefore(requested))
                                : on == null,
                        MEASURE_ANSWER_DAY,
                        "answeredOn")
                .require(!refusedOrVaried || !isBlank(c.reason()), MEASURE_NEEDS_REASON, "reason")
                .require(
                        c.usedOn() == null || answered && c.answer() != CourtAnswer.REFUSED,
                        MEASURE_USED_WITHOUT_GRANT,
                        "usedOn")
                .require(
                        c.usedOn() == null || isPast(c.usedOn(), now),
                        MEASURE_DAY_IN_THE_FUTURE,
                        "usedOn")
                .orThrow();
    }
}
