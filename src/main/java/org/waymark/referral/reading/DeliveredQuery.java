package org.waymark.referral.reading;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.people.AgencyId;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;
import org.waymark.referral.DeliveryId;
import org.waymark.referral.Destination;
import org.waymark.referral.ReferralId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Reads one delivery with the referral it brought. Call it inside {@code show}. */
@Component
public class DeliveredQuery {
    private final Sql sql;
    private final ReferredQuery referred;

    DeliveredQuery(Sql sql, ReferredQuery referred) {
        this.sql = sql;
        this.referred = referred;
    }

    /**
     * @throws NotFound when there is none, none for this person, or it was not sent
     */
    public Delivered get(DeliveryId id) {
        return sql.first(
                        """
                        select d.version, d.referral_id, d.destination, d.team_id, d.owner_id, d.sent_at, d.acknowledged_at,
                               d.reference, p.name as acknowledged_by,
                               (select c.due_at from clock c where c.subject_id = d.id order by c.started_at desc limit 1) as due_at
                        from delivery d left join practitioner p on p.id = d.acknowledged_by
                        where d.id = ? and d.sent_at is not null
                        """,
                        r -> delivered(id, r),
                        id)
                .orElseThrow(NotFound::new);
    }

    private Delivered delivered(DeliveryId id, Row r) {
        var referral = r.id("referral_id", ReferralId::new);
        return new Delivered(
                id,
                r.number("version"),
                referral,
                r.kind("destination", Destination.class),
                isFor(CurrentPractitioner.get(), r),
                r.instant("sent_at"),
                r.findInstant("due_at"),
                r.findInstant("acknowledged_at"),
                r.findText("acknowledged_by"),
                r.findText("reference"),
                referred.asSent(referral));
    }

    private static boolean isFor(Practitioner me, Row r) {
        var team = r.findId("team_id", TeamId::new);
        return (team != null && me.teams().contains(team))
                || me.id().equals(r.findId("owner_id", PractitionerId::new));
    }

    /** Whose referral a delivery brings, and to whom: enough to know which page shows it. */
    public record Way(ReferralId referral, Destination to, AgencyId sender) {}

    /**
     * @throws NotFound when there is none, or none for this person
     */
    @Transactional(readOnly = true)
    public Way way(DeliveryId id) {
        return sql.first(
                        "select referral_id, destination, author_agency from delivery where id = ?",
                        r ->
                                new Way(
                                        r.id("referral_id", ReferralId::new),
                                        r.kind("destination", Destination.class),
                                        r.id("author_agency", AgencyId::new)),
                        id)
                .orElseThrow(NotFound::new);
    }
}
