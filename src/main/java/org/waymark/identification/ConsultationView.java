package org.waymark.identification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.waymark.sql.Row;

/**
 * One discussion of a concern, asked for here or held elsewhere (guide ¶7, R-11).
 *
 * @param askedOf with whom it is now; null for a discussion held elsewhere
 * @param dueAt when silence is answered: it is passed on then; null when nobody is left to pass it
 *     to
 * @param held when and with whom, for a discussion held elsewhere
 */
public record ConsultationView(
        ConsultationId id,
        int version,
        ConsultationState state,
        By askedBy,
        Instant askedAt,
        @Nullable By askedOf,
        @Nullable By firstAskedOf,
        @Nullable Instant passedOnAt,
        @Nullable Instant dueAt,
        boolean nobodyLeft,
        boolean urgent,
        Safe safeTonight,
        @Nullable String question,
        @Nullable String telephoned,
        @Nullable Held held,
        @Nullable Given advice) {

    /** A discussion held elsewhere, such as by telephone. */
    public record Held(String with, LocalDate on, @Nullable LocalTime at) {}

    /**
     * What was advised and decided, and why.
     *
     * @param readAt when the person who asked had read it
     */
    public record Given(
            By by,
            Instant at,
            String words,
            boolean concernRemains,
            String reason,
            @Nullable LocalDate lookAgainOn,
            @Nullable Instant readAt) {}

    /** The columns that {@link #of} reads, of the consultation {@code k}. */
    static final String COLUMNS =
            """
            k.id, k.version, k.state, k.asked_at, k.passed_at, k.due_at, k.nobody_left, k.urgent, k.safe_tonight, k.question,
            k.telephoned, k.held_with, k.held_on, k.held_time, k.answered_at, k.advice, k.concern_remains, k.reason,
            k.look_again_on, k.read_at,
            asker.id as asker_id, asker.name as asker_name, asker.job_title as asker_job, agency.name as asker_agency,
            asker.telephone as asker_telephone,
            owner.id as owner_id, owner.name as owner_name, owner.job_title as owner_job, owner_agency.name as owner_agency,
            owner.telephone as owner_telephone,
            first.id as first_id, first.name as first_name, first.job_title as first_job, first_agency.name as first_agency,
            first.telephone as first_telephone,
            answerer.id as answerer_id, answerer.name as answerer_name, answerer.job_title as answerer_job,
            answerer_agency.name as answerer_agency, answerer.telephone as answerer_telephone
            """;

    /** The people of the consultation {@code k}, for {@link #COLUMNS}. */
    static final String PEOPLE =
            """
            join practitioner asker on asker.id = k.asked_by join agency on agency.id = asker.agency_id
            left join practitioner owner on owner.id = k.owner_id left join agency owner_agency on owner_agency.id = owner.agency_id
            left join practitioner first on first.id = k.first_asked left join agency first_agency on first_agency.id = first.agency_id
            left join practitioner answerer on answerer.id = k.answered_by
            left join agency answerer_agency on answerer_agency.id = answerer.agency_id
            """;

    static ConsultationView of(Row r) {
        return new ConsultationView(
                r.id("id", ConsultationId::new),
                r.number("version"),
                r.kind("state", ConsultationState.class),
                By.of(r, "asker"),
                r.instant("asked_at"),
                By.find(r, "owner"),
                By.find(r, "first"),
                r.findInstant("passed_at"),
                r.findInstant("due_at"),
                r.is("nobody_left"),
                r.is("urgent"),
                r.kind("safe_tonight", Safe.class),
                r.findText("question"),
                r.findText("telephoned"),
                held(r),
                given(r));
    }

    private static @Nullable Held held(Row r) {
        var with = r.findText("held_with");
        return with == null ? null : new Held(with, r.date("held_on"), r.findTime("held_time"));
    }

    private static @Nullable Given given(Row r) {
        var at = r.findInstant("answered_at");
        return at == null
                ? null
                : new Given(
                        By.of(r, "answerer"),
                        at,
                        r.text("advice"),
                        r.is("concern_remains"),
                        r.text("reason"),
                        r.findDate("look_again_on"),
                        r.findInstant("read_at"));
    }

    public boolean isWaiting() {
        return state.isWaiting();
    }

    /** Silence was answered: it went to somebody else, or there is nobody else. */
    public boolean isUnanswered() {
        return isWaiting() && (passedOnAt != null || nobodyLeft);
    }
}
