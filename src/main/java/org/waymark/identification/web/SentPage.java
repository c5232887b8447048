package org.waymark.identification.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.identification.MyConcern;
import org.waymark.procedures.Contact;
import org.waymark.web.Frame;
import org.waymark.web.NotFound;
import org.waymark.web.Page;

/**
 * What happens next with what was sent: for each child, discuss it or refer now (guide ¶7).
 *
 * @param concerns what cannot wait first
 * @param socialCare who of children's social care answers the telephone now
 */
public record SentPage(Frame frame, List<MyConcern> concerns, Contact socialCare)
        implements Page, ShowsChildren {
    public SentPage {
        if (concerns.isEmpty()) throw new NotFound();
        concerns =
                concerns.stream()
                        .sorted(Comparator.comparing((MyConcern c) -> !c.isUrgent()))
                        .toList();
    }

    @Override
    public String title() {
        return isObservation() ? "Observation recorded" : "Concern recorded";
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return concerns.stream().map(MyConcern::child).toList();
    }

    public boolean isObservation() {
        return concerns.stream().anyMatch(c -> c.addsTo() != null);
    }

    public boolean isOne() {
        return concerns.size() == 1;
    }

    /** Something cannot wait: that comes before all else on the page. */
    public boolean isUrgent() {
        return concerns.getFirst().isUrgent();
    }

    public boolean isInDanger() {
        return concerns.stream().anyMatch(MyConcern::immediateDanger);
    }

    /** It also goes to the designated officer (safety rule 5). */
    public boolean isAboutWorker() {
        return concerns.stream().anyMatch(c -> c.ladoDue() != null);
    }

    public String ladoDue() {
        return concerns.stream()
                .map(MyConcern::ladoDue)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .map(Wording::dueDay)
                .orElse("");
    }

    /** A child who causes harm needs a concern of their own (safety rule 8). */
    public boolean mayHarmBeByAChild() {
        return concerns.stream()
                .anyMatch(c -> c.involvedAge() != null && c.involvedAge().mayBeAChild());
    }

    public String refer(MyConcern c) {
        return "/concerns/" + c.id() + "/refer" + (c.isUrgent() ? "?urgent=yes" : "");
    }
}
