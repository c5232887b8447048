package org.waymark.court.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.child.ChildShown;
import org.waymark.child.Known;
import org.waymark.court.Clients;
import org.waymark.court.CourtView;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.forms.Form;

/**
 * The investigations of one child, and the form that opens the record of another.
 *
 * @param mayOpen the child's social worker or their manager
 */
public record CasesPage(
        Frame frame,
        Form form,
        @Nullable String kept,
        ChildShown child,
        List<Clients.Client> cases,
        List<CourtView.Offence> listed,
        boolean mayOpen)
        implements ChildsPage {
    static final String DRAFT = "court-case-new";

    @Override
    public String title() {
        return "Court support";
    }

    @Override
    public String back() {
        return file();
    }

    public String action() {
        return file() + "/court";
    }

    public String draft() {
        return "/drafts/" + DRAFT + "/" + child.id();
    }

    public List<Choice> offences() {
        return listed.stream()
                .map(o -> Choice.of(o.code(), o.name() + " (" + o.act() + ")"))
                .toList();
    }

    public List<Choice> known() {
        return Choice.each(Known.values(), Known::words);
    }
}
