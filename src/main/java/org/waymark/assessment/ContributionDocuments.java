package org.waymark.assessment;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.documents.Held;
import org.waymark.documents.Holder;
import org.waymark.sql.Sql;

/** What an agency says for an assessment holds documents: what health adds stays with health. */
@Component
class ContributionDocuments implements Holder {
    private final Sql sql;

    ContributionDocuments(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String room() {
        return "contributions";
    }

    @Override
    public Optional<Held> find(UUID id) {
        return sql.first(
                "select child_id, compartment, author_agency, id as record from assessment_contribution where id = ?",
                r ->
                        Held.of(
                                r,
                                r.uuid("record"),
                                "what an agency said for an assessment",
                                "/contributions/" + id),
                id);
    }
}
