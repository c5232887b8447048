package org.waymark.network;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.sql.Sql;

/** Who has looked at a record: people for managers, else agencies and times (safety rule 11). */
@Component
public class SubjectLooks {
    private static final int MOST = 30;
    private final Sql sql;

    SubjectLooks(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param person null where the reader may not know
     */
    public record Look(Instant at, String agency, @Nullable String person) {}

    public List<Look> of(SubjectId subject) {
        return sql.list(
                "select at, agency, practitioner from who_looked_at_subject(?, ?)",
                r -> new Look(r.instant("at"), r.text("agency"), r.findText("practitioner")),
                subject,
                MOST);
    }
}
