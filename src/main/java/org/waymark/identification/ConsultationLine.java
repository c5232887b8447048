package org.waymark.identification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.child.Names;
import org.waymark.sql.Row;

/**
 * One request for advice in a lead's list.
 *
 * @param age in whole years, when it is known
 * @param concernRemains null until it is answered
 */
public record ConsultationLine(
        ConsultationId id,
        ConcernId concern,
        ConcernState concernState,
        ChildId child,
        String childName,
        @Nullable Integer age,
        ConsultationState state,
        By askedBy,
        Instant askedAt,
        @Nullable By askedOf,
        @Nullable Instant dueAt,
        boolean nobodyLeft,
        boolean urgent,
        Safe safeTonight,
        @Nullable String question,
        @Nullable Boolean concernRemains,
        @Nullable Instant answeredAt,
        @Nullable LocalDate lookAgainOn,
        @Nullable Instant readAt) {

    /** Where the list goes on after this line. */
    public Older place() {
        return new Older(answeredAt == null ? askedAt : answeredAt, id.value());
    }

    static final String SELECT =
            """
            select k.concern_id, n.state as concern_state, k.child_id, c.given_name, c.family_name, c.known_as, c.description, c.date_of_birth,
            """
                    + ConsultationView.COLUMNS
                    + "from consultation k join concern n on n.id = k.concern_id join child c on c.id = k.child_id "
                    + ConsultationView.PEOPLE;

    static ConsultationLine of(Row r, LocalDate today) {
        var born = r.findDate("date_of_birth");
        return new ConsultationLine(
                r.id("id", ConsultationId::new),
                r.id("concern_id", ConcernId::new),
                r.kind("concern_state", ConcernState.class),
                r.id("child_id", ChildId::new),
                Names.of(
                        r.findText("given_name"),
                        r.findText("family_name"),
                        r.findText("known_as"),
                        r.findText("description")),
                born == null ? null : (int) ChronoUnit.YEARS.between(born, today),
                r.kind("state", ConsultationState.class),
                By.of(r, "asker"),
                r.instant("asked_at"),
                By.find(r, "owner"),
                r.findInstant("due_at"),
                r.is("nobody_left"),
                r.is("urgent"),
                r.kind("safe_tonight", Safe.class),
                r.findText("question"),
                r.findFlag("concern_remains"),
                r.findInstant("answered_at"),
                r.findDate("look_again_on"),
                r.findInstant("read_at"));
    }
}
