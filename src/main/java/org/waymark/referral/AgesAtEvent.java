package org.waymark.referral;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.waymark.calendar.England;
import org.waymark.child.Birth;
import org.waymark.child.BirthPrecision;
import org.waymark.identification.ConcernId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;

/**
 * Whether a child may have been under 13 when it happened (guide ¶6, domain.md A.3 and L.1). Of two
 * possible ages the younger one counts, as described and as known alike. An age that nobody knows
 * may be under 13 (safety rule 10); a description without one leaves it to what is known.
 */
@Component
class AgesAtEvent {
    private static final int THIRTEEN = 13;

    private final Sql sql;

    AgesAtEvent(Sql sql) {
        this.sql = sql;
    }

    boolean mayBeUnderThirteen(ConcernId concern) {
        return sql.list(
                        """
                        select k.date_of_birth, k.birth_precision, c.happened_from, c.raised_at
                        from concern c join child d on d.id = c.child_id join child k on k.id in (d.id, d.same_as)
                        where c.id = ? and (k.date_of_birth is not null or not exists (
                            select 1 from child o where o.id in (d.id, d.same_as) and o.date_of_birth is not null))
                        order by k.id
                        """,
                        AgesAtEvent::mayBeUnderThirteen,
                        concern)
                .contains(true);
    }

    private static boolean mayBeUnderThirteen(Row r) {
        var birth =
                new Birth(
                        r.findDate("date_of_birth"),
                        r.kind("birth_precision", BirthPrecision.class));
        var from = r.findDate("happened_from");
        var day = from == null ? England.dateOf(r.instant("raised_at")) : from;
        return mayBeUnderThirteen(birth, day);
    }

    static boolean mayBeUnderThirteen(Birth birth, LocalDate on) {
        var date = birth.date();
        if (date == null) return true;
        // Somebody who looked about 13 may have been younger.
        var latest =
                birth.precision() == BirthPrecision.ESTIMATED
                        ? date.plusYears(1)
                        : Objects.requireNonNull(birth.latest().date());
        return Period.between(latest, on).getYears() < THIRTEEN;
    }
}
