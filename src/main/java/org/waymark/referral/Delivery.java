package org.waymark.referral;

import java.time.Instant;
import org.waymark.casefile.ChildId;
import org.waymark.identification.ConcernId;
import org.waymark.people.AgencyId;
import org.waymark.sql.Row;

/**
 * A referral on its way to one receiver.
 *
 * @param sender the agency whose referral it is
 * @param now when it is sent
 */
record Delivery(
        DeliveryId id,
        ReferralId referral,
        ConcernId concern,
        ChildId child,
        boolean urgent,
        AgencyId sender,
        Instant now) {
    static Delivery of(Row r, Instant now) {
        return new Delivery(
                r.id("id", DeliveryId::new),
                r.id("referral_id", ReferralId::new),
                r.id("concern_id", ConcernId::new),
                r.id("child_id", ChildId::new),
                r.is("urgent"),
                r.id("author_agency", AgencyId::new),
                now);
    }
}
