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
import org.waymark.casefile.ChildId;
import org.waymark.child.Matches;
import org.waymark.referral.AboutDecision;
import org.waymark.referral.AddToDecision;
import org.waymark.referral.DecisionAdditions;
import org.waymark.referral.FrontDoor;
import org.waymark.referral.ReferralId;
import org.waymark.referral.ScreenReferral;
import org.waymark.referral.frontdoor.ReferralsInFull;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** One view of a referral, and what is done there before and after the decision (guide ¶8). */
@Controller
@RequestMapping("/front-door/referrals/{referral}")
class ReferralController {
    private static final String SCREEN = "front-door.referral";

    private final Access access;
    private final ReferralPages pages;
    private final ReferralsInFull referrals;
    private final FrontDoor frontDoor;
    private final Matches matches;
    private final DecisionAdditions additions;
    private final KeptForms kept;

    ReferralController(
            Access access,
            ReferralPages pages,
            ReferralsInFull referrals,
            FrontDoor frontDoor,
            Matches matches,
            DecisionAdditions additions,
            KeptForms kept) {
        this.access = access;
        this.pages = pages;
        this.referrals = referrals;
        this.frontDoor = frontDoor;
        this.matches = matches;
        this.additions = additions;
        this.kept = kept;
    }

    @GetMapping
    Shown<ReferralDeskPage> open(Frame frame, @PathVariable ReferralId referral) {
        return access.show(SCREEN, () -> pages.desk(frame, referral));
    }

    @PostMapping("/screening")
    Next screen(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable ReferralId referral,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                referral,
                () -> {
                    frontDoor.screen(
                            new ScreenReferral(
                                    key, referral, form.text("words"), form.is("urgent", "yes")));
                    kept.discard(referral.value(), ReferralPages.SCREENING);
                    Flashes.success(
                            next,
                            form.is("urgent", "yes")
                                    ? "Screened, and marked urgent. The emergency duty team is alerted."
                                    : "The safety screen is recorded.");
                });
    }

    @PostMapping("/claim")
    Next claim(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable ReferralId referral,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                referral,
                () -> {
                    frontDoor.claim(key, referral, version.number());
                    Flashes.success(
                            next, "You have started on this referral. Your colleagues can see it.");
                });
    }

    @PostMapping("/release")
    Next release(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable ReferralId referral,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                referral,
                () -> {
                    frontDoor.release(key, referral, version.number());
                    Flashes.success(next, "The referral is back on the board.");
                });
    }

    @PostMapping("/match")
    Next match(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable ReferralId referral,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                referral,
                () -> {
                    var described = referrals.childToMatch(referral);
                    matches.match(described, known(form, described), form.text("why"), key);
                    Flashes.success(
                            next, "The two files are read together now. You can undo this.");
                });
    }

    @PostMapping("/match/undo")
    Next undo(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable ReferralId referral,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                referral,
                () -> {
                    matches.undo(referrals.childToMatch(referral), form.text("why"), key);
                    Flashes.success(next, "Each file is as it was before the match.");
                });
    }

    @PostMapping("/additions")
    Next add(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable ReferralId referral,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                referral,
                () -> {
                    additions.add(
                            new AddToDecision(key, referral, about(form), form.text("words")));
                    Flashes.success(next, "Added to the decision.");
                });
    }

    /** Back to the view of the referral, or that view with what was wrong. */
    private Next after(Frame frame, Form form, ReferralId referral, Runnable act) {
        return Next.after(
                form,
                () -> {
                    act.run();
                    return "/front-door/referrals/" + referral;
                },
                wrong -> access.show(SCREEN, () -> pages.again(frame, wrong, referral)));
    }

    /** Out of a hidden field; without one it is refused as the same file. */
    private static ChildId known(Form form, ChildId otherwise) {
        return form.has("known") ? Ids.read(form.text("known"), ChildId::new) : otherwise;
    }

    private static AboutDecision about(Form form) {
        for (var about : AboutDecision.values()) if (form.is("about", about.name())) return about;
        return AboutDecision.OTHER;
    }
}
