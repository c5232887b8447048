package org.waymark.assessment;

import org.jspecify.annotations.Nullable;
import org.waymark.people.PractitionerId;
import org.waymark.requests.CommandKey;

/** Give all open assessments of one worker to another, such as when somebody is ill. */
public record HandOverAssessments(
        CommandKey key,
        @Nullable PractitionerId from,
        @Nullable PractitionerId to,
        @Nullable PractitionerId overseer,
        @Nullable String why) {}
