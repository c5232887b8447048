package org.waymark.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.Wording;
import org.waymark.web.forms.Form;

/**
 * A form as its owner left it, so that nothing typed is lost.
 *
 * @param at when it was kept; null if it is fresh, or was just sent
 */
public record Kept(Form form, @Nullable Instant at) {
    /** As it was just sent, with what was wrong. */
    public static Kept sent(Form form) {
        return new Kept(form, null);
    }

    /** Said above the form; null where there is nothing to say. */
    public @Nullable String words() {
        return at == null
                ? null
                : "We kept what you typed on " + Wording.dayAndTime(at) + ". It is not sent yet.";
    }
}
