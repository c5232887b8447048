package org.waymark.missing.web;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildShown;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.forms.Form;

/**
 * Report that a child is missing or away (guide ¶5).
 *
 * @param chosen the child whose file this was opened from; null if none
 * @param known children this person had to do with lately
 * @param draft what the draft is about
 */
public record ReportPage(
        Frame frame,
        Form form,
        @Nullable String kept,
        @Nullable ChildShown chosen,
        List<ChildShown> known,
        UUID draft)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "Report a missing child";
    }

    @Override
    public String back() {
        return "/missing";
    }

    public String action() {
        return chosen == null || chosen.reference() == null
                ? "/missing/new"
                : "/missing/new?file=" + chosen.reference();
    }

    public List<Choice> children(gg.jte.Content byReference, gg.jte.Content described) {
        var choices = new java.util.ArrayList<Choice>();
        for (var child : known)
            choices.add(
                    Choice.of(child.id().toString(), child.nameAndAge())
                            .hint(child.reference() == null ? "" : child.reference()));
        choices.add(
                Choice.of("reference", "A child whose file reference I know")
                        .conditional(byReference));
        choices.add(
                Choice.of(
                                "new",
                                known.isEmpty()
                                        ? "A child I describe"
                                        : "Another child, whom I describe")
                        .conditional(described));
        return choices;
    }

    @Override
    public Collection<ChildId> childrenShown() {
        if (chosen != null) return List.of(chosen.id());
        return known.stream().map(ChildShown::id).toList();
    }
}
