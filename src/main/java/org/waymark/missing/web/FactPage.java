package org.waymark.missing.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.child.IndicatorItems;
import org.waymark.missing.HandedOnQueries.Receiver;
import org.waymark.missing.InterviewView;
import org.waymark.people.PractitionerId;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Option;
import org.waymark.web.forms.Form;

/**
 * One fact of a return interview, and what is made of it: taken over, or given to somebody.
 *
 * @param items what it can be among the indicators
 * @param receivers to whom it can be given
 */
public record FactPage(
        Frame frame,
        Form form,
        InterviewView interview,
        InterviewView.Fact fact,
        List<IndicatorItems.Item> items,
        List<Receiver> receivers)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "A fact of a return interview";
    }

    @Override
    public String back() {
        return "/missing/interviews/" + interview.id();
    }

    public String path() {
        return back() + "/facts/" + fact.id();
    }

    public List<Option> itemOptions() {
        var options = new ArrayList<Option>();
        options.add(Option.of("", "Choose one"));
        for (var item : items)
            options.add(Option.of(item.list() + ":" + item.code(), item.words()));
        return options;
    }

    public List<Option> receiverOptions() {
        var options = new ArrayList<Option>();
        options.add(Option.of("", "Choose one"));
        for (var r : receivers)
            options.add(
                    Option.of(
                            (r.party() instanceof PractitionerId ? "person:" : "team:")
                                    + r.party().value(),
                            r.words()));
        options.add(Option.of("email", "A person, by e-mail address"));
        return options;
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return interview.childrenShown();
    }
}
