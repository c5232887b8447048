package org.waymark.meetings;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.PractitionerId;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/** Asking people to a meeting: their place on the list, their papers, and something to prepare. */
@Component
class Asking {
    static final String TASK = "MEETING_PREPARE";

    private final MeetingPeople people;
    private final MeetingPapers papers;
    private final Tasks tasks;

    Asking(MeetingPeople people, MeetingPapers papers, Tasks tasks) {
        this.people = people;
        this.papers = papers;
        this.tasks = tasks;
    }

    /** Asks somebody to a meeting to come. */
    void ask(Meeting.Facts f, Invitee i, Instant at) {
        var id = people.add(f, i, null);
        var person = i.practitioner();
        if (person != null) open(f, id, person, i.part(), at);
    }

    /** Was there, without having been asked before. */
    void there(Meeting.Facts f, Invitee i, Instant at) {
        people.add(f, i, i.part() == Part.PART ? Attendance.PART : Attendance.THROUGHOUT);
        var person = i.practitioner();
        if (person != null && !papers.isClosedTo(f.child(), person))
            papers.open(f, person, i.part(), at);
    }

    /** Papers and tasks follow the meeting to another moment. */
    void moved(Meeting.Facts f, Instant at) {
        for (var a : people.of(f.id())) {
            var person = a.practitioner();
            if (person == null) continue;
            papers.close(f, person);
            tasks.done(a.id().value(), TASK, "moved");
            open(f, a.id(), person, a.part(), at);
        }
    }

    /** Another part of the meeting, or none, and so other papers. */
    void changed(Meeting.Facts f, MeetingPeople.Asked a, Part part, Instant at) {
        var person = a.practitioner();
        if (person == null) return;
        papers.close(f, person);
        tasks.done(a.id().value(), TASK, "changed");
        open(f, a.id(), person, part, at);
    }

    /** No longer asked. */
    void withdrawn(Meeting.Facts f, MeetingPeople.Asked a) {
        var person = a.practitioner();
        if (person != null) papers.close(f, person);
        tasks.done(a.id().value(), TASK, "no longer asked");
    }

    void nothingToPrepare(MeetingId meeting) {
        for (var a : people.of(meeting)) tasks.done(a.id().value(), TASK, "over");
    }

    private void open(
            Meeting.Facts f, InvitationId id, PractitionerId person, Part part, Instant at) {
        if (papers.isClosedTo(f.child(), person)) return;
        papers.open(f, person, part, at);
        if (part == Part.NONE || person.equals(CurrentPractitioner.get().id())) return;
        tasks.open(
                new NewTask(
                        f.child(),
                        TASK,
                        "Prepare for a meeting",
                        id.value(),
                        f.id().value(),
                        person,
                        false,
                        at));
    }
}
