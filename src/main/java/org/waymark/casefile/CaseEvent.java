package org.waymark.casefile;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.people.AgencyId;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;

/**
 * Something that happened on a child's file, in the past tense. Published in the transaction of the
 * change; appended to the file's chained history before that transaction commits. Chronology,
 * clocks, audit and returns are projections. Each module seals its own sub-interface.
 */
public interface CaseEvent {
    ChildId child();

    /** What process this belongs to (a referral, a consultation …): clocks start and stop by it. */
    UUID subject();

    /** In plain English, for the chronology. Names no child and carries no source. */
    String headline();

    /** When it happened, as far as known. */
    Instant happenedAt();

    /**
     * The moment from which the clocks that it starts count: another one where the law says so,
     * such as the first day of police protection for an emergency order (Children Act 1989 s45(3)).
     */
    default Instant countsFrom() {
        return happenedAt();
    }

    /**
     * How much of the rule's unit the clocks that it starts run for, where it is set case by case,
     * such as the days between visits in a plan; null: as the rule says.
     */
    default @Nullable Integer limit() {
        return null;
    }

    /** Whose "own" entry it is: usually the agency of the person acting. */
    AgencyId agency();

    default Precision precision() {
        return Precision.MINUTE;
    }

    /** The concern it is part of, so that a grant for that one concern shows it. */
    default @Nullable UUID recordId() {
        return null;
    }

    default Compartment compartment() {
        return Compartment.CORE;
    }

    /** With whom information was shared by it, for the sharing record. */
    default @Nullable String sharedWith() {
        return null;
    }

    /** The team whose clock it starts. */
    default @Nullable TeamId team() {
        return null;
    }

    /** The person whose clock it starts. */
    default @Nullable PractitionerId owner() {
        return null;
    }

    /** What else to keep, as JSON. */
    default Map<String, ?> details() {
        return Map.of();
    }

    /** The stable name by which clock rules know it. */
    default String type() {
        return getClass().getSimpleName();
    }
}
