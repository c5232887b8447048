package org.waymark.meetings.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.meetings.Convening;
import org.waymark.meetings.MeetingKind;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.forms.Form;

/** Planning a meeting about a child. */
public record PlanPage(
        Frame frame, Form form, @Nullable String kept, ChildId child, String reference)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "Plan a meeting about a child";
    }

    @Override
    public String back() {
        return "/files/" + reference + "/meetings";
    }

    public List<Choice> kinds() {
        return Arrays.stream(MeetingKind.values())
                .filter(Convening.KINDS::contains)
                .map(k -> Choice.of(k.name(), k.words()))
                .toList();
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return List.of(child);
    }
}
