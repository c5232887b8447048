package org.waymark.referral.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.referral.checks.AnswerCheck;
import org.waymark.referral.checks.Answers;
import org.waymark.referral.checks.CallAboutCheck;
import org.waymark.referral.checks.CheckId;
import org.waymark.referral.checks.TelephoneChecks;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** One check: answered by whoever was asked, chased and read by those who asked (guide ¶8). */
@Controller
@RequestMapping("/checks/{check}")
class CheckController {
    private static final String SCREEN = "check";

    private final Access access;
    private final Answers answers;
    private final TelephoneChecks telephone;
    private final CheckPages pages;

    CheckController(Access access, Answers answers, TelephoneChecks telephone, CheckPages pages) {
        this.access = access;
        this.answers = answers;
        this.telephone = telephone;
        this.pages = pages;
    }

    @GetMapping
    Shown<CheckPage> one(Frame frame, @PathVariable CheckId check) {
        return access.show(SCREEN, () -> pages.one(frame, check));
    }

    @PostMapping("/answer")
    Next answer(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable CheckId check,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                check,
                () -> {
                    answers.answer(
                            new AnswerCheck(
                                    key, check, CheckPages.outcome(form), form.text("answer")));
                    pages.sent(check.value(), CheckPages.ANSWER);
                    Flashes.success(next, "Thank you. Children’s social care has your answer.");
                });
    }

    @PostMapping("/calls")
    Next call(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable CheckId check,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                check,
                () -> {
                    telephone.call(
                            new CallAboutCheck(
                                    key,
                                    check,
                                    CheckPages.reached(form),
                                    form.text("who"),
                                    CheckPages.outcome(form),
                                    form.text("words")));
                    pages.sent(check.value(), CheckPages.CALL);
                    Flashes.success(next, "The call is recorded.");
                });
    }

    @PostMapping("/withdrawal")
    Next withdraw(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable CheckId check,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                check,
                () -> {
                    answers.withdraw(key, check, form.text("reason"));
                    Flashes.success(next, "They are not asked any more.");
                });
    }

    @PostMapping("/read")
    Next read(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable CheckId check,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                check,
                () -> {
                    answers.read(key, check);
                    Flashes.success(next, "Marked as read.");
                });
    }

    private Next after(Frame frame, Form form, CheckId check, Runnable act) {
        return Next.after(
                form,
                () -> {
                    act.run();
                    return "/checks/" + check;
                },
                wrong -> access.show(SCREEN, () -> pages.oneAgain(frame, wrong, check)));
    }
}
