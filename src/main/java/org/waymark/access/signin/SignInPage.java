package org.waymark.access.signin;

import org.waymark.web.Frame;
import org.waymark.web.Page;
import org.waymark.web.forms.Errors;
import org.waymark.web.forms.Form;

/** Signing in. */
public record SignInPage(Frame frame, Form form, boolean ended, boolean out) implements Page {
    @Override
    public String title() {
        return "Sign in";
    }

    @Override
    public Errors errors() {
        return form.errors();
    }
}
