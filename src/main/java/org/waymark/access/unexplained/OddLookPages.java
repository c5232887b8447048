package org.waymark.access.unexplained;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.access.Kept;
import org.waymark.access.KeptForms;
import org.waymark.access.OddLookId;
import org.waymark.casefile.Place;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Role;
import org.waymark.requests.CommandKey;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Reads what the pages about looks show, and what was typed there. */
@Component
class OddLookPages {
    static final String ASK = "odd-look-ask";
    static final String ANSWER = "odd-look-answer";
    static final String EXPLAIN = "odd-look-explain";
    static final String CONCERN = "odd-look-concern";
    private static final Duration FIGURES = Duration.ofDays(30);

    private final Clock clock;
    private final OddLookViews views;
    private final KeptForms kept;

    OddLookPages(Clock clock, OddLookViews views, KeptForms kept) {
        this.clock = clock;
        this.views = views;
        this.kept = kept;
    }

    OddLooksPage list(Frame frame, @Nullable String before) {
        var place = before == null ? null : Place.of(before).orElse(null);
        var reviewer = CurrentPractitioner.get().is(Role.DATA_PROTECTION_OFFICER);
        var part = views.waiting(place);
        return new OddLooksPage(
                frame,
                reviewer,
                part.looks(),
                part.older(),
                place != null,
                place == null ? views.decided() : List.of(),
                views.mine(),
                views.ofMyPeople(),
                reviewer ? views.figures(clock.instant().minus(FIGURES)) : List.of());
    }

    OddLookPage one(Frame frame, OddLookId id) {
        return page(frame, kept.open(Form.blank(), id.value(), ASK, ANSWER, EXPLAIN, CONCERN), id);
    }

    OddLookPage again(Frame frame, Form form, OddLookId id) {
        return page(frame, Kept.sent(form), id);
    }

    private OddLookPage page(Frame frame, Kept form, OddLookId id) {
        return new OddLookPage(frame, form.form(), form.words(), views.full(id));
    }

    OddLooks.ExplainLook read(Form form, CommandKey key, OddLookId look, int version) {
        return new OddLooks.ExplainLook(
                key,
                look,
                version,
                form.choice("reason", LookReason.class),
                form.text("words"),
                until(form));
    }

    /** A day that does not exist is refused as one long ago is. */
    private static @Nullable LocalDate until(Form form) {
        var typed = form.date("until");
        return typed.isEmpty() ? null : typed.exact().orElse(LocalDate.EPOCH);
    }

    void sent(OddLookId id, String kind) {
        kept.discard(id.value(), kind);
    }
}
