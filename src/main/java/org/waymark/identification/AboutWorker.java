package org.waymark.identification;

import org.jspecify.annotations.Nullable;
import org.waymark.people.PractitionerId;

/**
 * The concern is about someone who works with children: it also goes to the designated officer
 * (safety rule 5).
 */
public record AboutWorker(
        @Nullable PractitionerId person, String about, @Nullable String employer) {}
