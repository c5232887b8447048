package org.waymark.identification.web;

import java.util.Collection;
import java.util.List;
import org.waymark.access.Kept;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.identification.ConcernView;
import org.waymark.people.Practitioner;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.forms.Form;

/**
 * Asking a manager or designated lead for advice (guide ¶7).
 *
 * @param leads who can be asked: never somebody the concern is about; empty where nobody is free
 */
public record AskPage(Frame frame, Kept kept, ConcernWords words, List<Practitioner> leads)
        implements FormPage, ShowsChildren {
    public static final String DRAFT = "ask-for-advice";

    @Override
    public String title() {
        return "Ask for advice";
    }

    @Override
    public Form form() {
        return kept.form();
    }

    @Override
    public String back() {
        return "/concerns/" + concern().id();
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return concern().childrenShown();
    }

    public ConcernView concern() {
        return words.concern();
    }

    public List<Choice> choices() {
        return leads.stream()
                .map(p -> Choice.of(p.id().toString(), p.name()).hint(hint(p)))
                .toList();
    }

    /** "Daniel Osei 01632 960500; Fiona Cole 01632 960500". */
    public List<Practitioner> withTelephone() {
        return leads.stream().filter(p -> p.telephone() != null).toList();
    }

    private static String hint(Practitioner p) {
        return p.telephone() == null ? p.jobTitle() : p.jobTitle() + ", " + p.telephone();
    }
}
