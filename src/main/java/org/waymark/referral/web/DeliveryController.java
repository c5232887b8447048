package org.waymark.referral.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.waymark.access.Next;
import org.waymark.people.AgencyKind;
import org.waymark.people.CurrentPractitioner;
import org.waymark.referral.DeliveryId;
import org.waymark.referral.Destination;
import org.waymark.referral.reading.DeliveredQuery;

/** A task about a delivery leads each person to their own page of it. */
@Controller
class DeliveryController {
    private final DeliveredQuery delivered;

    DeliveryController(DeliveredQuery delivered) {
        this.delivered = delivered;
    }

    @GetMapping("/deliveries/{delivery}")
    Next go(@PathVariable DeliveryId delivery) {
        return Next.to(path(delivery, delivered.way(delivery)));
    }

    private static String path(DeliveryId delivery, DeliveredQuery.Way way) {
        var mine = CurrentPractitioner.get().agency();
        if (mine.id().equals(way.sender())) return "/referrals/" + way.referral();
        if (mine.kind() == AgencyKind.CHILDRENS_SOCIAL_CARE)
            return "/front-door/referrals/" + way.referral();
        return way.to() == Destination.POLICE
                ? "/police/referrals/" + delivery
                : "/referrals/" + way.referral();
    }
}
