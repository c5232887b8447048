package org.waymark.intelligence.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.access.KeptForms;
import org.waymark.access.Proofs;
import org.waymark.intelligence.InformationId;
import org.waymark.intelligence.InformationQuery;
import org.waymark.intelligence.Origin;
import org.waymark.intelligence.SubmitInformation;
import org.waymark.people.CurrentPractitioner;
import org.waymark.web.Frame;
import org.waymark.web.NotFound;
import org.waymark.web.forms.Form;

/** Fills the sender's pages. */
@Component
class InformationPages {
    private final InformationQuery query;
    private final InformationForms forms;
    private final KeptForms kept;
    private final Proofs proofs;

    InformationPages(
            InformationQuery query, InformationForms forms, KeptForms kept, Proofs proofs) {
        this.query = query;
        this.forms = forms;
        this.kept = kept;
        this.proofs = proofs;
    }

    /** The record it is sent from; null for none. */
    record From(@Nullable Origin origin, @Nullable UUID id) {
        static From of(@Nullable String from, @Nullable UUID id) {
            if (from == null || from.isEmpty()) return new From(null, null);
            if (id == null) throw new NotFound();
            return new From(Origin.of(from).orElseThrow(NotFound::new), id);
        }
    }

    NewPage start(Frame frame, Form form, From from) {
        proofs.practitioner();
        var origin = from.origin();
        var id = from.id();
        var child = origin == null || id == null ? null : query.child(origin, id);
        var draft = draft(from);
        var shown = kept.of(forms.withoutSource(form), Form.blank(), draft, NewPage.DRAFT);
        return new NewPage(frame, shown.form(), shown.words(), origin, id, child, draft);
    }

    private static UUID draft(From from) {
        var id = from.id();
        return id == null ? CurrentPractitioner.get().id().value() : id;
    }

    void sent(From from) {
        kept.discard(draft(from), NewPage.DRAFT);
    }

    SentPage receipt(Frame frame, Form form, InformationId id) {
        var sent = query.sent(id);
        var start = sent.isReturned() ? start(sent.facts()) : Form.blank();
        var shown = kept.of(forms.withoutSource(form), start, id.value(), SentPage.DRAFT);
        return new SentPage(frame, shown.form(), shown.words(), sent);
    }

    void answered(InformationId id) {
        kept.discard(id.value(), SentPage.DRAFT);
    }

    /** What was sent stands in the form that words it anew. */
    private static Form start(SubmitInformation.Facts f) {
        return with(
                with(
                        with(with(Form.blank(), "words", f.words()), "people", f.people()),
                        "places",
                        f.places()),
                "vehicles",
                f.vehicles());
    }

    private static Form with(Form form, String name, @Nullable String value) {
        return value == null ? form : form.with(name, value);
    }
}
