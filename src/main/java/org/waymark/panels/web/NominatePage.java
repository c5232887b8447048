package org.waymark.panels.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.panels.Category;
import org.waymark.people.PractitionerId;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.forms.Form;

/** A person of concern, a place or a theme is nominated. */
public record NominatePage(
        Frame frame, Form form, @Nullable String kept, PractitionerId me, List<Choice> bases)
        implements FormPage {
    static final String DRAFT = "panel-nomination";

    @Override
    public String title() {
        return "Nominate for a panel";
    }

    @Override
    public String back() {
        return "/panels";
    }

    public String draft() {
        return "/drafts/" + DRAFT + "/" + me;
    }

    public List<Choice> categories() {
        return Stream.of(Category.PERSON, Category.PLACE, Category.THEME)
                .map(c -> Choice.of(c.name(), c.words()))
                .toList();
    }

    /** No other answer than yes makes somebody a person of concern (safety rules 8 and 10). */
    public List<Choice> ages() {
        return List.of(
                Choice.of("yes", "Yes, certainly"),
                Choice.of("no", "No, under 18"),
                Choice.of("not-known", "Not known"));
    }
}
