package org.waymark.sharing.web;

import org.jspecify.annotations.Nullable;
import org.waymark.people.Agency;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.components.Option;
import org.waymark.web.forms.Form;

import java.util.ArrayList;
import java.util.List;

/**
 * The police ask for a victim's information. Whose it is stands nowhere here, only the reference
 * that was typed.
 */
public record NewVictimRequestPage(
        Frame frame, Form form, @Nullable String kept, List<Agency> holders, String owner)
        implements FormPage {
    static final String DRAFT = "victim-request-new";

    @Override
    public String title() {
        return "Ask for a victim’s information";
    }

    @Override
    public String back() {
        return "/victim-information-requests";
    }

    public String draft() {
        return "/drafts/" + DRAFT + "/" + owner;
    }

    public List<Option> options() {
        var all = new ArrayList<Option>();
        all.add(Option.of("", "Select one"));
        holders.forEach(h -> all.add(Option.of(h.id().toString(), h.name())));
        return all;
    }

    public List<Choice> yesNo() {
        return List.of(Choice.of("yes", "Yes"), Choice.of("no", "No"));
    }
}
