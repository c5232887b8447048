package org.waymark.referral.reading;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.calendar.Wording;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.identification.ConcernId;
import org.waymark.people.AgencyId;
import org.waymark.referral.CourseOfAction;
import org.waymark.referral.DeliveryId;
import org.waymark.referral.Destination;
import org.waymark.referral.EscalationId;
import org.waymark.referral.ReferralId;

/**
 * A referral as the one who made it follows it (guide ¶7–8): who has it, what happens when, and
 * what became of it. Nothing of what the front door notes for itself.
 *
 * @param agency whose referral it is
 * @param worker the social worker who started on it or decided it
 * @param ask whom to telephone about it
 * @param letters what the referrer was told, the latest first
 * @param alsoRaised children of the same occasion whose concern is not referred yet
 */
public record Followed(
        ReferralId id,
        int version,
        ConcernId concern,
        ChildId child,
        @Nullable CaseReference file,
        String name,
        AgencyId agency,
        String referrer,
        Stage stage,
        boolean urgent,
        Instant sentAt,
        Instant receivedAt,
        Instant decisionDue,
        @Nullable Instant screenedAt,
        @Nullable Instant claimedAt,
        @Nullable Instant decidedAt,
        @Nullable Instant reopenedAt,
        @Nullable String worker,
        Ask ask,
        List<Receiver> deliveries,
        List<Letter> letters,
        List<Disagreement> disagreements,
        List<AlsoRaised> alsoRaised)
        implements ShowsChildren, Versioned {

    /** A team, or the guardian of a sealed file. */
    public record Ask(String name, @Nullable String telephone) {}

    /**
     * One delivery.
     *
     * @param team null where the police were left out, or a guardian has it
     * @param leftOut why the police do not have it
     * @param reference the receiver's own
     */
    public record Receiver(
            DeliveryId id,
            Destination to,
            @Nullable String team,
            @Nullable String telephone,
            @Nullable Instant sentAt,
            @Nullable Instant receivedAt,
            @Nullable Instant dueAt,
            @Nullable Instant acknowledgedAt,
            @Nullable Instant alertedAt,
            @Nullable String leftOut,
            @Nullable String reference) {
        /** "Police: Child Protection Unit". */
        public String words() {
            return team == null || team.equalsIgnoreCase(to.words())
                    ? to.words()
                    : to.words() + ": " + team;
        }
    }

    /** What the referrer was told. */
    public record Letter(
            UUID id,
            @Nullable CourseOfAction action,
            String words,
            Instant sentAt,
            @Nullable Instant readAt,
            @Nullable String procedures) {}

    /** That somebody of the referring agency disagreed, and the answer. */
    public record Disagreement(
            EscalationId id,
            String words,
            String by,
            Instant raisedAt,
            @Nullable Instant dueAt,
            @Nullable Instant answeredAt,
            @Nullable String answeredBy,
            @Nullable String answer,
            @Nullable Boolean decideAgain) {}

    /** Another child of the same occasion. */
    public record AlsoRaised(ConcernId concern, ChildId child, String name) {}

    /** The last day on which a decision is in time, in words. */
    @JsonProperty
    public String decisionDueDay() {
        return Wording.dueDay(decisionDue);
    }

    @JsonIgnore
    public boolean isDecided() {
        return stage == Stage.DECIDED;
    }

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return Stream.concat(Stream.of(child), alsoRaised.stream().map(AlsoRaised::child)).toList();
    }

    @Override
    @JsonIgnore
    public Version etagVersion() {
        return new Version(version);
    }
}
