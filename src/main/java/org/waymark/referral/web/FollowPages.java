package org.waymark.referral.web;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.people.CurrentPractitioner;
import org.waymark.referral.OutcomeLetters;
import org.waymark.referral.ReferralId;
import org.waymark.referral.reading.FollowedQuery;
import org.waymark.requests.DraftKind;
import org.waymark.requests.Drafts;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Reads what the referrer's page shows; by showing the letter, it is read. */
@Component
class FollowPages {
    static final DraftKind DRAFT = new DraftKind("escalate");

    private final Clock clock;
    private final FollowedQuery followed;
    private final OutcomeLetters letters;
    private final Drafts drafts;

    FollowPages(Clock clock, FollowedQuery followed, OutcomeLetters letters, Drafts drafts) {
        this.clock = clock;
        this.followed = followed;
        this.letters = letters;
        this.drafts = drafts;
    }

    FollowPage opened(Frame frame, ReferralId referral) {
        return drafts.find(DRAFT, referral.value())
                .map(d ->
                        page(
                                frame,
                                new Form(d.answers(), Form.blank().errors()),
                                referral,
                                d.updatedAt()))
                .orElseGet(() -> page(frame, Form.blank(), referral, null));
    }

    FollowPage again(Frame frame, Form form, ReferralId referral) {
        return page(frame, form, referral, null);
    }

    private FollowPage page(Frame frame, Form form, ReferralId id, @Nullable Instant kept) {
        var referral = followed.get(id);
        letters.read(id);
        var own = referral.agency().equals(CurrentPractitioner.get().agency().id());
        return new FollowPage(frame, form, referral, own, clock.instant(), kept);
    }
}
