package org.waymark.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;

/** An assessment as the commands load it. */
record Facts(
        AssessmentId id,
        ChildId child,
        AssessmentState state,
        @Nullable UUID referral,
        @Nullable TeamId team,
        @Nullable PractitionerId lead,
        @Nullable PractitionerId overseer,
        Instant countsFrom,
        Instant due,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate reviewOn,
        @Nullable Harm harm,
        @Nullable Need need,
        List<String> factors,
        @Nullable PractitionerId sentBy,
        int version) {
    boolean lateAt(Instant now) {
        return !now.isBefore(due);
    }
}
