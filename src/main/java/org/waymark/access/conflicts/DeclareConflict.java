package org.waymark.access.conflicts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.people.PractitionerId;
import org.waymark.requests.CommandKey;

/**
 * Somebody should be kept away from a child's file.
 *
 * @param person whom it is about; null for oneself
 * @param reference of the file, where it is known
 */
public record DeclareConflict(
        CommandKey key,
        @Nullable PractitionerId person,
        @Nullable Relation relation,
        @Nullable String words,
        @Nullable String reference,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable LocalDate born) {}
