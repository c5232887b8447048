package org.waymark.meetings;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildShown;
import org.waymark.people.PractitionerId;

/**
 * A meeting, as much of it as the one who reads may have.
 *
 * @param missing who must be there and was not; empty before it was held
 * @param runs whether the one who reads runs it
 * @param mine how much the one who reads attends; null where they were not asked themselves
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeetingView(
        MeetingId id,
        ChildShown child,
        MeetingKind kind,
        MeetingState state,
        @Nullable UUID process,
        @Nullable String purpose,
        @Nullable Instant plannedFor,
        @Nullable Instant heldAt,
        @Nullable How how,
        @Nullable String place,
        String convenor,
        @Nullable String chair,
        List<QuorumNeed> needs,
        String needsSource,
        @Nullable Boolean quorate,
        List<QuorumNeed> missing,
        @Nullable MeetingId reconvenedBy,
        @Nullable String cancelledWhy,
        List<Person> people,
        List<Contribution> contributions,
        List<Information> information,
        List<Decision> decisions,
        List<Dissent> dissents,
        List<Action> actions,
        List<Text> minutes,
        boolean runs,
        @Nullable Part mine,
        int version)
        implements ShowsChildren, Versioned {

    /**
     * Somebody who is asked, or was there.
     *
     * @param why why they attend less than the whole; for those alone who attend the whole
     * @param closed whether the file is sealed and they are not named on it
     * @param runs whether they convene or chair
     * @param given when the minutes were given to them
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Person(
            InvitationId id,
            InviteeKind kind,
            @Nullable PractitionerId practitioner,
            String name,
            @Nullable String role,
            @Nullable String agency,
            Part part,
            @Nullable String why,
            @Nullable Attendance attendance,
            @Nullable String note,
            boolean closed,
            boolean runs,
            @Nullable Instant given,
            int version) {
        /** "Moira Kelly, named nurse for safeguarding, Northmoor Health Trust". */
        public String words() {
            if (kind == InviteeKind.CHILD) return "The child";
            var words = new StringBuilder(name);
            if (role != null && !role.isBlank()) words.append(", ").append(role);
            if (agency != null) words.append(", ").append(agency);
            return words.toString();
        }

        /** "Moira Kelly, Northmoor Health Trust". */
        public String shortly() {
            if (kind == InviteeKind.CHILD) return "The child";
            return agency == null ? name : name + ", " + agency;
        }
    }

    /** What an agency said before the meeting. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Contribution(
            String from,
            String agency,
            Instant givenAt,
            @Nullable String known,
            @Nullable String worries,
            @Nullable String strengths,
            @Nullable String childWords,
            @Nullable String proposes,
            Audience audience,
            boolean mine) {}

    public record Information(String saidBy, String words, Basis basis, Audience audience) {}

    public record Decision(DecisionId id, String words, String reason, Audience audience) {}

    /**
     * @param decision null where it is about the meeting as a whole
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Dissent(@Nullable DecisionId decision, String name, String words) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Action(
            ActionId id,
            String owner,
            String what,
            Instant dueAt,
            @Nullable String progress,
            @Nullable Instant doneAt,
            @Nullable String outcome) {}

    /** The latest text of the minutes for an audience, and whether it is confirmed. */
    public record Text(
            Audience audience,
            int number,
            String words,
            boolean confirmed,
            String savedBy,
            Instant savedAt) {}

    /** When it is or was. */
    public Instant at() {
        var at = heldAt == null ? plannedFor : heldAt;
        return at == null ? Instant.EPOCH : at;
    }

    /** The latest text for an audience; null where nothing is written that this person may read. */
    public @Nullable Text text(Audience audience) {
        return minutes.stream().filter(t -> t.audience() == audience).findFirst().orElse(null);
    }

    public List<Dissent> dissents(DecisionId decision) {
        return dissents.stream().filter(d -> decision.equals(d.decision())).toList();
    }

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return List.of(child.id());
    }

    @Override
    public Version etagVersion() {
        return new Version(version);
    }
}
