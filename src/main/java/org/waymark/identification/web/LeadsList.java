package org.waymark.identification.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.waymark.calendar.Wording;
import org.waymark.identification.ConcernState;
import org.waymark.identification.ConsultationLine;
import org.waymark.identification.ConsultationState;
import org.waymark.identification.LookingAgain;
import org.waymark.identification.Safe;
import org.waymark.people.PractitionerId;
import org.waymark.web.components.Tag;
import org.waymark.web.components.TaskItem;
import org.waymark.web.components.TaskStatus;

/**
 * The lines of a lead's lists. What is urgent says so in words.
 *
 * @param now when the page is made
 * @param me whose page it is
 */
public record LeadsList(Instant now, PractitionerId me) {

    TaskItem waiting(ConsultationLine k) {
        var parts = new ArrayList<String>();
        parts.add("Asked by " + k.askedBy().name() + ", " + k.askedBy().jobTitle());
        parts.add("waiting for " + Wording.length(java.time.Duration.between(k.askedAt(), now)));
        var due = k.dueAt();
        if (due == null) parts.add("nobody else is left to ask");
        else parts.add((due.isBefore(now) ? "was due " : "answer by ") + Wording.due(due));
        var of = k.askedOf();
        if (of != null) parts.add(of.id().equals(me) ? "asked of you" : "asked of " + of.name());
        if (k.state() == ConsultationState.PASSED_ON) parts.add("passed on, not answered in time");
        return TaskItem.of(name(k), "/consultations/" + k.id(), status(waitingTags(k)))
                .hint(String.join(" · ", parts));
    }

    private static List<Tag> waitingTags(ConsultationLine k) {
        var tags = new ArrayList<Tag>();
        tags.add(
                switch (k.safeTonight()) {
                    case Safe.NO -> Tag.of("Not safe tonight").colour("red");
                    case Safe.NOT_KNOWN -> Tag.of("Safe tonight not known").colour("orange");
                    case Safe.YES -> Tag.of("Safe tonight").colour("grey");
                });
        if (k.urgent()) tags.add(Tag.of("Urgent").colour("red"));
        return tags;
    }

    TaskItem lookAgain(LookingAgain k) {
        var past = !k.due().isAfter(now);
        var day = Wording.dueDay(k.due());
        return TaskItem.of(
                        k.childName(),
                        "/concerns/" + k.concern(),
                        past
                                ? TaskStatus.of(Tag.of("Date has passed").colour("orange"))
                                : TaskStatus.of(day))
                .hint(k.who() + " looks again" + (past ? ": it was to be on " + day : ""));
    }

    /** What became of it comes first: whether it was referred. */
    TaskItem past(ConsultationLine k) {
        var parts = new ArrayList<String>();
        var answered = k.answeredAt();
        parts.add("Asked by " + k.askedBy().name());
        parts.add(
                answered == null
                        ? "referred without waiting"
                        : "answered on " + Wording.dayAndTime(answered));
        var referred = k.concernState() == ConcernState.REFERRED;
        if (!referred) parts.add(k.readAt() == null ? "not yet read" : "read");
        var status =
                referred
                        ? Tag.of("Referred").colour("green")
                        : Boolean.TRUE.equals(k.concernRemains())
                                ? Tag.of("Concern remains, not referred").colour("orange")
                                : Tag.of("Not referred").colour("grey");
        return TaskItem.of(name(k), "/consultations/" + k.id(), TaskStatus.of(status))
                .hint(String.join(" · ", parts));
    }

    private static String name(ConsultationLine k) {
        return k.age() == null ? k.childName() : k.childName() + ", " + k.age();
    }

    private static TaskStatus status(List<Tag> tags) {
        return TaskStatus.of("")
                .withHtml(output -> {
                    for (var tag : tags) {
                        tag.writeTo(output);
                        output.writeContent(" ");
                    }
                });
    }
}
