package org.waymark.access.breakglass;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.access.BreakGlassId;
import org.waymark.access.Kept;
import org.waymark.access.KeptForms;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Role;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Reads what the pages about break-glass show. */
@Component
class GlassPages {
    static final String OPENING = "break-glass";
    static final String REVIEW = "glass-review";

    private final OpeningViews openings;
    private final KeptForms kept;

    GlassPages(OpeningViews openings, KeptForms kept) {
        this.openings = openings;
        this.kept = kept;
    }

    OpeningsPage list(Frame frame) {
        var reviewer = CurrentPractitioner.get().is(Role.DATA_PROTECTION_OFFICER);
        return new OpeningsPage(
                frame,
                reviewer,
                Openings.mayOpen(),
                reviewer ? openings.toReview() : openings.mine(),
                reviewer ? openings.reviewed() : openings.told(),
                openings.now());
    }

    OpeningPage one(Frame frame, BreakGlassId glass) {
        return one(frame, kept.find(REVIEW, glass.value()), glass);
    }

    OpeningPage again(Frame frame, Form form, BreakGlassId glass) {
        return one(frame, Kept.sent(form), glass);
    }

    private OpeningPage one(Frame frame, Kept form, BreakGlassId glass) {
        return new OpeningPage(
                frame,
                form.form(),
                form.words(),
                openings.get(glass),
                openings.looks(glass),
                openings.now());
    }

    /** With the reference that led here, such as from the page of a restricted file. */
    BreakGlassPage blank(Frame frame, Form asked) {
        Openings.mayBreakGlass();
        var form =
                Form.blank()
                        .with("reference", asked.text("reference"))
                        .with("hours", Integer.toString(Openings.USUAL_HOURS));
        return page(frame, kept.open(form, me(), OPENING));
    }

    BreakGlassPage wrong(Frame frame, Form form) {
        return page(frame, Kept.sent(form));
    }

    private static BreakGlassPage page(Frame frame, Kept form) {
        return new BreakGlassPage(frame, form.form(), form.words(), me().toString());
    }

    void sent() {
        kept.discard(me(), OPENING);
    }

    void reviewed(BreakGlassId glass) {
        kept.discard(glass.value(), REVIEW);
    }

    private static UUID me() {
        return CurrentPractitioner.get().id().value();
    }
}
