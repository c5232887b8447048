package org.waymark.web;

import java.util.Arrays;
import org.waymark.web.forms.Errors;
import org.waymark.web.forms.Form;

/** A page with a form, which shows again what was typed and what was wrong with it. */
public interface FormPage extends Page {

    Form form();

    @Override
    default Errors errors() {
        return form().errors();
    }

    /** Whether some of these fields have something in them, or something wrong: they stand open. */
    default boolean open(String... names) {
        return Arrays.stream(names)
                .anyMatch(n ->
                        form().errors().of(n) != null
                                || form().has(n)
                                || !form().date(n).isEmpty());
    }
}
