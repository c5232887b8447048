package org.waymark.referral.frontdoor;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.sql.Sql;

/** The adults around a child, each with whether it is safe to tell them (safety rule 7). */
@Component
class AdultsOfChild {
    private final Sql sql;

    AdultsOfChild(Sql sql) {
        this.sql = sql;
    }

    List<ChildInFull.Adult> of(ChildId child) {
        return sql.list(
                """
                select name, relationship, parental_responsibility, safe_to_tell, safe_to_tell_reason, telephone
                from child_adult where child_id = ? and ended_at is null order by added_at, id limit 20
                """,
                r ->
                        new ChildInFull.Adult(
                                r.text("name"),
                                r.text("relationship"),
                                r.text("parental_responsibility"),
                                r.text("safe_to_tell"),
                                r.findText("safe_to_tell_reason"),
                                r.findText("telephone")),
                child);
    }
}
