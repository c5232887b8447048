package org.waymark.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.people.PractitionerId;
import org.waymark.requests.CommandKey;

/**
 * Give an assessment to whoever leads it; a worker who is not a qualified social worker is overseen
 * by one.
 */
public record AllocateAssessment(
        CommandKey key,
        AssessmentId assessment,
        int version,
        @Nullable PractitionerId lead,
        @Nullable PractitionerId overseer,
        @Nullable LocalDate startedOn) {}
