package org.waymark.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.waymark.access.ShowsNoChild;
import org.waymark.web.Frame;
import org.waymark.web.forms.Errors;
import org.waymark.web.forms.Form;

@Controller
class SignInController {
    private static final String WRONG = "Enter the e-mail address and password of your account";
    private static final String WAIT =
            "There were too many attempts to sign in. Wait 15 minutes and try again";
    private static final String STALE =
            "This page had been open for a long time. Enter your e-mail address and password once more";

    @ShowsNoChild("nobody is signed in")
    @GetMapping("/sign-in")
    SignInPage signIn(Frame frame, Form form) {
        var errors = Errors.NONE;
        if (form.answers().containsKey("wrong")) errors = errors.and("email", WRONG);
        if (form.answers().containsKey("stale")) errors = errors.and("email", STALE);
        if (form.answers().containsKey("wait")) errors = errors.and("email", WAIT);
        return new SignInPage(
                frame,
                Form.blank().with(errors),
                form.answers().containsKey("ended"),
                form.answers().containsKey("out"),
                form.answers().containsKey("lent"));
    }

    @ShowsNoChild("nobody is signed in")
    @GetMapping("/session-ended")
    SignInPage ended(Frame frame, HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) session.invalidate();
        return new SignInPage(frame, Form.blank(), true, false, false);
    }

    /** The session goes on, because the person said that they are still there. */
    @ShowsNoChild("no content")
    @PostMapping("/keep-alive")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keepAlive() {}
}
