package org.waymark.referral.web;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.waymark.access.Kept;
import org.waymark.access.KeptForms;
import org.waymark.people.CurrentPractitioner;
import org.waymark.referral.OutcomeLetters;
import org.waymark.referral.ReferralId;
import org.waymark.referral.reading.FollowedQuery;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Reads what the referrer's page shows; by showing the letter, it is read. */
@Component
class FollowPages {
    static final String DRAFT = "escalate";

    private final Clock clock;
    private final FollowedQuery followed;
    private final OutcomeLetters letters;
    private final KeptForms kept;

    FollowPages(Clock clock, FollowedQuery followed, OutcomeLetters letters, KeptForms kept) {
        this.clock = clock;
        this.followed = followed;
        this.letters = letters;
        this.kept = kept;
    }

    FollowPage opened(Frame frame, ReferralId referral) {
        return page(frame, kept.find(DRAFT, referral.value()), referral);
    }

    FollowPage again(Frame frame, Form form, ReferralId referral) {
        return page(frame, Kept.sent(form), referral);
    }

    private FollowPage page(Frame frame, Kept typed, ReferralId id) {
        var referral = followed.get(id);
        letters.read(id);
        var own = referral.agency().equals(CurrentPractitioner.get().agency().id());
        return new FollowPage(frame, typed.form(), referral, own, clock.instant(), typed.words());
    }
}
