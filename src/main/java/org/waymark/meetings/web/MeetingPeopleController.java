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
import org.waymark.meetings.ChangePart;
import org.waymark.meetings.InvitationId;
import org.waymark.meetings.Invitations;
import org.waymark.meetings.MeetingId;
import org.waymark.meetings.Part;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Who is asked to a meeting, and to how much of it. */
@Controller
class MeetingPeopleController {
    private final Access access;
    private final MeetingPages pages;
    private final MeetingForms forms;
    private final Invitations invitations;

    MeetingPeopleController(
            Access access, MeetingPages pages, MeetingForms forms, Invitations invitations) {
        this.access = access;
        this.pages = pages;
        this.forms = forms;
        this.invitations = invitations;
    }

    @GetMapping("/meetings/{meeting}/people")
    Shown<PeoplePage> people(Frame frame, @PathVariable MeetingId meeting) {
        return access.show("meeting.people", () -> pages.people(frame, Form.blank(), meeting));
    }

    @PostMapping("/meetings/{meeting}/people")
    Next invite(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable MeetingId meeting,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    invitations.invite(key, meeting, forms.invitation(form));
                    pages.sent(meeting.value(), MeetingPages.INVITE);
                    Flashes.success(next, "On the list.");
                    return "/meetings/" + meeting + "/people";
                },
                wrong -> access.show("meeting.people", () -> pages.people(frame, wrong, meeting)));
    }

    @PostMapping("/meetings/{meeting}/people/{invitation}/part")
    Next changePart(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable MeetingId meeting,
            @PathVariable InvitationId invitation,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    invitations.changePart(
                            new ChangePart(
                                    key,
                                    meeting,
                                    invitation,
                                    version.number(),
                                    form.choice("part", Part.class),
                                    form.words("partWhy")));
                    Flashes.success(next, "Saved. What they may read has changed with it.");
                    return "/meetings/" + meeting + "/people";
                },
                wrong -> access.show("meeting.people", () -> pages.people(frame, wrong, meeting)));
    }

    @PostMapping("/meetings/{meeting}/people/{invitation}/withdraw")
    Next withdraw(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable MeetingId meeting,
            @PathVariable InvitationId invitation,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    invitations.withdraw(key, meeting, invitation);
                    Flashes.success(next, "They are not asked any more.");
                    return "/meetings/" + meeting + "/people";
                },
                wrong -> access.show("meeting.people", () -> pages.people(frame, wrong, meeting)));
    }
}
