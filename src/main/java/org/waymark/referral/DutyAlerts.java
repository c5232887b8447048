package org.waymark.referral;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.sql.Sql;

/** Alerts the duty team to a referral that turns out to be urgent (safety rule 2). */
@Component
class DutyAlerts {
    private final Sql sql;
    private final Receivers receivers;
    private final Sending sending;

    DutyAlerts(Sql sql, Receivers receivers, Sending sending) {
        this.sql = sql;
        this.receivers = receivers;
        this.sending = sending;
    }

    /** Once only; never what concerns a sealed file, of which no team may know. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void alert(Referral.Facts f, Instant now) {
        var duty = receivers.of(f.child(), Destination.DUTY_TEAM);
        if (duty.guardian() != null || isAlerted(f.id())) return;
        sending.send(
                new Delivery(
                        DeliveryId.random(),
                        f.id(),
                        f.concern(),
                        f.child(),
                        true,
                        f.referrersAgency(),
                        now),
                duty);
    }

    private boolean isAlerted(ReferralId referral) {
        return sql.exists(
                "select 1 from delivery where referral_id = ? and destination = 'DUTY_TEAM'",
                referral);
    }
}
