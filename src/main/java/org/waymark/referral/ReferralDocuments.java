package org.waymark.referral;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.documents.Held;
import org.waymark.documents.Holder;
import org.waymark.sql.Sql;

/** A referral holds documents: seen by whoever sees the referral, through its concern. */
@Component
class ReferralDocuments implements Holder {
    private final Sql sql;

    ReferralDocuments(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String room() {
        return "referrals";
    }

    @Override
    public Optional<Held> find(UUID id) {
        return sql.first(
                "select child_id, compartment, author_agency, concern_id as record from referral where id = ?",
                r -> Held.of(r, r.uuid("record"), "a referral", "/referrals/" + id),
                id);
    }
}
