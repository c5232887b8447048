package org.waymark.trafficking;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.calendar.England;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;

/** What the commands of this module read before they change something. */
@Component
class NrmStore {
    private final Sql sql;

    NrmStore(Sql sql) {
        this.sql = sql;
    }

    record Facts(
            ChildId child, NrmStage stage, @Nullable LocalDate submittedOn, boolean devolved) {}

    Facts facts(NrmId id) {
        return sql.first(
                        "select child_id, stage, submitted_on, devolved from nrm_referral where id = ?",
                        r ->
                                new Facts(
                                        r.id("child_id", ChildId::new),
                                        r.kind("stage", NrmStage.class),
                                        r.findDate("submitted_on"),
                                        r.is("devolved")),
                        id)
                .orElseThrow(NotFound::new);
    }

    /** The child of a file, for whoever may know the child. */
    ChildId child(CaseReference reference) {
        return sql.first(
                        "select c.id from file f join child c on c.id = f.child_id where f.reference = ?",
                        r -> r.id("id", ChildId::new),
                        reference.value())
                .orElseThrow(NotFound::new);
    }

    /** Clocks of a day run from its end, and of today from now. */
    Instant momentOf(LocalDate day, Instant now) {
        var end = England.endOf(day).minusSeconds(1);
        return end.isAfter(now) ? now : end;
    }

    static boolean isBlank(@Nullable String words) {
        return words == null || words.isBlank();
    }

    static void changed(int rows) {
        if (rows == 0) throw new RuleBroken(NrmRules.CHANGED_MEANWHILE);
    }
}
