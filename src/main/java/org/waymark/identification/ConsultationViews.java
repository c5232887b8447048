package org.waymark.identification;

import org.springframework.stereotype.Service;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Reads a request for advice and its concern. Call it inside {@code show}. */
@Service
public class ConsultationViews {
    private final Sql sql;
    private final ConcernViews concerns;

    ConsultationViews(Sql sql, ConcernViews concerns) {
        this.sql = sql;
        this.concerns = concerns;
    }

    /**
     * @throws NotFound when there is none, or none for this person
     */
    public OneConsultation get(ConsultationId id) {
        return sql.first(
                        "select k.concern_id, "
                                + ConsultationView.COLUMNS
                                + "from consultation k "
                                + ConsultationView.PEOPLE
                                + "where k.id = ?",
                        r ->
                                new OneConsultation(
                                        ConsultationView.of(r),
                                        concerns.get(r.id("concern_id", ConcernId::new))),
                        id)
                .orElseThrow(NotFound::new);
    }
}
