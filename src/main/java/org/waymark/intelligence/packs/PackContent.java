package org.waymark.intelligence.packs;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.intelligence.Grade;
import org.waymark.intelligence.InformationId;
import org.waymark.intelligence.IntakeItem;
import org.waymark.intelligence.ProposedGrade;

/**
 * Everything that a pack says: it is made of these fields alone, so a source, who sent it, how they
 * know it, a file number and an address cannot be in it but by the words, which are checked. Where
 * the police released a text of their own, that alone is in it.
 *
 * @param schema what the fields mean: "waymark/police-information-pack"
 * @param version of the schema; fields may be added within one
 * @param child name and age; null where a text of the police's own goes on, or none is meant
 * @param sanitised whether it is the police's own text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PackContent(
        String schema,
        int version,
        InformationId information,
        String reference,
        String force,
        Instant madeAt,
        boolean sanitised,
        String words,
        @Nullable String people,
        @Nullable String places,
        @Nullable String vehicles,
        @Nullable String child,
        @Nullable LocalDate knownOn,
        boolean urgent,
        boolean suspectedFalse,
        @Nullable ProposedGrade proposed,
        @Nullable Grade grade,
        @Nullable String conditions) {
    private static final String SCHEMA = "waymark/police-information-pack";

    /**
     * @param force whose intelligence unit makes it
     */
    static PackContent of(IntakeItem item, String force, Instant at) {
        return item.released().isEmpty() ? asSent(item, force, at) : sanitised(item, force, at);
    }

    private static PackContent asSent(IntakeItem i, String force, Instant at) {
        var f = i.facts();
        return new PackContent(
                SCHEMA,
                1,
                i.id(),
                i.reference(),
                force,
                at,
                false,
                f.words() == null ? "" : f.words(),
                f.people(),
                f.places(),
                f.vehicles(),
                i.child(),
                i.knownOn(),
                i.urgent(),
                i.suspectedFalse(),
                i.grade() == null ? i.proposed() : null,
                i.grade(),
                i.onward());
    }

    private static PackContent sanitised(IntakeItem i, String force, Instant at) {
        return new PackContent(
                SCHEMA,
                1,
                i.id(),
                i.reference(),
                force,
                at,
                true,
                i.released().getLast().words(),
                null,
                null,
                null,
                null,
                null,
                i.urgent(),
                i.suspectedFalse(),
                null,
                i.grade(),
                i.onward());
    }

    /** All that somebody typed. */
    String typed() {
        return Stream.of(
                        words,
                        people,
                        places,
                        vehicles,
                        proposed == null ? null : proposed.conditions(),
                        grade == null ? null : grade.conditions(),
                        conditions)
                .filter(t -> t != null)
                .collect(Collectors.joining("\n"));
    }
}
