package org.waymark.access;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.requests.DraftKind;
import org.waymark.requests.Drafts;
import org.waymark.web.forms.Errors;
import org.waymark.web.forms.Form;

/** What somebody typed about a record and has not sent yet: the drafts of a page's forms. */
@Component
public class KeptForms {
    private final Drafts drafts;

    KeptForms(Drafts drafts) {
        this.drafts = drafts;
    }

    /** What was kept, or else an empty form. */
    public Kept find(String kind, UUID subject) {
        return open(Form.blank(), subject, kind);
    }

    /**
     * What was just sent, or else what was kept about this record.
     *
     * @param start what the form begins with if there is neither
     */
    public Kept of(Form sent, Form start, UUID subject, String... kinds) {
        return sent.answers().isEmpty() ? open(start, subject, kinds) : Kept.sent(sent);
    }

    /**
     * What was kept about this record under these kinds, of one page's several forms.
     *
     * @param start what the form begins with; answers that were kept replace its own
     */
    public Kept open(Form start, UUID subject, String... kinds) {
        var answers = new LinkedHashMap<>(start.answers());
        Instant latest = null;
        for (var kind : kinds) {
            var draft = drafts.find(new DraftKind(kind), subject).orElse(null);
            if (draft == null || isEmpty(draft.answers().values())) continue;
            answers.putAll(draft.answers());
            if (latest == null || latest.isBefore(draft.updatedAt())) latest = draft.updatedAt();
        }
        return new Kept(new Form(answers, Errors.NONE), latest);
    }

    public void keep(String kind, UUID subject, Form form) {
        drafts.keep(new DraftKind(kind), subject, form.answers());
    }

    /** After it was sent. */
    public void discard(UUID subject, String... kinds) {
        for (var kind : kinds) drafts.discard(new DraftKind(kind), subject);
    }

    private static boolean isEmpty(Collection<List<String>> answers) {
        return answers.stream().flatMap(List::stream).allMatch(String::isBlank);
    }
}
