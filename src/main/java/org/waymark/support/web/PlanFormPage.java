package org.waymark.support.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.support.NeedState;
import org.waymark.support.PlanView;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Option;
import org.waymark.web.forms.Form;

/**
 * One form of a plan.
 *
 * @param choices whom something can be given to
 */
public record PlanFormPage(
        Frame frame,
        Form form,
        @Nullable String kept,
        PlanView plan,
        What what,
        List<Option> choices,
        List<Option> services)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return what.words();
    }

    @Override
    public String back() {
        return "/support-plans/" + plan.id();
    }

    public String action() {
        return "/support-plans/" + plan.id() + "/" + what.path();
    }

    public List<Option> needs() {
        return options(
                plan.needs().stream()
                        .filter(n -> n.state() == NeedState.OPEN)
                        .map(n -> Option.of(n.id().toString(), n.words()))
                        .toList());
    }

    public List<Option> offered() {
        var all = new ArrayList<Option>();
        all.add(Option.of("", "The plan as a whole"));
        plan.services().forEach(s -> all.add(Option.of(s.id().toString(), s.name())));
        return all;
    }

    public List<org.waymark.web.components.Choice> readers() {
        return plan.members().stream()
                .map(m -> org.waymark.web.components.Choice.of(m.id().toString(), m.who()))
                .toList();
    }

    public List<org.waymark.web.components.Choice> addresses() {
        return plan.addresses().stream()
                .map(a -> org.waymark.web.components.Choice.of(a.id().toString(), a.lines()))
                .toList();
    }

    public static List<Option> options(List<Option> some) {
        var all = new ArrayList<Option>();
        all.add(Option.of("", "Choose one"));
        all.addAll(some);
        return all;
    }

    public boolean isLate(java.time.Instant now) {
        return plan.reviewDue() != null && !plan.reviewDue().isAfter(now);
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return plan.childrenShown();
    }
}
