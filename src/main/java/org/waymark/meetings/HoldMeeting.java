package org.waymark.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.people.Party;
import org.waymark.people.PractitionerId;
import org.waymark.requests.CommandKey;

/**
 * A meeting that was held without being planned, such as by telephone at night: all of it in one
 * step. Whatever is not known yet is added afterwards (safety rule 1).
 *
 * @param people who took part; each counts as there throughout
 */
public record HoldMeeting(
        CommandKey key,
        ChildId child,
        MeetingKind kind,
        @Nullable UUID process,
        @Nullable String purpose,
        Instant heldAt,
        @Nullable How how,
        @Nullable String place,
        @Nullable PractitionerId chair,
        Quorum quorum,
        List<NewInvitation> people,
        List<Shared> information,
        List<Decided> decisions,
        List<Agreed> actions) {
    public HoldMeeting {
        people = List.copyOf(people);
        information = List.copyOf(information);
        decisions = List.copyOf(decisions);
        actions = List.copyOf(actions);
    }

    /** What somebody shared. */
    public record Shared(
            @Nullable String saidBy,
            @Nullable String words,
            @Nullable Basis basis,
            @Nullable Audience audience) {}

    /** What was decided and why. */
    public record Decided(
            @Nullable String words, @Nullable String reason, @Nullable Audience audience) {}

    /**
     * What somebody does by a day.
     *
     * @param to a practitioner or team; null where the one who does it has no account
     * @param name of somebody without an account
     */
    public record Agreed(
            @Nullable Party to,
            @Nullable String name,
            @Nullable String what,
            @Nullable LocalDate due) {}
}
