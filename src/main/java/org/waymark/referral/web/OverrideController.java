package org.waymark.referral.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.KeptForms;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.referral.OverrideId;
import org.waymark.referral.Overrides;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** A manager's agreement to a step below section 17. */
@Controller
@RequestMapping("/overrides/{override}")
class OverrideController {
    private static final String SCREEN = "override";

    private final Access access;
    private final ReferralPages pages;
    private final Overrides overrides;
    private final KeptForms kept;

    OverrideController(Access access, ReferralPages pages, Overrides overrides, KeptForms kept) {
        this.access = access;
        this.pages = pages;
        this.overrides = overrides;
        this.kept = kept;
    }

    @GetMapping
    Shown<OverridePage> open(Frame frame, @PathVariable OverrideId override) {
        return access.show(SCREEN, () -> pages.override(frame, override));
    }

    @PostMapping
    Next answer(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable OverrideId override,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> answer(form, key, version, override, next),
                wrong -> access.show(SCREEN, () -> pages.overrideAgain(frame, wrong, override)));
    }

    private String answer(
            Form form,
            CommandKey key,
            Version version,
            OverrideId override,
            RedirectAttributes next) {
        var agreed = form.yesNo("agreed");
        overrides.answer(key, override, version.number(), agreed, form.text("reason"));
        kept.discard(override.value(), ReferralPages.OVERRIDE);
        Flashes.success(next, "Answered. The social worker who asked has a task to decide.");
        return "/overrides/" + override;
    }
}
