package org.waymark.file.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.Chronology;
import org.waymark.casefile.Precision;

/**
 * One event of a history.
 *
 * @param precision how exactly it is known when it happened
 * @param sharedWith with whom information was shared by it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EventView(
        UUID id,
        @Schema(example = "ConcernRaised") String type,
        UUID subject,
        @Schema(example = "Concern raised") String headline,
        Instant happenedAt,
        Precision precision,
        Instant recordedAt,
        @Schema(example = "Harbour Academy") String agency,
        @Schema(example = "Joe Tanner") String by,
        @Nullable String sharedWith) {
    static EventView of(Chronology.Entry e) {
        return new EventView(
                e.id(),
                e.type(),
                e.subject(),
                e.headline(),
                e.happened().at(),
                e.happened().precision(),
                e.recordedAt(),
                e.agency(),
                e.person(),
                e.sharedWith());
    }
}
