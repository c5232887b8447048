package org.waymark.network.web;

import java.util.function.Function;
import java.util.function.Supplier;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.web.Page;
import org.waymark.web.RuleBroken;
import org.waymark.web.forms.Errors;
import org.waymark.web.forms.Form;

/** What follows a search: what was found, or the same page with what was wrong. */
final class Searches {
    private Searches() {}

    static Next of(
            Form form,
            Supplier<Shown<? extends Page>> found,
            Function<Form, Shown<? extends Page>> wrong) {
        try {
            form.checkLengths();
            return Next.show(found.get());
        } catch (RuleBroken broken) {
            return Next.show(wrong.apply(form.with(Errors.of(broken))));
        }
    }
}
