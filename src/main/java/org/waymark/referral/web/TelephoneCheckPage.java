package org.waymark.referral.web;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.referral.checks.AskingAbout;
import org.waymark.referral.checks.CheckPurpose;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.forms.Form;

/**
 * A check that was made by telephone, such as with a doctor.
 *
 * @param kept what to say about a draft that was kept
 */
public record TelephoneCheckPage(Frame frame, Form form, @Nullable String kept, AskingAbout about)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "A check by telephone";
    }

    @Override
    public String back() {
        return "/front-door/referrals/" + about.referral();
    }

    public String path() {
        return back() + "/checks/telephone";
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return about.childrenShown();
    }

    public List<Choice> purposes() {
        return Choice.each(CheckPurpose.values(), CheckPurpose::words);
    }

    public List<Choice> outcomes() {
        return CheckPage.outcomes(
                "They know something", "Nothing is known to them", "They cannot answer");
    }
}
