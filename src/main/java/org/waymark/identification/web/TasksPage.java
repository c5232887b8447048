package org.waymark.identification.web;

import static org.waymark.identification.web.Step.*;

import java.util.ArrayList;
import java.util.List;
import org.waymark.web.components.Tag;
import org.waymark.web.components.TaskItem;
import org.waymark.web.components.TaskList;
import org.waymark.web.components.TaskStatus;

/** What is needed before it is sent, and what can follow, now or later. */
public record TasksPage(At at, List<Misread> problems) implements StepPage {
    @Override
    public String title() {
        return isReady() ? "You can send this now" : "What is needed before you send";
    }

    /** The five answers are there. */
    public boolean isReady() {
        return Route.line(at.journey()).stream().allMatch(this::isAnswered);
    }

    public TaskList needed() {
        var items = new ArrayList<TaskItem>();
        for (var stop : Route.line(at.journey()))
            if (stop.step() != DANGER && stop.step() != EMERGENCY && stop.step() != PART)
                items.add(needed(stop));
        return TaskList.of(items).withIdPrefix("needed");
    }

    public TaskList common() {
        return TaskList.of(
                        can(Stop.at(CIRCUMSTANCES), "Contact, and what is exchanged"),
                        can(Stop.at(WORKER), "Somebody who works with children"))
                .withIdPrefix("common");
    }

    public TaskList own(int n) {
        var items = new ArrayList<TaskItem>();
        if (at.journey().isOfSeveral())
            items.add(can(Stop.at(PART, n), "What concerns this child only"));
        items.add(can(Stop.at(INDICATOR, n), "Signs of possible exploitation"));
        items.add(can(Stop.at(ACTUAL_HARM, n), "Signs of actual harm"));
        items.add(can(Stop.at(VULNERABILITY, n), "What may make the child a target"));
        items.add(can(Stop.at(PROTECTIVE, n), "What protects the child"));
        items.add(can(Stop.at(OWN_VIEW, n), "What the child says about it"));
        items.add(can(Stop.at(CONSENT, n), "Age and consent"));
        items.add(can(Stop.at(SUSPICION, n), "What you suspect"));
        items.add(can(Stop.at(ENGAGEMENT, n), "Whether the child takes up services"));
        if (at.journey().known(n) == null) {
            items.add(can(Stop.at(DETAILS, n), "School, sex and ethnicity"));
            items.add(can(Stop.at(ADDRESS, n), "Where the child lives or stays"));
        }
        return TaskList.of(items).withIdPrefix("child-" + n);
    }

    public boolean isFixed(int child) {
        return at.journey().isFixed(child);
    }

    public String remove(int child) {
        return Stop.at(REMOVE, child).path(at.journey().id());
    }

    public String addChild() {
        return "/concerns/drafts/" + at.journey().id() + "/children";
    }

    private TaskItem needed(Stop stop) {
        var status =
                isAnswered(stop)
                        ? TaskStatus.of("Answered")
                        : TaskStatus.of(Tag.of("Needed").colour("orange"));
        return TaskItem.of(words(stop), href(stop), status);
    }

    private TaskItem can(Stop stop, String words) {
        var started = at.journey().isStarted(stop);
        var wrong =
                problems.stream()
                        .anyMatch(m ->
                                m.stop().child() == stop.child()
                                        && Route.before(m.stop()).equals(stop));
        var status =
                wrong
                        ? TaskStatus.of(Tag.of("Not finished").colour("orange"))
                        : started
                                ? TaskStatus.of(Tag.of("Added").colour("green"))
                                : TaskStatus.of("Can follow");
        return TaskItem.of(words, href(stop), status);
    }

    private boolean isAnswered(Stop stop) {
        return problems.stream().noneMatch(m -> m.stop().equals(stop));
    }

    private String href(Stop stop) {
        return stop.path(at.journey().id()) + Route.query("tasks");
    }

    private String words(Stop stop) {
        var of =
                at.journey().isOfSeveral() && stop.child() != 0
                        ? ": " + at.child(stop.child())
                        : "";
        return switch (stop.step()) {
            case WHO -> "Who the child is" + of;
            case WHAT -> "What was seen or said, and in whose words";
            case WHEN -> "When and where it was";
            default -> "Whether the child is safe now, and safe to go home" + of;
        };
    }
}
