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
import org.waymark.missing.Facts;
import org.waymark.missing.InterviewRecords;
import org.waymark.missing.ReturnInterviewId;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Recording what was said in a return interview, and reading it. */
@Controller
class RecordController {
    private final Access access;
    private final InterviewPages pages;
    private final InterviewRecords records;
    private final Facts facts;

    RecordController(Access access, InterviewPages pages, InterviewRecords records, Facts facts) {
        this.access = access;
        this.pages = pages;
        this.records = records;
        this.facts = facts;
    }

    @GetMapping("/missing/interviews/{interview}/record")
    Shown<RecordPage> record(Frame frame, @PathVariable ReturnInterviewId interview) {
        return access.show("missing.record", () -> pages.record(frame, Form.blank(), interview));
    }

    @PostMapping("/missing/interviews/{interview}/record")
    Next record(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable ReturnInterviewId interview,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    records.record(InterviewForms.record(form, key, interview, version.number()));
                    pages.sent(interview, InterviewPages.RECORD);
                    Flashes.success(
                            next, "Recorded. Now give the support that is needed to somebody.");
                    return "/missing/interviews/" + interview;
                },
                wrong ->
                        access.show("missing.record", () -> pages.record(frame, wrong, interview)));
    }

    @PostMapping("/missing/interviews/{interview}/facts")
    Next addFact(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable ReturnInterviewId interview,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    facts.add(InterviewForms.fact(form, key, interview));
                    pages.sent(interview, InterviewPages.FACT);
                    Flashes.success(next, "The fact is added.");
                    return "/missing/interviews/" + interview;
                },
                wrong ->
                        access.show(
                                "missing.interview",
                                () -> pages.interview(frame, wrong, interview, null)));
    }

    @PostMapping("/missing/interviews/{interview}/read")
    Next read(@PathVariable ReturnInterviewId interview, RedirectAttributes next) {
        records.read(interview);
        Flashes.success(next, "Noted that you have read it.");
        return Next.to("/missing/interviews/" + interview);
    }
}
