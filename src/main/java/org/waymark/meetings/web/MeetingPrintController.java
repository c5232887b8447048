package org.waymark.meetings.web;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.waymark.access.Access;
import org.waymark.access.Act;
import org.waymark.access.Printed;
import org.waymark.calendar.Wording;
import org.waymark.documents.Pdf;
import org.waymark.meetings.InvitationId;
import org.waymark.meetings.MeetingId;
import org.waymark.meetings.MeetingMinutes;
import org.waymark.meetings.MeetingQueries;
import org.waymark.people.CurrentPractitioner;

/** What is printed of a meeting: logged as printed, as much as its reader may have. */
@Controller
class MeetingPrintController {
    private final Access access;
    private final MeetingQueries meetings;
    private final MeetingMinutes minutes;
    private final Pdf pdf;
    private final Clock clock;

    MeetingPrintController(
            Access access, MeetingQueries meetings, MeetingMinutes minutes, Pdf pdf, Clock clock) {
        this.access = access;
        this.meetings = meetings;
        this.minutes = minutes;
        this.pdf = pdf;
        this.clock = clock;
    }

    @GetMapping("/meetings/{meeting}/pack.pdf")
    Printed pack(@PathVariable MeetingId meeting) {
        var shown =
                access.show(
                        "meeting.pack",
                        Act.PRINT,
                        () -> new PackPaper(meetings.get(meeting), printed()));
        return Printed.pdf(shown, shown.content().fileName(), pdf::of);
    }

    @GetMapping("/meetings/{meeting}/minutes/{invitation}/print.pdf")
    Printed minutes(@PathVariable MeetingId meeting, @PathVariable InvitationId invitation) {
        var shown =
                access.show(
                        "meeting.minutes.print",
                        Act.PRINT,
                        () -> {
                            minutes.toPrint(meeting, invitation);
                            return MinutesPaper.of(meetings.get(meeting), invitation, printed());
                        });
        return Printed.pdf(shown, shown.content().fileName(), pdf::of);
    }

    /** A sheet that lies about says whose it was. */
    private String printed() {
        return "Printed by %s on %s."
                .formatted(CurrentPractitioner.get().name(), Wording.dayAndTime(clock.instant()));
    }
}
