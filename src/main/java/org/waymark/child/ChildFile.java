package org.waymark.child;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;

/**
 * What stands on top of a file, as far as the reader may see it.
 *
 * @param person null where the reader may know only that this restricted file exists
 * @param descriptions children as described that were matched to this one and are read with it
 * @param knownAs the file this description was matched to, if the reader may see that one
 * @param team who holds it
 * @param whole whether the reader holds the file, not only a record in it
 * @param looks whether the reader may see who has looked
 * @param glass what the reader has opened by break-glass; null where they have not
 * @param empty rooms that hold nothing of the child, so that they need not be asked; never shown
 */
public record ChildFile(
        ChildId child,
        CaseReference reference,
        int level,
        int version,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Person person,
        List<ChildId> descriptions,
        @Nullable CaseReference knownAs,
        @Nullable String team,
        @Nullable String worker,
        @Nullable Guardian guardian,
        List<Warning> warnings,
        boolean whole,
        boolean looks,
        @Nullable Glass glass,
        Set<String> empty) {
    private static final String BESIDE = "BESIDE";
    public static final int RESTRICTED = 1;
    public static final int SEALED = 2;

    public ChildFile {
        descriptions = List.copyOf(descriptions);
        warnings = List.copyOf(warnings);
        empty = Set.copyOf(empty);
    }

    /** The file is open to the reader by break-glass until then. */
    public record Glass(java.util.UUID id, Instant until) {}

    /** The child. */
    public record Person(
            ChildName name,
            List<String> otherNames,
            @Nullable String description,
            Birth birth,
            @Nullable Sex sex,
            @Nullable String language,
            boolean interpreter,
            @Nullable String communication,
            @Nullable String school,
            @Nullable String nhsNumber,
            @Nullable String upn,
            List<String> addresses,
            int version) {
        public Person {
            otherNames = List.copyOf(otherNames);
            addresses = List.copyOf(addresses);
        }

        /** Unknown is treated as under 18 everywhere (safety rule 10). */
        public OptionalInt ageOn(LocalDate today) {
            return birth.ageOn(today);
        }
    }

    /** Whom to ask about a restricted or sealed file. */
    public record Guardian(UUID id, String name, String agency, @Nullable String telephone) {}

    /** A warning that stands. */
    public record Warning(
            UUID id,
            String words,
            String reason,
            LocalDate reviewOn,
            String manager,
            Instant setAt,
            boolean told,
            @Nullable String notToldReason,
            int version) {
        public boolean isReviewOverdue(LocalDate today) {
            return reviewOn.isBefore(today);
        }
    }

    /** The child with every description read together. */
    public List<ChildId> together() {
        var all = new ArrayList<ChildId>();
        all.add(child);
        all.addAll(descriptions);
        return List.copyOf(all);
    }

    /** Whether there may be children beside this one. */
    public boolean mayHaveOthersBeside() {
        return person != null && !empty.contains(BESIDE);
    }

    public boolean isRestricted() {
        return level == RESTRICTED;
    }

    public boolean isSealed() {
        return level == SEALED;
    }
}
