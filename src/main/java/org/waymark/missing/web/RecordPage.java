package org.waymark.missing.web;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.missing.InterviewView;
import org.waymark.missing.Reason;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.forms.Form;

/**
 * Recording a return interview that was held.
 *
 * @param before places, people and vehicles of earlier interviews
 */
public record RecordPage(
        Frame frame,
        Form form,
        @Nullable String kept,
        Instant now,
        InterviewView interview,
        List<String> before)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "Record the return interview";
    }

    @Override
    public String back() {
        return "/missing/interviews/" + interview.id();
    }

    public boolean isLate() {
        return now.isAfter(interview.dueAt());
    }

    /** Away from something first, then towards something, then that the child did not say. */
    public List<Choice> reasons() {
        var choices = new java.util.ArrayList<Choice>();
        choices.addAll(of(Reason.Side.PUSH));
        choices.addAll(of(Reason.Side.PULL));
        choices.add(Choice.divider("or"));
        choices.add(Choice.of(Reason.DID_NOT_SAY.name(), Reason.DID_NOT_SAY.words()).exclusive());
        return choices;
    }

    private static List<Choice> of(Reason.Side side) {
        return Reason.of(side).stream().map(r -> Choice.of(r.name(), r.words())).toList();
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return interview.childrenShown();
    }
}
