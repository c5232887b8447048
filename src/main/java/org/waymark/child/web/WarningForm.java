package org.waymark.child.web;

import org.waymark.casefile.ChildId;
import org.waymark.child.SetWarning;
import org.waymark.requests.CommandKey;
import org.waymark.web.forms.Form;

/** Reads the form that sets a warning. */
final class WarningForm {
    private WarningForm() {}

    static SetWarning read(Form form, CommandKey key, ChildId child) {
        return new SetWarning(
                key,
                child,
                form.text("words"),
                form.text("reason"),
                form.date("reviewOn").exact().orElse(null),
                form.has("told") ? form.is("told", "yes") : null,
                form.text("notToldReason"));
    }
}
