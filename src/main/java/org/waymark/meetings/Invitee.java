package org.waymark.meetings;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.people.AgencyKind;
import org.waymark.people.Practitioner;
import org.waymark.people.PractitionerId;

/** Somebody who is asked, as they were known then: their agency decides about quorum. */
record Invitee(
        InviteeKind kind,
        @Nullable PractitionerId practitioner,
        @Nullable UUID adult,
        String name,
        @Nullable String role,
        @Nullable String agencyName,
        @Nullable AgencyKind agencyKind,
        boolean socialWorker,
        Part part,
        @Nullable String why) {

    static Invitee of(Practitioner p, NewInvitation n) {
        var kind =
                n.kind() == InviteeKind.ADVOCATE ? InviteeKind.ADVOCATE : InviteeKind.PRACTITIONER;
        return new Invitee(
                kind,
                p.id(),
                null,
                p.name(),
                p.jobTitle(),
                p.agency().name(),
                p.agency().kind(),
                p.agency().kind() == AgencyKind.CHILDRENS_SOCIAL_CARE && p.qualification() != null,
                n.partOrWhole(),
                Said.orNull(n.why()));
    }

    /** Whoever convenes, chairs or was there. */
    static Invitee of(Practitioner p) {
        return of(p, NewInvitation.of(p.id()));
    }

    /** "Moira Kelly, Northmoor Health Trust"; the child without a name. */
    String words() {
        if (kind == InviteeKind.CHILD) return "the child";
        if (agencyName != null) return name + ", " + agencyName;
        return role == null ? name : name + " (" + role + ")";
    }

    /** For whom a meeting counts as attended by. */
    Present present() {
        return new Present(agencyName, agencyKind, socialWorker);
    }
}
