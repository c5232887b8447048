package org.waymark.assessment;

import java.util.List;
import org.springframework.stereotype.Service;
import org.waymark.casefile.ChildId;
import org.waymark.child.Children;
import org.waymark.sql.Sql;

/** Who of the adults around a child may be given a copy (safety rule 7). */
@Service("safeAdultsOfAssessment")
public class SafeAdults {
    private final Sql sql;
    private final Children children;

    SafeAdults(Sql sql, Children children) {
        this.sql = sql;
        this.children = children;
    }

    /** Their names; not decided is not safe. */
    public List<String> of(ChildId child) {
        return sql.list(
                """
                select distinct name from child_adult where child_id = any (?::uuid[]) and safe_to_tell = 'YES'
                order by name limit 20
                """,
                r -> r.text("name"),
                children.together(child));
    }
}
