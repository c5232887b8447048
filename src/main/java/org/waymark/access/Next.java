package org.waymark.access;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.web.Page;
import org.waymark.web.RuleBroken;
import org.waymark.web.forms.Errors;
import org.waymark.web.forms.Form;

/**
 * What follows a form that was sent: somewhere else to go, or the same page again with what was
 * typed and what was wrong with it. That page is {@link Shown}, so its reading is logged too.
 */
public final class Next {
    private final @Nullable String path;
    private final @Nullable Page page;
    private final boolean conflict;

    private Next(@Nullable String path, @Nullable Page page, boolean conflict) {
        this.path = path;
        this.page = page;
        this.conflict = conflict;
    }

    /** Done: the browser goes on to this path, by GET. */
    public static Next to(String path) {
        return new Next(path, null, false);
    }

    /** A page about children that follows without going elsewhere, such as found children. */
    public static Next show(Shown<? extends Page> shown) {
        return new Next(null, shown.content(), false);
    }

    /** A page that shows no child. */
    public static Next show(Page page) {
        return new Next(null, page, false);
    }

    /**
     * Does what the form asks for, or shows it again with what was wrong.
     *
     * @param act does it and says where to go then; may throw {@link RuleBroken}
     * @param again the page with the form in it, read and logged anew
     */
    public static Next after(
            Form form, Supplier<String> act, Function<Form, Shown<? extends Page>> again) {
        return attempt(form, act, wrong -> again.apply(wrong).content());
    }

    /** The same for a form on a page that shows no child. */
    public static Next afterPlain(
            Form form, Supplier<String> act, Function<Form, ? extends Page> again) {
        return attempt(form, act, again);
    }

    private static Next attempt(
            Form form, Supplier<String> act, Function<Form, ? extends Page> again) {
        try {
            form.checkLengths();
            return to(act.get());
        } catch (RuleBroken broken) {
            var page = again.apply(form.with(Errors.of(broken)));
            return new Next(null, page, broken.rule().isConflict());
        }
    }

    public @Nullable String path() {
        return path;
    }

    public @Nullable Page page() {
        return page;
    }

    /** Somebody else was faster: 409. */
    public boolean isConflict() {
        return conflict;
    }
}
