package org.waymark.assessment;

import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.people.Party;
import org.waymark.sql.Sql;

/**
 * A sealed file is for those named on it: nobody else is asked or given anything (domain.md H.3).
 */
@Component("namedForAssessment")
class Named {
    private final Sql sql;

    Named(Sql sql) {
        this.sql = sql;
    }

    boolean may(ChildId child, Party who) {
        return !sql.exists("select 1 from file where child_id = ? and level = 2", child)
                || sql.exists(
                        "select 1 from seal_name where child_id = ? and practitioner_id = ? and ended_at is null",
                        child,
                        who);
    }
}
