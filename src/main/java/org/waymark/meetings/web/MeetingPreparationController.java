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
import org.waymark.meetings.MeetingContributions;
import org.waymark.meetings.MeetingId;
import org.waymark.meetings.MeetingsHeld;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** What is said before a meeting, and who came to it. */
@Controller
class MeetingPreparationController {
    private final Access access;
    private final MeetingPages pages;
    private final MeetingContributions contributions;
    private final MeetingsHeld held;

    MeetingPreparationController(
            Access access,
            MeetingPages pages,
            MeetingContributions contributions,
            MeetingsHeld held) {
        this.access = access;
        this.pages = pages;
        this.contributions = contributions;
        this.held = held;
    }

    @GetMapping("/meetings/{meeting}/contribution")
    Shown<ContributionPage> contribution(Frame frame, @PathVariable MeetingId meeting) {
        return access.show(
                "meeting.contribution", () -> pages.contribution(frame, Form.blank(), meeting));
    }

    @PostMapping("/meetings/{meeting}/contribution")
    Next contribute(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable MeetingId meeting,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    contributions.give(MeetingForms.contribution(form, key, meeting));
                    pages.sent(meeting.value(), MeetingPages.CONTRIBUTION);
                    Flashes.success(next, "Given to the meeting, in your words.");
                    return "/meetings/" + meeting + "#contributions";
                },
                wrong ->
                        access.show(
                                "meeting.contribution",
                                () -> pages.contribution(frame, wrong, meeting)));
    }

    @GetMapping("/meetings/{meeting}/attendance")
    Shown<AttendancePage> attendance(Frame frame, @PathVariable MeetingId meeting) {
        return access.show(
                "meeting.attendance", () -> pages.attendance(frame, Form.blank(), meeting));
    }

    @PostMapping("/meetings/{meeting}/attendance")
    Next attended(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable MeetingId meeting,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    held.record(MeetingForms.held(form, key, meeting, version.number()));
                    Flashes.success(next, "Saved. Now record what was said and decided.");
                    return "/meetings/" + meeting;
                },
                wrong ->
                        access.show(
                                "meeting.attendance",
                                () -> pages.attendance(frame, wrong, meeting)));
    }
}
