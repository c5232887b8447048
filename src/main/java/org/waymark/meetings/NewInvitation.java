package org.waymark.meetings;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.people.AgencyKind;
import org.waymark.people.PractitionerId;

/**
 * Somebody to ask to a meeting.
 *
 * @param practitioner for somebody who uses Waymark, also where they are the child's advocate
 * @param name for anybody else; not for an adult around the child, whom the file names
 * @param role what they are to the child, or their job
 * @param agencyName of a professional by name
 * @param adult which adult around the child, who must be safe to tell (safety rule 7)
 * @param part how much they attend; null is the whole
 * @param why needed for less than the whole
 */
public record NewInvitation(
        @Nullable InviteeKind kind,
        @Nullable PractitionerId practitioner,
        @Nullable String name,
        @Nullable String role,
        @Nullable String agencyName,
        @Nullable AgencyKind agencyKind,
        @Nullable UUID adult,
        @Nullable Part part,
        @Nullable String why) {
    /** Somebody who uses Waymark, to the whole of the meeting. */
    public static NewInvitation of(PractitionerId practitioner) {
        return new NewInvitation(
                InviteeKind.PRACTITIONER, practitioner, null, null, null, null, null, null, null);
    }

    /** A professional without an account, to the whole of the meeting. */
    public static NewInvitation named(String name, String agency, AgencyKind kind) {
        return new NewInvitation(
                InviteeKind.PROFESSIONAL, null, name, null, agency, kind, null, null, null);
    }

    public Part partOrWhole() {
        return part == null ? Part.WHOLE : part;
    }
}
