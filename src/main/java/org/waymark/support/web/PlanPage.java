package org.waymark.support.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.support.PlanView;
import org.waymark.support.ServiceState;
import org.waymark.support.Topic;
import org.waymark.web.Frame;
import org.waymark.web.Page;
import org.waymark.web.components.SummaryRow;

/** The plan: need, outcome, actions and services, each for its readers. */
public record PlanPage(Frame frame, PlanView plan) implements Page, ShowsChildren {
    @Override
    public String title() {
        return "Support plan";
    }

    @Override
    public String back() {
        return plan.child().reference() == null
                ? "/work"
                : "/files/" + plan.child().reference() + "/support";
    }

    public String path() {
        return "/support-plans/" + plan.id();
    }

    public String form(What what) {
        return path() + "/new?what=" + what.slug();
    }

    public SummaryRow[] facts() {
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("Child", plan.child().words()));
        rows.add(SummaryRow.of("What it is for", plan.purpose()));
        rows.add(
                SummaryRow.of("Coordinator", plan.coordinator() + ", " + plan.coordinatorAgency()));
        rows.add(SummaryRow.of("Where it stands", plan.state().words()));
        if (plan.reviewDue() != null)
            rows.add(SummaryRow.of("Next review by", Wording.dueDay(plan.reviewDue())));
        if (plan.afterBasis() != null) rows.add(SummaryRow.of("After 18", plan.afterBasis()));
        if (plan.ended() != null) rows.add(SummaryRow.of("Ended", plan.ended()));
        return rows.toArray(SummaryRow[]::new);
    }

    /** Topics that nobody has considered, among those this reader may read. */
    public List<String> missing() {
        return Arrays.stream(Topic.values())
                .filter(t -> plan.decides())
                .filter(t -> plan.considered().stream().noneMatch(c -> c.topic() == t))
                .map(Topic::words)
                .toList();
    }

    public static String where(PlanView.ServiceItem s) {
        var words = new StringBuilder("Offered on " + Wording.day(s.offeredOn()));
        if (s.answeredOn() != null)
            words.append(
                            s.state() == ServiceState.DECLINED
                                    ? ", not taken up on "
                                    : ", accepted on ")
                    .append(Wording.day(s.answeredOn()));
        if (s.waitingSince() != null)
            words.append(", on the waiting list since ").append(Wording.day(s.waitingSince()));
        if (s.startedOn() != null) words.append(", started on ").append(Wording.day(s.startedOn()));
        if (s.endedOn() != null) words.append(", ended on ").append(Wording.day(s.endedOn()));
        return words.append(s.words() == null ? "" : ": " + s.words()).toString();
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return plan.childrenShown();
    }
}
