package org.waymark.support;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.documents.Paper;

/**
 * The plan on paper for one audience: what is closer than that is left out, whoever prints it
 * (safety rule 9).
 *
 * @param child in words for the child, only what was marked for them
 */
public record PlanPaper(PlanView plan, Audience audience, boolean child, String printed)
        implements Paper, ShowsChildren {
    @Override
    public String title() {
        return child ? "My plan" : "Support plan " + reference();
    }

    @Override
    public String description() {
        return child ? "A plan in words for a young person" : "A support plan for one audience";
    }

    @Override
    public String reference() {
        var reference = plan.child().reference();
        return reference == null ? "no file reference" : reference;
    }

    /** Without any name. */
    public String fileName() {
        return (child ? "my-plan-" : "support-plan-")
                + (plan.child().reference() == null ? "copy" : reference())
                + ".pdf";
    }

    private boolean isFor(Audience of) {
        return audience.isWithin(of) && of != Audience.THERAPY;
    }

    public List<PlanView.Need> needs() {
        return plan.needs().stream()
                .filter(n -> n.state() != NeedState.WAITING && isFor(n.audience()))
                .toList();
    }

    public List<SupportActionView> actions(SupportNeedId need) {
        return plan.actionsOf(need).stream().filter(a -> isFor(a.audience())).toList();
    }

    public List<PlanView.ServiceItem> services(SupportNeedId need) {
        return plan.servicesOf(need).stream().filter(s -> isFor(s.audience())).toList();
    }

    public List<PlanView.Address> addresses() {
        return plan.addresses().stream().filter(a -> isFor(a.audience())).toList();
    }

    /** What the child reads. */
    public List<String> wants() {
        return plan.needs().stream()
                .filter(n -> n.state() == NeedState.OPEN || n.state() == NeedState.MET)
                .map(PlanView.Need::childWords)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    public List<String> helps() {
        var all = new java.util.ArrayList<String>();
        plan.actions().stream()
                .filter(a -> !a.state().isOver() || a.state() == ActionState.DONE)
                .forEach(a -> add(all, a.childWords()));
        plan.services().stream()
                .filter(s -> s.state() != ServiceState.DECLINED && s.state() != ServiceState.ENDED)
                .forEach(s -> add(all, s.childWords()));
        return all;
    }

    private static void add(List<String> all, @Nullable String words) {
        if (words != null) all.add(words);
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return plan.childrenShown();
    }
}
