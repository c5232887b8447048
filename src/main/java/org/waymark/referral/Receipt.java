package org.waymark.referral;

import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.identification.ConcernId;
import org.waymark.people.AgencyId;
import org.waymark.people.Practitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;
import org.waymark.sql.Row;

/** A delivery as its receiver has it: a team, or the guardian of a sealed file. */
record Receipt(
        ReferralId referral,
        ConcernId concern,
        ChildId child,
        Destination to,
        AgencyId agency,
        @Nullable TeamId team,
        @Nullable PractitionerId owner) {
    boolean isFor(Practitioner me) {
        return (team != null && me.teams().contains(team)) || me.id().equals(owner);
    }

    static Receipt of(Row r) {
        return new Receipt(
                r.id("referral_id", ReferralId::new),
                r.id("concern_id", ConcernId::new),
                r.id("child_id", ChildId::new),
                r.kind("destination", Destination.class),
                r.id("author_agency", AgencyId::new),
                r.findId("team_id", TeamId::new),
                r.findId("owner_id", PractitionerId::new));
    }
}
