package org.waymark.referral.web;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.referral.Deliveries;
import org.waymark.referral.DeliveryId;
import org.waymark.referral.reading.PoliceInbox;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

@Controller
class PoliceController {
    private final Access access;
    private final PoliceInbox inbox;
    private final Deliveries deliveries;
    private final Clock clock;

    PoliceController(Access access, PoliceInbox inbox, Deliveries deliveries, Clock clock) {
        this.access = access;
        this.inbox = inbox;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @GetMapping("/police/referrals")
    Shown<PoliceInboxPage> inbox(
            Frame frame, @RequestParam(required = false) @Nullable String before) {
        return access.show(
                "police.referrals",
                () ->
                        new PoliceInboxPage(
                                frame, inbox.mine(before), before == null, clock.instant()));
    }

    @GetMapping("/police/referrals/{delivery}")
    Shown<PoliceReferralPage> referral(Frame frame, @PathVariable DeliveryId delivery) {
        return show(frame, Form.blank(), delivery);
    }

    @PostMapping("/police/referrals/{delivery}/acknowledgement")
    Next acknowledge(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable DeliveryId delivery,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    deliveries.acknowledge(key, delivery, form.text("reference"));
                    Flashes.success(next, "Acknowledged. The referrer can see it.");
                    return "/police/referrals";
                },
                wrong -> show(frame, wrong, delivery));
    }

    private Shown<PoliceReferralPage> show(Frame frame, Form form, DeliveryId delivery) {
        return access.show(
                "police.referral",
                () -> new PoliceReferralPage(frame, form, inbox.one(delivery), clock.instant()));
    }
}
