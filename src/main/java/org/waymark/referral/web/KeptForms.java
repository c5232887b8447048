package org.waymark.referral.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.calendar.Wording;
import org.waymark.requests.DraftKind;
import org.waymark.requests.Drafts;
import org.waymark.web.forms.Errors;
import org.waymark.web.forms.Form;

/** Forms as their owner left them: what was typed about a record and not sent. */
@Component
class KeptForms {
    private final Drafts drafts;

    KeptForms(Drafts drafts) {
        this.drafts = drafts;
    }

    /**
     * A form to show.
     *
     * @param at when it was kept; null for one that is new or was just sent
     */
    record Kept(Form form, @Nullable Instant at) {
        static Kept sent(Form form) {
            return new Kept(form, null);
        }

        /** Said above the form; null where there is nothing to say. */
        @Nullable String words() {
            return at == null ? null : "We kept what you typed on " + Wording.dayAndTime(at) + ".";
        }
    }

    /**
     * @param otherwise the form where nothing was kept
     */
    Kept open(DraftKind kind, UUID subject, Form otherwise) {
        return drafts.find(kind, subject)
                .map(d -> new Kept(new Form(d.answers(), Errors.NONE), d.updatedAt()))
                .orElseGet(() -> new Kept(otherwise, null));
    }

    void keep(DraftKind kind, UUID subject, Form form) {
        drafts.keep(kind, subject, form.answers());
    }

    /** After it was sent. */
    void discard(DraftKind kind, UUID subject) {
        drafts.discard(kind, subject);
    }
}
