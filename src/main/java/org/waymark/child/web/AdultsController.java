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
import org.waymark.child.AdultId;
import org.waymark.child.SafeToTell;
import org.waymark.child.adults.AddAdult;
import org.waymark.child.adults.AroundChild;
import org.waymark.child.adults.ChangeAdult;
import org.waymark.child.adults.DecideSafeToTell;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

@Controller
class AdultsController {
    private static final String SCREEN = "file.adults";

    private final Access access;
    private final AdultPages pages;
    private final FileOf files;
    private final AroundChild around;

    AdultsController(Access access, AdultPages pages, FileOf files, AroundChild around) {
        this.access = access;
        this.pages = pages;
        this.files = files;
        this.around = around;
    }

    @GetMapping("/files/{reference}/adults")
    Shown<AdultsPage> adults(Frame frame, @PathVariable CaseReference reference) {
        return access.show(SCREEN, () -> pages.all(frame, reference, Form.blank()));
    }

    @PostMapping("/files/{reference}/adults")
    Next add(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable CaseReference reference,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    around.add(new AddAdult(key, reference, AdultForms.details(form)));
                    pages.sent(files.child(reference).value(), AdultPages.ADD);
                    Flashes.success(next, "Added. Nobody tells them anything before you decide.");
                    return "/files/" + reference + "/adults";
                },
                wrong -> access.show(SCREEN, () -> pages.all(frame, reference, wrong)));
    }

    @GetMapping("/files/{reference}/adults/{adult}")
    Shown<AdultPage> adult(
            Frame frame, @PathVariable CaseReference reference, @PathVariable AdultId adult) {
        return access.show(SCREEN, () -> pages.one(frame, reference, adult, Form.blank()));
    }

    @PostMapping("/files/{reference}/adults/{adult}")
    Next change(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable CaseReference reference,
            @PathVariable AdultId adult,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    around.change(
                            new ChangeAdult(
                                    key,
                                    reference,
                                    adult,
                                    version,
                                    AdultForms.details(form),
                                    form.text("ended")));
                    pages.sent(adult.value(), AdultPages.CHANGE);
                    Flashes.success(next, "Changed. What was there before stays in the history.");
                    return "/files/" + reference + "/adults/" + adult;
                },
                wrong -> access.show(SCREEN, () -> pages.one(frame, reference, adult, wrong)));
    }

    @PostMapping("/files/{reference}/adults/{adult}/safe-to-tell")
    Next decide(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable CaseReference reference,
            @PathVariable AdultId adult,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    around.decide(
                            new DecideSafeToTell(
                                    key,
                                    reference,
                                    adult,
                                    version,
                                    AdultForms.one(SafeToTell.values(), form.text("safe")),
                                    form.text("reason")));
                    pages.sent(adult.value(), AdultPages.SAFE);
                    Flashes.success(next, "Decided. Letters, invitations and prints follow it.");
                    return "/files/" + reference + "/adults";
                },
                wrong -> access.show(SCREEN, () -> pages.one(frame, reference, adult, wrong)));
    }
}
