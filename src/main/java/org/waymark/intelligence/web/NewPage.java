package org.waymark.intelligence.web;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildShown;
import org.waymark.intelligence.HowKnown;
import org.waymark.intelligence.Origin;
import org.waymark.intelligence.Urgency;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.components.Option;
import org.waymark.web.forms.Form;

/**
 * Share information with the police, in two minutes and from any record (guide ¶16).
 *
 * @param child of the record it is sent from; null for none
 * @param draft under which what is typed is kept, without the source
 */
public record NewPage(
        Frame frame,
        Form form,
        @Nullable String kept,
        @Nullable Origin origin,
        @Nullable UUID originId,
        @Nullable ChildShown child,
        UUID draft)
        implements FormPage, ShowsChildren {
    static final String DRAFT = "information";

    @Override
    public String title() {
        return "Share information with the police";
    }

    @Override
    public String back() {
        return "/information";
    }

    public String action() {
        return origin == null
                ? "/information/new"
                : "/information/new?from=" + origin.slug() + "&id=" + originId;
    }

    public boolean open() {
        return java.util.List.of("proposedSource", "proposedInformation", "conditions").stream()
                .anyMatch(f -> form.errors().of(f) != null || form.has(f));
    }

    public String sealed() {
        return form.text(InformationForms.SEALED);
    }

    public List<Choice> urgencies() {
        return Choice.each(Urgency.values(), Urgency::words);
    }

    public List<Choice> howKnown() {
        return Choice.each(HowKnown.values(), HowKnown::words);
    }

    public static List<Option> sourceGrades() {
        return List.of(
                Option.of("", "Leave it to the police"),
                Option.of("1", "1: reliable, they know it and have been right before"),
                Option.of("2", "2: untested, nobody knows yet"),
                Option.of("3", "3: not reliable"));
    }

    public static List<Option> informationGrades() {
        return List.of(
                Option.of("", "Leave it to the police"),
                Option.of("A", "A: they saw or heard it themselves"),
                Option.of("B", "B: they have it from others, and something else supports it"),
                Option.of("C", "C: they have it from others"),
                Option.of("D", "D: how they know is not known"),
                Option.of("E", "E: I think it may be false"));
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return child == null ? List.of() : List.of(child.id());
    }
}
