package org.waymark.identification.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.identification.ConsultationLine;
import org.waymark.identification.Inbox;
import org.waymark.identification.LookingAgain;
import org.waymark.web.Frame;
import org.waymark.web.Page;
import org.waymark.web.components.TaskList;

/**
 * A lead's inbox: what waits, by child; what is to be looked at again; what was answered (guide
 * ¶7).
 *
 * @param past one more than are shown, where there are more
 */
public record ConsultationsPage(
        Frame frame,
        LeadsList words,
        List<ConsultationLine> waiting,
        List<LookingAgain> lookAgain,
        List<ConsultationLine> past,
        boolean first)
        implements Page, ShowsChildren {
    @Override
    public String title() {
        return "Consultations";
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public Collection<ChildId> childrenShown() {
        var all = new ArrayList<ChildId>();
        waiting.forEach(k -> all.add(k.child()));
        lookAgain.forEach(k -> all.add(k.child()));
        shown().forEach(k -> all.add(k.child()));
        return all;
    }

    /** Everything about one child together, where its most pressing request stands. */
    public TaskList waitingByChild() {
        var byChild = new LinkedHashMap<ChildId, List<ConsultationLine>>();
        waiting.forEach(k -> byChild.computeIfAbsent(k.child(), c -> new ArrayList<>()).add(k));
        return TaskList.of(
                        byChild.values().stream()
                                .flatMap(List::stream)
                                .map(words::waiting)
                                .toList())
                .withIdPrefix("waiting");
    }

    public boolean isFull() {
        return waiting.size() >= Inbox.MOST;
    }

    public TaskList toLookAt() {
        return TaskList.of(lookAgain.stream().map(words::lookAgain).toList())
                .withIdPrefix("look-again");
    }

    public TaskList answered() {
        return TaskList.of(shown().stream().map(words::past).toList()).withIdPrefix("answered");
    }

    /** Where the older ones are; null where there are none. */
    public @Nullable String older() {
        return past.size() <= Inbox.PAGE
                ? null
                : "/consultations?before=" + shown().getLast().place();
    }

    private List<ConsultationLine> shown() {
        return past.subList(0, Math.min(past.size(), Inbox.PAGE));
    }
}
