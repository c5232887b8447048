package org.waymark.referral.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.KeptForms;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.identification.ConcernId;
import org.waymark.referral.PoliceProtectionId;
import org.waymark.referral.PoliceProtections;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Police protection (domain.md B.6). */
@Controller
@RequestMapping("/police/protection")
class ProtectionController {
    private static final String SCREEN = "police.protection";

    private final Access access;
    private final ProtectionPages pages;
    private final PoliceProtections protections;
    private final KeptForms kept;

    ProtectionController(
            Access access, ProtectionPages pages, PoliceProtections protections, KeptForms kept) {
        this.access = access;
        this.pages = pages;
        this.protections = protections;
        this.kept = kept;
    }

    @GetMapping
    Shown<ProtectionsPage> running(Frame frame) {
        return access.show("police.protections", () -> pages.running(frame));
    }

    @GetMapping("/new")
    Shown<NewProtectionPage> begin(
            Frame frame,
            @RequestParam(required = false) @Nullable ConcernId concern,
            @RequestParam(required = false) @Nullable String file) {
        return access.show(SCREEN, () -> pages.begin(frame, concern, file));
    }

    @PostMapping
    Next take(
            Frame frame,
            Form form,
            CommandKey key,
            @RequestParam(required = false) @Nullable ConcernId concern,
            @RequestParam(required = false) @Nullable String file,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> take(form, key, concern, file, next),
                wrong -> access.show(SCREEN, () -> pages.beginAgain(frame, wrong, concern, file)));
    }

    private String take(
            Form form,
            CommandKey key,
            @Nullable ConcernId concern,
            @Nullable String file,
            RedirectAttributes next) {
        var child = access.show(SCREEN, () -> pages.begin(concern, file)).content().child();
        var id = protections.take(ProtectionForm.take(form, key, child.id(), child.concern()));
        kept.discard(child.id().value(), ProtectionPages.DRAFT);
        Flashes.success(
                next,
                "Police protection is recorded. The front door and the emergency duty team have a task: the section 47 duty has begun.");
        return "/police/protection/" + id;
    }

    @GetMapping("/{protection}")
    Shown<ProtectionPage> open(Frame frame, @PathVariable PoliceProtectionId protection) {
        return access.show(SCREEN, () -> pages.open(frame, protection));
    }

    @PostMapping("/{protection}/changes")
    Next change(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable PoliceProtectionId protection,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                protection,
                () -> {
                    protections.change(ProtectionForm.change(form, key, protection, version));
                    Flashes.success(next, "Brought up to date.");
                });
    }

    @PostMapping("/{protection}/end")
    Next end(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable PoliceProtectionId protection,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                protection,
                () -> {
                    protections.end(ProtectionForm.end(form, key, protection, version));
                    Flashes.success(next, "The end of police protection is recorded.");
                });
    }

    @PostMapping("/{protection}/enquiry")
    Next enquiry(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable PoliceProtectionId protection,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                protection,
                () -> {
                    protections.takeUpEnquiry(key, protection, form.text("enquiry"));
                    Flashes.success(next, "Recorded. The police can read it.");
                });
    }

    private Next after(Frame frame, Form form, PoliceProtectionId protection, Runnable act) {
        return Next.after(
                form,
                () -> {
                    act.run();
                    return "/police/protection/" + protection;
                },
                wrong -> access.show(SCREEN, () -> pages.again(frame, wrong, protection)));
    }
}
