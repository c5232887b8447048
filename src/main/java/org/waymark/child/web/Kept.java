package org.waymark.child.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.requests.DraftKind;
import org.waymark.requests.Drafts;
import org.waymark.web.forms.Errors;
import org.waymark.web.forms.Form;

/**
 * A form with what was typed and kept before, if anything was.
 *
 * @param at when it was kept; null for a form that is new or was just sent
 */
public record Kept(Form form, @Nullable Instant at) {
    static Kept sent(Form form) {
        return new Kept(form, null);
    }

    /** Said above the form. */
    public @Nullable String words() {
        return at == null ? null : "We kept what you typed on " + Wording.dayAndTime(at) + ".";
    }

    /** Finds what was kept about a child. */
    @Component("keptAboutChild")
    static class Finder {
        private final Drafts drafts;

        Finder(Drafts drafts) {
            this.drafts = drafts;
        }

        Kept find(String kind, ChildId child) {
            return drafts.find(new DraftKind(kind), child.value())
                    .map(d -> new Kept(new Form(d.answers(), Errors.NONE), d.updatedAt()))
                    .orElseGet(() -> new Kept(Form.blank(), null));
        }

        void discard(String kind, ChildId child) {
            drafts.discard(new DraftKind(kind), child.value());
        }
    }
}
