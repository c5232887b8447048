package org.waymark.referral;

import java.util.Collection;
import java.util.List;
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

    private List<DeliveryId> open(String select, Object... values) {
        return sql.list(select, r -> r.id("id", DeliveryId::new), values);
    }
}
