package org.waymark.child;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.documents.Held;
import org.waymark.documents.Holder;
import org.waymark.people.AgencyId;
import org.waymark.sql.Sql;

/** A file itself holds documents that belong to no one record: seen by whoever holds all of it. */
@Component
class FileDocuments implements Holder {
    private final Sql sql;

    FileDocuments(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String room() {
        return "files";
    }

    @Override
    public Optional<Held> find(UUID child) {
        return sql.first(
                """
                select f.child_id, f.reference, c.author_agency from file f join child c on c.id = f.child_id
                where f.child_id = ? and my_file(f.child_id)
                """,
                r ->
                        new Held(
                                r.id("child_id", ChildId::new),
                                Compartment.CORE,
                                null,
                                r.id("author_agency", AgencyId::new),
                                "a file",
                                "/files/" + r.text("reference")),
                child);
    }
}
