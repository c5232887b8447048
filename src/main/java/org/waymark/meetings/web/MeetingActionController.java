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
import org.waymark.meetings.ActionId;
import org.waymark.meetings.AddProgress;
import org.waymark.meetings.CompleteAction;
import org.waymark.meetings.MeetingActions;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Something a meeting agreed, for whoever has it. */
@Controller
class MeetingActionController {
    private final Access access;
    private final MeetingPages pages;
    private final MeetingActions actions;

    MeetingActionController(Access access, MeetingPages pages, MeetingActions actions) {
        this.access = access;
        this.pages = pages;
        this.actions = actions;
    }

    @GetMapping("/meetings/actions/{action}")
    Shown<ActionPage> action(Frame frame, @PathVariable ActionId action) {
        return access.show("meeting.action", () -> pages.action(frame, Form.blank(), action));
    }

    @PostMapping("/meetings/actions/{action}/progress")
    Next progress(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable ActionId action,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    actions.progress(new AddProgress(key, action, form.words("progress")));
                    pages.sent(action.value(), MeetingPages.PROGRESS);
                    Flashes.success(next, "Saved.");
                    return "/meetings/actions/" + action;
                },
                wrong -> access.show("meeting.action", () -> pages.action(frame, wrong, action)));
    }

    @PostMapping("/meetings/actions/{action}/done")
    Next done(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable ActionId action,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    actions.complete(
                            new CompleteAction(
                                    key, action, version.number(), form.words("outcome")));
                    pages.sent(action.value(), MeetingPages.OUTCOME, MeetingPages.PROGRESS);
                    Flashes.success(next, "Done.");
                    return "/meetings/actions/" + action;
                },
                wrong -> access.show("meeting.action", () -> pages.action(frame, wrong, action)));
    }
}
