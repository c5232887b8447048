package org.waymark.meetings.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.meetings.CancelMeeting;
import org.waymark.meetings.InvitationId;
import org.waymark.meetings.MeetingId;
import org.waymark.meetings.MeetingQueries;
import org.waymark.meetings.Meetings;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** One meeting: when it is, and that it is moved or not held. */
@Controller
class MeetingController {
    private final Access access;
    private final MeetingPages pages;
    private final Meetings meetings;
    private final MeetingQueries queries;

    MeetingController(
            Access access, MeetingPages pages, Meetings meetings, MeetingQueries queries) {
        this.access = access;
        this.pages = pages;
        this.meetings = meetings;
        this.queries = queries;
    }

    @GetMapping("/meetings/{meeting}")
    Shown<MeetingPage> meeting(Frame frame, @PathVariable MeetingId meeting) {
        return access.show("meeting", () -> pages.meeting(frame, Form.blank(), meeting));
    }

    @PostMapping("/meetings/{meeting}/move")
    Next move(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable MeetingId meeting,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    meetings.move(MeetingForms.move(form, key, meeting, version.number()));
                    Flashes.success(
                            next, "Moved. Those who are asked have the new time in their work.");
                    return "/meetings/" + meeting;
                },
                wrong -> access.show("meeting", () -> pages.meeting(frame, wrong, meeting)));
    }

    @PostMapping("/meetings/{meeting}/cancel")
    Next cancel(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable MeetingId meeting,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    meetings.cancel(
                            new CancelMeeting(
                                    key, meeting, version.number(), form.words("cancelWhy")));
                    Flashes.success(next, "The meeting is not held.");
                    return "/meetings/" + meeting;
                },
                wrong -> access.show("meeting", () -> pages.meeting(frame, wrong, meeting)));
    }

    /** Where a task to prepare leads: it knows the invitation, not the meeting. */
    @GetMapping("/meetings/invitations/{invitation}")
    Next invitation(@PathVariable InvitationId invitation) {
        return Next.to("/meetings/" + queries.ofInvitation(invitation));
    }
}
