package org.waymark.access.signin;

import org.waymark.web.Frame;
import org.waymark.web.Page;
import org.waymark.web.forms.Errors;
import org.waymark.web.forms.Form;

/**
 * Signing in.
 *
 * @param lent whether the device was handed to a child, and is locked until somebody signs in
 */
public record SignInPage(Frame frame, Form form, boolean ended, boolean out, boolean lent)
        implements Page {
    @Override
    public String title() {
        return "Sign in";
    }

    @Override
    public Errors errors() {
        return form.errors();
    }
}
