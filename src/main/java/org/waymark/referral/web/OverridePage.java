package org.waymark.referral.web;

import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.referral.frontdoor.OverrideInFull;
import org.waymark.referral.frontdoor.ReferralInFull;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Countdown;
import org.waymark.web.components.Lines;
import org.waymark.web.components.SummaryList;
import org.waymark.web.forms.Form;

/**
 * A manager agrees, or does not, to a step below section 17 (R-17, domain.md A.3).
 *
 * @param kept what to say about a draft that was kept
 */
public record OverridePage(
        Frame frame,
        Form form,
        @Nullable String kept,
        OverrideInFull asked,
        ReferralInFull referral,
        Reader me,
        Instant now)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "A step below section 17";
    }

    @Override
    public String back() {
        return "/front-door/referrals/" + asked.referral();
    }

    public String path() {
        return "/overrides/" + asked.id();
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return referral.childrenShown();
    }

    public String name() {
        var age = referral.concern().child().age();
        return age == null ? referral.head().name() : referral.head().name() + ", " + age;
    }

    public boolean isOwn() {
        return me.id().equals(asked.askedBy());
    }

    /** The form stays for the manager who was not the first, so that nothing typed is lost. */
    public boolean hasForm() {
        var open = asked.isOpen() && !referral.head().isDecided();
        return me.manager() && !isOwn() && (open || !errors().isEmpty());
    }

    public SummaryList question() {
        return SummaryList.of()
                .row("Course of action", asked.action().words())
                .row("What would happen next", asked.action().next())
                .row("Why", Lines.of(asked.why()))
                .row("Asked by", asked.askedByName() + ", " + Wording.dayAndTime(asked.askedAt()));
    }

    public SummaryList answer() {
        var at = asked.answeredAt();
        var reason = asked.reason();
        return SummaryList.of()
                .row("Answer", asked.answer() + (at == null ? "" : ", " + Wording.dayAndTime(at)))
                .row("Reason", Lines.of(reason == null ? "" : reason));
    }

    public String due() {
        return Wording.due(referral.head().decisionDue());
    }

    public Countdown left() {
        return Left.until(referral.head().decisionDue(), now);
    }
}
