package org.waymark.referral.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.access.Proofs;
import org.waymark.people.Agencies;
import org.waymark.people.TeamKind;
import org.waymark.referral.DeliveryId;
import org.waymark.referral.Destination;
import org.waymark.web.NotFound;

/** The inbox of the police's child-protection team, for officers who belong to it. */
@Component
public class PoliceInbox {
    private final Proofs proofs;
    private final Agencies agencies;
    private final InboxQuery inbox;
    private final DeliveredQuery delivered;

    PoliceInbox(Proofs proofs, Agencies agencies, InboxQuery inbox, DeliveredQuery delivered) {
        this.proofs = proofs;
        this.agencies = agencies;
        this.inbox = inbox;
        this.delivered = delivered;
    }

    /** Empty for police who are not of that team. */
    public Inbox mine(@Nullable String before) {
        var me = proofs.police();
        return agencies.team(me.agency().id(), TeamKind.POLICE_CHILD_PROTECTION)
                .filter(team -> me.teams().contains(team.id()))
                .map(team -> inbox.of(team.id(), before))
                .orElseGet(() -> new Inbox(List.of(), List.of(), null));
    }

    /**
     * @throws NotFound when it did not come to the police, or not to this officer's team
     */
    public Delivered one(DeliveryId id) {
        proofs.police();
        var one = delivered.get(id);
        if (one.to() != Destination.POLICE || !one.mine()) throw new NotFound();
        return one;
    }
}
