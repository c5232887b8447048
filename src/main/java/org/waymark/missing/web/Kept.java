package org.waymark.missing.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.calendar.Wording;
import org.waymark.requests.DraftKind;
import org.waymark.requests.Drafts;
import org.waymark.web.forms.Errors;
import org.waymark.web.forms.Form;

/**
 * A form as it was left, so that nothing typed is lost.
 *
 * @param at when it was kept; null if it is fresh, or was just sent
 */
public record Kept(Form form, @Nullable Instant at) {
    /** "We kept what you typed on 3 November 2026 at 8:15pm"; null if there is nothing to say. */
    public @Nullable String words() {
        return at == null
                ? null
                : "We kept what you typed on " + Wording.dayAndTime(at) + ". It is not sent yet.";
    }

    /** Finds it again. */
    @Component("keptAboutMissing")
    static class Finder {
        private final Drafts drafts;

        Finder(Drafts drafts) {
            this.drafts = drafts;
        }

        /**
         * What was just sent, or else what was kept about this record under these kinds.
         *
         * @param start what the form begins with if there is neither
         */
        Kept of(Form sent, Form start, UUID subject, String... kinds) {
            if (!sent.answers().isEmpty()) return new Kept(sent, null);
            var answers = new LinkedHashMap<>(start.answers());
            Instant latest = null;
            for (var kind : kinds) {
                var draft = drafts.find(new DraftKind(kind), subject).orElse(null);
                if (draft == null || isEmpty(draft.answers().values())) continue;
                answers.putAll(draft.answers());
                if (latest == null || latest.isBefore(draft.updatedAt()))
                    latest = draft.updatedAt();
            }
            return new Kept(new Form(answers, Errors.NONE), latest);
        }

        void discard(UUID subject, String... kinds) {
            for (var kind : kinds) drafts.discard(new DraftKind(kind), subject);
        }

        private static boolean isEmpty(java.util.Collection<List<String>> answers) {
            return answers.stream().flatMap(List::stream).allMatch(String::isBlank);
        }
    }
}
