package org.waymark.meetings;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.documents.Held;
import org.waymark.documents.Holder;
import org.waymark.sql.Sql;

/** A meeting holds papers: seen by whoever is invited to it (domain.md H.2). */
@Component
class MeetingDocuments implements Holder {
    private final Sql sql;

    MeetingDocuments(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String room() {
        return "meetings";
    }

    @Override
    public Optional<Held> find(UUID id) {
        return sql.first(
                "select child_id, compartment, author_agency, id as record from meeting where id = ?",
                r -> Held.of(r, r.uuid("record"), "a meeting", "/meetings/" + id),
                id);
    }
}
