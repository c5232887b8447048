package org.waymark.access.conflicts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.access.ConflictId;
import org.waymark.access.Kept;
import org.waymark.access.KeptForms;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.Practitioners;
import org.waymark.requests.CommandKey;
import org.waymark.web.Frame;
import org.waymark.web.RuleBroken;
import org.waymark.web.forms.Form;

/** Reads what the pages about conflicts show, and what was typed there. */
@Component
class ConflictPages {
    static final String DECLARING = "conflict";
    static final String REVIEW = "conflict-review";

    private final ConflictViews views;
    private final SearchFlags searches;
    private final Conflicts conflicts;
    private final Practitioners practitioners;
    private final KeptForms kept;

    ConflictPages(
            ConflictViews views,
            SearchFlags searches,
            Conflicts conflicts,
            Practitioners practitioners,
            KeptForms kept) {
        this.views = views;
        this.searches = searches;
        this.conflicts = conflicts;
        this.practitioners = practitioners;
        this.kept = kept;
    }

    ConflictsPage list(Frame frame, Form form) {
        var reviewer = Conflicts.isDataProtection();
        return new ConflictsPage(
                frame,
                form,
                reviewer,
                reviewer ? views.toReview() : views.mine(),
                reviewer ? searches.open() : List.of());
    }

    ConflictPage one(Frame frame, ConflictId id) {
        return one(frame, kept.find(REVIEW, id.value()), id);
    }

    ConflictPage again(Frame frame, Form form, ConflictId id) {
        return one(frame, Kept.sent(form), id);
    }

    private ConflictPage one(Frame frame, Kept form, ConflictId id) {
        return new ConflictPage(
                frame, form.form(), form.words(), views.get(id), Conflicts.isDataProtection());
    }

    /** With the file that led here. */
    DeclarePage blank(Frame frame, Form asked) {
        var start = Form.blank().with("reference", asked.text("reference"));
        return page(frame, kept.open(start, me(), DECLARING));
    }

    DeclarePage wrong(Frame frame, Form form) {
        return page(frame, Kept.sent(form));
    }

    private DeclarePage page(Frame frame, Kept form) {
        return new DeclarePage(
                frame, form.form(), form.words(), me().toString(), conflicts.mayDeclareForOthers());
    }

    DeclareConflict read(Form form, CommandKey key) {
        return new DeclareConflict(
                key,
                person(form.text("person")),
                Relation.read(form.text("relation")),
                form.text("words"),
                form.text("reference"),
                form.text("given"),
                form.text("family"),
                born(form));
    }

    @Nullable PractitionerId person(@Nullable String email) {
        if (email == null || email.isBlank()) return null;
        return practitioners
                .byEmail(email.strip())
                .map(Practitioner::id)
                .orElseThrow(() -> new RuleBroken(ConflictRules.CONFLICT_NEEDS_PERSON, "person"));
    }

    /** A day that does not exist is refused as one in the future is. */
    private static @Nullable LocalDate born(Form form) {
        var typed = form.date("born");
        if (typed.isEmpty()) return null;
        return typed.exact().orElse(LocalDate.MAX);
    }

    void declared() {
        kept.discard(me(), DECLARING);
    }

    void reviewed(ConflictId id) {
        kept.discard(id.value(), REVIEW);
    }

    private static UUID me() {
        return CurrentPractitioner.get().id().value();
    }
}
