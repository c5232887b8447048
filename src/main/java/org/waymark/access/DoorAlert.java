package org.waymark.access;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.people.PractitionerId;

/** What data protection, or the guardian of a sealed file, has to know; it is no part of a file. */
public sealed interface DoorAlert {
    UUID subject();

    /**
     * Somebody tried to open a file that is sealed, or against a conflict of interest.
     *
     * @param guardian of the sealed file; null where it is data protection's matter
     */
    record GlassRefused(UUID subject, ChildId child, @Nullable PractitionerId guardian)
            implements DoorAlert {}

    /** A conflict of interest is declared; somebody looks whether it is kept to and still holds. */
    record ConflictDeclared(UUID subject, LocalDate reviewOn) implements DoorAlert {}

    /** It was looked at: there is another day for the next look, or none. */
    record ConflictReviewed(UUID subject, @Nullable LocalDate next) implements DoorAlert {}

    /** A search that looked like one for oneself or for family (domain.md H.2). */
    record SearchFlagged(UUID subject) implements DoorAlert {}

    /** Somebody has looked into it. */
    record SearchLookedInto(UUID subject) implements DoorAlert {}

    /**
     * Looks at files that nothing explains wait for data protection; of a sealed file for its
     * guardian.
     *
     * @param guardians of sealed files among them
     */
    record LooksUnexplained(UUID subject, boolean forDataProtection, List<PractitionerId> guardians)
            implements DoorAlert {}

    /** Nothing waits there any more. */
    record LooksAllDecided(UUID subject) implements DoorAlert {}

    /**
     * Somebody is asked why they looked.
     *
     * @param managers who answer for them
     */
    record LookAsked(UUID subject, PractitionerId reader, List<PractitionerId> managers)
            implements DoorAlert {}

    /** They answered. */
    record LookAnswered(UUID subject) implements DoorAlert {}

    /** It is explained, or a concern was opened about it. */
    record LookDecided(UUID subject) implements DoorAlert {}
}
