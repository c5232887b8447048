package org.waymark.meetings.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.meetings.Audience;
import org.waymark.meetings.InvitationId;
import org.waymark.meetings.MeetingId;
import org.waymark.meetings.MeetingMinutes;
import org.waymark.meetings.SaveMinutes;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Writing, confirming and giving out the minutes. */
@Controller
class MeetingMinutesController {
    private final Access access;
    private final MeetingPages pages;
    private final MeetingMinutes minutes;

    MeetingMinutesController(Access access, MeetingPages pages, MeetingMinutes minutes) {
        this.access = access;
        this.pages = pages;
        this.minutes = minutes;
    }

    @GetMapping("/meetings/{meeting}/minutes/{audience}")
    Shown<MinutesPage> minutes(
            Frame frame, @PathVariable MeetingId meeting, @PathVariable Audience audience) {
        return access.show(
                "meeting.minutes", () -> pages.minutes(frame, Form.blank(), meeting, audience));
    }

    @PostMapping("/meetings/{meeting}/minutes/{audience}")
    Next save(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable MeetingId meeting,
            @PathVariable Audience audience,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    minutes.save(
                            new SaveMinutes(
                                    key, meeting, audience, over(form), form.words("words")));
                    pages.sent(meeting.value(), MeetingPages.kind(audience));
                    Flashes.success(next, "The draft is saved.");
                    return "/meetings/" + meeting + "/minutes/" + audience;
                },
                wrong ->
                        access.show(
                                "meeting.minutes",
                                () -> pages.minutes(frame, wrong, meeting, audience)));
    }

    @PostMapping("/meetings/{meeting}/minutes/{audience}/confirm")
    Next confirm(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable MeetingId meeting,
            @PathVariable Audience audience,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    minutes.confirm(key, meeting, audience, over(form));
                    Flashes.success(next, "Confirmed. Those who took part can read them.");
                    return "/meetings/" + meeting + "/minutes/" + audience;
                },
                wrong ->
                        access.show(
                                "meeting.minutes",
                                () -> pages.minutes(frame, wrong, meeting, audience)));
    }

    @PostMapping("/meetings/{meeting}/minutes/{invitation}/given")
    Next given(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable MeetingId meeting,
            @PathVariable InvitationId invitation,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    minutes.give(key, meeting, invitation);
                    Flashes.success(next, "Recorded that they have them.");
                    return "/meetings/" + meeting + "/minutes/EVERYBODY";
                },
                wrong ->
                        access.show(
                                "meeting.minutes", () -> pages.everybody(frame, wrong, meeting)));
    }

    /** What the writer had before them; what is no number is an older text than any. */
    private static int over(Form form) {
        try {
            return Integer.parseInt(form.text("over"));
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
