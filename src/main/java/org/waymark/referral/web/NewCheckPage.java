package org.waymark.referral.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.people.Agency;
import org.waymark.people.Practitioner;
import org.waymark.people.Team;
import org.waymark.referral.checks.AskingAbout;
import org.waymark.referral.checks.CheckPurpose;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.components.Select;
import org.waymark.web.forms.Form;

/**
 * Ask another agency what it knows (guide ¶8).
 *
 * @param kept what to say about a draft that was kept
 * @param teams of the agency that is chosen, and its people; none before
 */
public record NewCheckPage(
        Frame frame,
        Form form,
        @Nullable String kept,
        AskingAbout about,
        List<Agency> agencies,
        List<Team> teams,
        List<Practitioner> people,
        java.time.Instant due,
        java.time.Instant dueIfUrgent)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "Ask an agency what it knows";
    }

    @Override
    public String back() {
        return "/front-door/referrals/" + about.referral();
    }

    public String path() {
        return back() + "/checks";
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return about.childrenShown();
    }

    public boolean isAgencyChosen() {
        return !teams.isEmpty() || !people.isEmpty();
    }

    public Select agencySelect() {
        var select = form.select("agency").label("Which agency?").option("", "Choose an agency");
        for (var a : agencies)
            select = select.option(a.id().toString(), a.name() + " (" + a.kind().words() + ")");
        return select;
    }

    /** Teams first: somebody there is always on duty. */
    public List<Choice> whom() {
        var all = new ArrayList<Choice>();
        teams.forEach(t -> all.add(Choice.of("team:" + t.id(), t.name()).hint("The team")));
        people.forEach(p -> all.add(Choice.of("person:" + p.id(), p.name()).hint(p.jobTitle())));
        return all;
    }

    public List<Choice> purposes() {
        return Choice.each(CheckPurpose.values(), CheckPurpose::words);
    }

    public Choice urgent() {
        return Choice.of("yes", "This is urgent")
                .hint(
                        "They are asked to answer by "
                                + Wording.time(dueIfUrgent)
                                + " instead of "
                                + Wording.dayAndTime(due)
                                + ". If a child may be in danger now, telephone instead.");
    }
}
