package org.waymark.missing.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.missing.ActionId;
import org.waymark.missing.CompleteAction;
import org.waymark.missing.HandedOnQueries;
import org.waymark.missing.PoliceNoteId;
import org.waymark.missing.PoliceNotes;
import org.waymark.missing.ReturnActions;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** What was handed on from return interviews, for those who got it. */
@Controller
class HandedOnController {
    private final Access access;
    private final HandedOnQueries handedOn;
    private final ReturnActions actions;
    private final PoliceNotes notes;

    HandedOnController(
            Access access, HandedOnQueries handedOn, ReturnActions actions, PoliceNotes notes) {
        this.access = access;
        this.handedOn = handedOn;
        this.actions = actions;
        this.notes = notes;
    }

    @GetMapping("/missing/actions/{action}")
    Shown<ActionPage> action(Frame frame, @PathVariable ActionId action) {
        return access.show(
                "missing.action",
                () -> new ActionPage(frame, Form.blank(), handedOn.action(action)));
    }

    @PostMapping("/missing/actions/{action}/done")
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
                                    key, action, version.number(), Typed.words(form, "outcome")));
                    Flashes.success(next, "Recorded as done.");
                    return "/missing/actions/" + action;
                },
                wrong ->
                        access.show(
                                "missing.action",
                                () -> new ActionPage(frame, wrong, handedOn.action(action))));
    }

    @GetMapping("/missing/information/{note}")
    Shown<PoliceNotePage> note(Frame frame, @PathVariable PoliceNoteId note) {
        return access.show(
                "missing.information", () -> new PoliceNotePage(frame, handedOn.note(note)));
    }

    @PostMapping("/missing/information/{note}/acknowledgement")
    Next acknowledge(CommandKey key, @PathVariable PoliceNoteId note, RedirectAttributes next) {
        notes.acknowledge(key, note);
        Flashes.success(next, "Noted that the police have it.");
        return Next.to("/missing/information/" + note);
    }
}
