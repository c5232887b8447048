package org.waymark.web;

import org.waymark.web.forms.Errors;
import org.waymark.web.forms.Form;

/** A page with a form, which shows again what was typed and what was wrong with it. */
public interface FormPage extends Page {

    Form form();

    @Override
    default Errors errors() {
        return form().errors();
    }
}
