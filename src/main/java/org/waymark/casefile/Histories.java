package org.waymark.casefile;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.sql.Sql;

/** Proof that the histories are as they were written. */
@Service
public class Histories {
    private final Sql sql;

    Histories(Sql sql) {
        this.sql = sql;
    }

    /**
     * An entry that is not what was written; entry is null where the end of a history is missing.
     */
    public record Broken(UUID child, long seq, @Nullable UUID entry, String why) {}

    /** How much was looked at. */
    public record Size(long files, long entries) {}

    @Transactional(readOnly = true)
    public List<Broken> verify() {
        return sql.list(
                "select child_id, seq, entry, why from broken_entries() order by child_id, seq",
                r ->
                        new Broken(
                                r.uuid("child_id"),
                                r.count("seq"),
                                r.findUuid("entry"),
                                r.text("why")));
    }

    @Transactional(readOnly = true)
    public Size size() {
        return sql.one(
                "select files, entries from count_entries()",
                r -> new Size(r.count("files"), r.count("entries")));
    }
}
