package org.waymark.referral.reading;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.people.PractitionerId;
import org.waymark.referral.CourseOfAction;
import org.waymark.referral.EscalationId;
import org.waymark.referral.ReferralId;

/**
 * A disagreement as the manager has it who answers: the decision that the referrer had before them,
 * why it was taken, and what the referrer says to it.
 *
 * @param stage where the referral is now: somebody may have it decided again already
 * @param decision null where the reader may not see it
 */
public record Escalated(
        EscalationId id,
        int version,
        ReferralId referral,
        ChildId child,
        @Nullable CaseReference file,
        String name,
        boolean urgent,
        Stage stage,
        String words,
        String by,
        Instant raisedAt,
        @Nullable Instant dueAt,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy,
        @Nullable String answer,
        @Nullable Boolean decideAgain,
        @Nullable Decision decision)
        implements ShowsChildren, Versioned {

    /** What was decided, by whom and why. */
    public record Decision(
            CourseOfAction action,
            String rationale,
            boolean exploitationSuspected,
            PractitionerId by,
            String name,
            Instant at,
            @Nullable String override,
            String procedures,
            List<Consulted> consulted) {}

    /** Whom the social worker discussed it with. */
    public record Consulted(String name, String agency, String said, LocalDate on) {}

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return List.of(child);
    }

    @Override
    @JsonIgnore
    public Version etagVersion() {
        return new Version(version);
    }
}
