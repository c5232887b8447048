package org.waymark.identification;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.documents.Held;
import org.waymark.documents.Holder;
import org.waymark.sql.Sql;

/** A concern holds documents: seen by whoever sees the concern. */
@Component
class ConcernDocuments implements Holder {
    private final Sql sql;

    ConcernDocuments(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String room() {
        return "concerns";
    }

    @Override
    public Optional<Held> find(UUID id) {
        return sql.first(
                "select child_id, compartment, author_agency, id as record from concern where id = ?",
                r -> Held.of(r, r.uuid("record"), "a concern", "/concerns/" + id),
                id);
    }
}
