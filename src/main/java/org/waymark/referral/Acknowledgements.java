package org.waymark.referral;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.people.CurrentPractitioner;
import org.waymark.sql.Sql;

/**
 * The front door and the duty team say that they have a referral: by saying so on their board, or
 * by working on it. What a colleague acknowledged meanwhile is left as it is.
 */
@Service
public class Acknowledgements {
    private final Sql sql;
    private final Proofs proofs;
    private final Deliveries deliveries;

    Acknowledgements(Sql sql, Proofs proofs, Deliveries deliveries) {
        this.sql = sql;
        this.proofs = proofs;
        this.deliveries = deliveries;
    }

    /** How many of them were acknowledged by this. */
    @Transactional
    public int all(Collection<DeliveryId> ids) {
        var teams = proofs.socialCare().teams();
        var open =
                open(
                        """
                        select id from delivery where id = any (?::uuid[]) and team_id = any (?::uuid[]) and acknowledged_at is null
                        order by id limit 100 for update
                        """,
                        ids,
                        teams);
        open.forEach(deliveries::acknowledge);
        return open.size();
    }

    /** Whoever works on a referral has it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void working(ReferralId referral) {
        open(
                        """
                        select id from delivery where referral_id = ? and team_id = any (?::uuid[]) and acknowledged_at is null
                        order by id for update
                        """,
                        referral,
                        CurrentPractitioner.get().teams())
                .forEach(deliveries::acknowledge);
    }

    /**
     * The decision answers the referral: whoever decides has it, and what the other teams of
     * children's social care, or a sealed file's guardian, had not acknowledged needs it no more.
     * The police's stays open (safety rule 3).
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void decided(ReferralId referral, Instant now) {
        var me = CurrentPractitioner.get();
        for (var d :
                sql.list(
                        """
                        select id, referral_id, concern_id, child_id, destination, author_agency, team_id, owner_id from delivery
                        where referral_id = ? and destination <> 'POLICE' and sent_at is not null
                          and acknowledged_at is null and overtaken_at is null
                        order by id for update
                        """,
                        r -> Map.entry(r.id("id", DeliveryId::new), Receipt.of(r)),
                        referral)) {
            if (d.getValue().isFor(me)) deliveries.acknowledged(d.getKey(), d.getValue(), null);
            else deliveries.overtake(d.getKey(), d.getValue(), now);
        }
    }

    private List<DeliveryId> open(String select, Object... values) {
        return sql.list(select, r -> r.id("id", DeliveryId::new), values);
    }
}
