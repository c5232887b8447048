package org.waymark.identification.web;

import static org.waymark.identification.web.Step.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.waymark.identification.Answer;
import org.waymark.web.forms.Form;

/**
 * Which page comes next, and which before. Danger first, then the five answers; in danger straight
 * on to sending, otherwise to the list of what can follow.
 */
final class Route {
    private static final Set<Step> FOLLOW_UPS = Set.of(MATCH, WORKER_WHO, WORKER_MATCH);

    private Route() {}

    /** The pages of the five answers, in order. */
    static List<Stop> line(Journey j) {
        var line = new ArrayList<Stop>();
        line.add(Stop.at(DANGER));
        if (j.isDanger()) line.add(Stop.at(EMERGENCY));
        for (int n : j.children()) {
            var first = line.stream().noneMatch(s -> s.step() == SAFETY);
            if (!j.isFixed(n)) line.add(Stop.at(WHO, n));
            if (first) line.addAll(List.of(Stop.at(WHAT), Stop.at(WHEN)));
            else line.add(Stop.at(PART, n));
            line.add(Stop.at(SAFETY, n));
        }
        return line;
    }

    static Stop end(Journey j) {
        return Stop.at(j.isDanger() ? CHECK : TASKS);
    }

    /** The first page where something is missing or wrong; the end if nothing is. */
    static Stop resume(Journey j, List<Misread> problems) {
        return line(j).stream()
                .filter(s -> problems.stream().anyMatch(p -> p.stop().equals(s)))
                .findFirst()
                .orElseGet(() -> end(j));
    }

    /** Where one goes on from here, without the pages that depend on what was found. */
    static String after(Journey j, Stop stop, String to) {
        if (!to.isEmpty()) return path(j, to);
        var line = line(j);
        var at = line.indexOf(before(stop));
        if (at < 0) return Stop.at(TASKS).path(j.id());
        return (at + 1 < line.size() ? line.get(at + 1) : end(j)).path(j.id());
    }

    static String back(Journey j, Stop stop, String to) {
        if (isFollowUp(stop)) return before(stop).path(j.id()) + query(to);
        if (!to.isEmpty()) return path(j, to);
        var line = line(j);
        var at = line.indexOf(stop);
        if (at > 0) return line.get(at - 1).path(j.id());
        if (at == 0) return "/concerns";
        var fromLine = stop.step() == TASKS || (stop.step() == CHECK && j.isDanger());
        return (fromLine ? line.getLast() : Stop.at(TASKS)).path(j.id());
    }

    private static boolean isFollowUp(Stop stop) {
        return FOLLOW_UPS.contains(stop.step()) || stop.step().isSeen();
    }

    /** The page that a follow-up belongs to; any other page is its own. */
    static Stop before(Stop stop) {
        if (stop.step() == MATCH) return Stop.at(WHO, stop.child());
        if (stop.step() == WORKER_WHO) return Stop.at(WORKER);
        if (stop.step() == WORKER_MATCH) return Stop.at(WORKER_WHO);
        var list = stop.step().list();
        if (list != null && stop.step().isSeen())
            return Stop.at(Step.valueOf(list.name()), stop.child());
        return stop;
    }

    /** The parameter that leads back to the list or to the answers, see {@link At}. */
    static String query(String to) {
        return to.isEmpty() ? "" : "?to=" + to;
    }

    /** Some item of the list is present, so that what was seen has to be written. */
    static boolean somethingIsPresent(Form answers, Stop stop) {
        var list = stop.step().list();
        if (list == null) return false;
        var prefix = stop.field(list.name() + "-");
        return answers.answers().keySet().stream()
                .anyMatch(n -> n.startsWith(prefix) && answers.is(n, Answer.PRESENT.name()));
    }

    private static String path(Journey j, String to) {
        return Stop.at(to.equals("check") ? CHECK : TASKS).path(j.id());
    }
}
