package org.waymark.trafficking.web;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.child.Known;
import org.waymark.procedures.Contact;
import org.waymark.trafficking.FirstResponders;
import org.waymark.trafficking.GuardianKind;
import org.waymark.trafficking.NrmIndicator;
import org.waymark.trafficking.NrmView;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.components.SummaryList;
import org.waymark.web.forms.Form;

/**
 * What there is of one child about trafficking, the form that considers a national referral, and
 * the independent guardian.
 *
 * @param mine as what the reader's agency may submit; null where it cannot
 * @param guardians whether the reader records guardians
 * @param advice advice lines of the area's procedures
 */
public record ChildTraffickingPage(
        Frame frame,
        Form form,
        @Nullable String kept,
        NrmView.OfChild child,
        FirstResponders.@Nullable Listed mine,
        boolean guardians,
        List<Contact> advice)
        implements FormPage, ShowsChildren {
    static final String DRAFT = "nrm-new";

    @Override
    public String title() {
        return "Trafficking: national referral and guardian";
    }

    @Override
    public String back() {
        return file();
    }

    public String file() {
        return "/files/" + child.child().reference();
    }

    public String draft() {
        return "/drafts/" + DRAFT + "/" + child.child().id();
    }

    public List<Choice> indicators() {
        return Choice.each(NrmIndicator.values(), NrmIndicator::words);
    }

    public List<Choice> known() {
        return Choice.each(Known.values(), Known::words);
    }

    public List<Choice> kinds() {
        return Choice.each(GuardianKind.values(), GuardianKind::words);
    }

    /** Said before anything is typed: who will submit it. */
    public String whoSubmits() {
        return mine == null
                ? "Your agency cannot submit to the National Referral Mechanism. What you write here goes to the local authority, which decides and submits; you see where it stands."
                : "Your agency is a first responder ("
                        + mine.name()
                        + "): you can submit it yourself.";
    }

    public SummaryList guardian(NrmView.Guardian g) {
        return SummaryList.of()
                .row("Area covered", g.covered().words())
                .row(
                        "Referred",
                        g.referredOn() == null ? "Not referred" : Wording.day(g.referredOn()))
                .row(
                        "Allocated",
                        g.allocatedOn() == null || g.kind() == null
                                ? "Nobody yet"
                                : Wording.day(g.allocatedOn()) + ": " + g.kind().words())
                .row("More", g.words() == null ? "Nothing" : g.words())
                .row("Recorded", Wording.dayAndTime(g.at()) + " by " + g.by());
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return child.childrenShown();
    }
}
