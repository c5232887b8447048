package org.waymark.meetings.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.meetings.MeetingActions;
import org.waymark.meetings.MeetingId;
import org.waymark.meetings.MeetingRecords;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** What was shared, decided and agreed at a meeting, and who did not agree. */
@Controller
class MeetingRecordController {
    private final Access access;
    private final MeetingPages pages;
    private final MeetingForms forms;
    private final MeetingRecords records;
    private final MeetingActions actions;

    MeetingRecordController(
            Access access,
            MeetingPages pages,
            MeetingForms forms,
            MeetingRecords records,
            MeetingActions actions) {
        this.access = access;
        this.pages = pages;
        this.forms = forms;
        this.records = records;
        this.actions = actions;
    }

    @GetMapping("/meetings/{meeting}/record")
    Shown<RecordPage> record(Frame frame, @PathVariable MeetingId meeting) {
        return access.show("meeting.record", () -> pages.record(frame, Form.blank(), meeting));
    }

    @PostMapping("/meetings/{meeting}/information")
    Next information(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable MeetingId meeting,
            RedirectAttributes next) {
        return recorded(
                frame,
                form,
                meeting,
                () -> {
                    records.share(MeetingForms.information(form, key, meeting));
                    pages.sent(meeting.value(), MeetingPages.INFORMATION);
                    Flashes.success(next, "What was shared is recorded.");
                });
    }

    @PostMapping("/meetings/{meeting}/decisions")
    Next decide(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable MeetingId meeting,
            RedirectAttributes next) {
        return recorded(
                frame,
                form,
                meeting,
                () -> {
                    records.decide(MeetingForms.decision(form, key, meeting));
                    pages.sent(meeting.value(), MeetingPages.DECISION);
                    Flashes.success(next, "The decision is recorded.");
                });
    }

    @PostMapping("/meetings/{meeting}/record/dissents")
    Next dissent(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable MeetingId meeting,
            RedirectAttributes next) {
        return recorded(
                frame,
                form,
                meeting,
                () -> {
                    records.dissent(MeetingForms.dissent(form, key, meeting));
                    pages.sent(meeting.value(), MeetingPages.DISSENT);
                    Flashes.success(next, "Recorded by name.");
                });
    }

    /** For oneself. */
    @PostMapping("/meetings/{meeting}/dissents")
    Next disagree(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable MeetingId meeting,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    records.dissent(MeetingForms.dissent(form, key, meeting));
                    pages.sent(meeting.value(), MeetingPages.DISSENT);
                    Flashes.success(next, "Recorded by name.");
                    return "/meetings/" + meeting + "#decisions";
                },
                wrong -> access.show("meeting", () -> pages.meeting(frame, wrong, meeting)));
    }

    @PostMapping("/meetings/{meeting}/actions")
    Next agree(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable MeetingId meeting,
            RedirectAttributes next) {
        return recorded(
                frame,
                form,
                meeting,
                () -> {
                    actions.agree(forms.action(form, key, meeting));
                    pages.sent(meeting.value(), MeetingPages.ACTION);
                    Flashes.success(next, "Agreed. It is in their work now.");
                });
    }

    private Next recorded(Frame frame, Form form, MeetingId meeting, Runnable act) {
        return Next.after(
                form,
                () -> {
                    act.run();
                    return "/meetings/" + meeting + "/record";
                },
                wrong -> access.show("meeting.record", () -> pages.record(frame, wrong, meeting)));
    }
}
