package org.waymark.referral.web;

import gg.jte.Content;
import org.waymark.web.components.Choice;
import org.waymark.web.components.Radios;
import org.waymark.web.forms.Form;

/** The question whether the parents know, which nobody asks without asking whether it is safe. */
final class Tells {
    private Tells() {}

    static Radios parents(Form form) {
        Content why =
                form.textarea("notSafeBecause").label("Why is it not safe to tell them?").rows(2);
        return form.radios("parentsTold")
                .legend("Have the parents, or whoever has parental responsibility, been told?")
                .choice("TOLD", "Yes")
                .choice("NOT_YET", "Not yet")
                .choice(Choice.of("NOT_SAFE", "It is not safe to tell them").conditional(why));
    }
}
