package org.waymark.missing.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.missing.HandOvers;
import org.waymark.missing.ReturnInterviewId;
import org.waymark.missing.ReturnInterviews;
import org.waymark.missing.WhatHappened;
import org.waymark.people.Practitioners;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** The interviewers' worklist, and one return interview until it is held. */
@Controller
class InterviewController {
    private final Access access;
    private final InterviewPages pages;
    private final ReturnInterviews interviews;
    private final HandOvers handOvers;
    private final Practitioners practitioners;

    InterviewController(
            Access access,
            InterviewPages pages,
            ReturnInterviews interviews,
            HandOvers handOvers,
            Practitioners practitioners) {
        this.access = access;
        this.pages = pages;
        this.interviews = interviews;
        this.handOvers = handOvers;
        this.practitioners = practitioners;
    }

    @GetMapping("/missing/interviews")
    Shown<WorklistPage> worklist(Frame frame) {
        return access.show("missing.interviews", () -> pages.worklist(frame));
    }

    @GetMapping("/missing/interviews/{interview}")
    Shown<InterviewPage> interview(
            Frame frame,
            @PathVariable ReturnInterviewId interview,
            @RequestParam(required = false) @Nullable WhatHappened what) {
        return access.show(
                "missing.interview", () -> pages.interview(frame, Form.blank(), interview, what));
    }

    @PostMapping("/missing/interviews/{interview}/answer")
    Next answer(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable ReturnInterviewId interview,
            RedirectAttributes next) {
        return done(
                frame,
                form,
                interview,
                next,
                "Recorded.",
                () -> {
                    interviews.answer(
                            InterviewForms.answer(form, key, interview, version.number()));
                    pages.sent(interview, InterviewPages.ANSWER);
                    return "/missing/interviews/" + interview;
                });
    }

    @PostMapping("/missing/interviews/{interview}/safe-contact")
    Next safeContact(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable ReturnInterviewId interview,
            RedirectAttributes next) {
        return done(
                frame,
                form,
                interview,
                next,
                "The safe contact is changed.",
                () -> {
                    interviews.changeSafeContact(
                            InterviewForms.safeContact(form, key, interview, version.number()));
                    return "/missing/interviews/" + interview;
                });
    }

    @PostMapping("/missing/interviews/{interview}/hand-over")
    Next handOver(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable ReturnInterviewId interview,
            RedirectAttributes next) {
        return done(
                frame,
                form,
                interview,
                next,
                "Handed over. It is on their list now.",
                () -> {
                    handOvers.handOver(
                            InterviewForms.handOver(
                                    form, key, interview, version.number(), practitioners));
                    return "/missing/interviews";
                });
    }

    private Next done(
            Frame frame,
            Form form,
            ReturnInterviewId interview,
            RedirectAttributes next,
            String words,
            Supplier<String> act) {
        return Next.after(
                form,
                () -> {
                    var path = act.get();
                    Flashes.success(next, words);
                    return path;
                },
                wrong ->
                        access.show(
                                "missing.interview",
                                () -> pages.interview(frame, wrong, interview, null)));
    }
}
