package org.waymark.referral.web;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.waymark.access.Access;
import org.waymark.access.Act;
import org.waymark.access.Printed;
import org.waymark.calendar.Wording;
import org.waymark.child.Adults;
import org.waymark.documents.Pdf;
import org.waymark.people.CurrentPractitioner;
import org.waymark.referral.ReferralId;
import org.waymark.referral.reading.FollowedQuery;
import org.waymark.referral.reading.LetterPaper;
import org.waymark.referral.reading.ReferralPaper;
import org.waymark.referral.reading.ReferredQuery;

/** What is printed: logged as printed, for whoever may see the referral. */
@Controller
class PrintController {
    private final Access access;
    private final ReferredQuery referred;
    private final FollowedQuery followed;
    private final Pdf pdf;
    private final Clock clock;
    private final Adults adults;

    PrintController(
            Access access,
            ReferredQuery referred,
            FollowedQuery followed,
            Pdf pdf,
            Clock clock,
            Adults adults) {
        this.access = access;
        this.referred = referred;
        this.followed = followed;
        this.pdf = pdf;
        this.clock = clock;
        this.adults = adults;
    }

    @GetMapping("/referrals/{referral}/referral.pdf")
    Printed referral(@PathVariable ReferralId referral) {
        var shown =
                access.show(
                        "referral.print",
                        Act.PRINT,
                        () -> new ReferralPaper(referred.asSent(referral), printed()));
        return Printed.pdf(shown, shown.content().fileName(), pdf::of);
    }

    @GetMapping("/referrals/{referral}/outcome.pdf")
    Printed outcome(@PathVariable ReferralId referral) {
        var shown =
                access.show(
                        "referral.outcome.print",
                        Act.PRINT,
                        () -> {
                            var it = followed.get(referral);
                            return LetterPaper.of(it, adults.caution(it.child()));
                        });
        return Printed.pdf(shown, shown.content().fileName(), pdf::of);
    }

    /** A sheet that lies about says whose it was. */
    private String printed() {
        return "Printed by %s on %s."
                .formatted(CurrentPractitioner.get().name(), Wording.dayAndTime(clock.instant()));
    }
}
