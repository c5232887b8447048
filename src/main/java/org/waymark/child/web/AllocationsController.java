package org.waymark.child.web;

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
import org.waymark.child.AllocationId;
import org.waymark.child.allocation.Absences;
import org.waymark.child.allocation.Answers;
import org.waymark.people.PractitionerId;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** The manager's board, and the answers to what was offered. */
@Controller
class AllocationsController {
    private static final String OFFER = "allocation";
    private static final String WORKER = "allocations.worker";

    private final Access access;
    private final FileAllocationPages pages;
    private final Answers answers;
    private final Absences absences;

    AllocationsController(
            Access access, FileAllocationPages pages, Answers answers, Absences absences) {
        this.access = access;
        this.pages = pages;
        this.answers = answers;
        this.absences = absences;
    }

    @GetMapping("/allocations")
    Shown<AllocationsPage> board(
            Frame frame, @RequestParam(required = false) @Nullable String after) {
        return access.show("allocations", () -> pages.board(frame, after));
    }

    @GetMapping("/allocations/{allocation}")
    Shown<AllocationAnswerPage> offer(Frame frame, @PathVariable AllocationId allocation) {
        return access.show(OFFER, () -> pages.answer(frame, allocation, Form.blank()));
    }

    @PostMapping("/allocations/{allocation}/answer")
    Next answer(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable AllocationId allocation,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    answers.answer(AllocationForms.answer(form, key, version, allocation));
                    pages.sent(allocation.value(), FileAllocationPages.ANSWER);
                    Flashes.success(next, "Your answer is recorded.");
                    return "/work";
                },
                wrong -> access.show(OFFER, () -> pages.answer(frame, allocation, wrong)));
    }

    @PostMapping("/allocations/{allocation}/taking-back")
    Next takeBack(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable AllocationId allocation,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    answers.takeBack(key, allocation, version, form.text("takingBack"));
                    Flashes.success(next, "The offer is taken back.");
                    return "/work";
                },
                wrong -> access.show(OFFER, () -> pages.answer(frame, allocation, wrong)));
    }

    @GetMapping("/allocations/workers/{worker}")
    Shown<AbsencePage> worker(Frame frame, @PathVariable PractitionerId worker) {
        return access.show(WORKER, () -> pages.worker(frame, worker, Form.blank()));
    }

    @PostMapping("/allocations/workers/{worker}")
    Next cover(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable PractitionerId worker,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    absences.cover(AllocationForms.cover(form, key, worker));
                    pages.sent(worker.value(), FileAllocationPages.ABSENCE);
                    Flashes.success(next, "Offered to the colleague, who can read the files now.");
                    return "/allocations";
                },
                wrong -> access.show(WORKER, () -> pages.worker(frame, worker, wrong)));
    }
}
