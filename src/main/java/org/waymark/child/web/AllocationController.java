package org.waymark.child.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.casefile.CaseReference;
import org.waymark.child.allocation.AllocationKind;
import org.waymark.child.allocation.Offers;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Who has a file, and whom it is offered to. */
@Controller
class AllocationController {
    private static final String SCREEN = "file.allocation";

    private final Access access;
    private final FileAllocationPages pages;
    private final FileOf files;
    private final Offers offers;

    AllocationController(Access access, FileAllocationPages pages, FileOf files, Offers offers) {
        this.access = access;
        this.pages = pages;
        this.files = files;
        this.offers = offers;
    }

    @GetMapping("/files/{reference}/allocation")
    Shown<AllocationPage> allocation(Frame frame, @PathVariable CaseReference reference) {
        return access.show(SCREEN, () -> pages.of(frame, reference, Form.blank(), false));
    }

    @PostMapping("/files/{reference}/allocation")
    Next allocate(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable CaseReference reference,
            RedirectAttributes next) {
        return offer(frame, form, key, version, reference, AllocationKind.ALLOCATION, next);
    }

    @GetMapping("/files/{reference}/hand-over")
    Shown<AllocationPage> handOver(Frame frame, @PathVariable CaseReference reference) {
        return access.show(SCREEN, () -> pages.of(frame, reference, Form.blank(), true));
    }

    @PostMapping("/files/{reference}/hand-over")
    Next handOver(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable CaseReference reference,
            RedirectAttributes next) {
        return offer(frame, form, key, version, reference, AllocationKind.HAND_OVER, next);
    }

    private Next offer(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            CaseReference reference,
            AllocationKind kind,
            RedirectAttributes next) {
        var handOver = kind == AllocationKind.HAND_OVER;
        return Next.after(
                form,
                () -> {
                    offers.offer(AllocationForms.offer(form, key, version, reference, kind));
                    pages.sent(
                            files.child(reference).value(),
                            handOver
                                    ? FileAllocationPages.HAND_OVER
                                    : FileAllocationPages.ALLOCATION);
                    Flashes.success(next, "Offered. It stays where it is until they accept.");
                    return "/files/" + reference + "/allocation";
                },
                wrong -> access.show(SCREEN, () -> pages.of(frame, reference, wrong, handOver)));
    }
}
