package org.waymark.identification.web;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.identification.AllegationId;
import org.waymark.identification.AllegationView;
import org.waymark.identification.AllegationViews;
import org.waymark.identification.Allegations;
import org.waymark.identification.KeepAway;
import org.waymark.identification.Older;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioner;
import org.waymark.people.Practitioners;
import org.waymark.people.Role;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** What the designated officer (LADO) does with concerns about people who work with children. */
@Controller
class AllegationController {
    private final Access access;
    private final AllegationViews views;
    private final Allegations allegations;
    private final Practitioners practitioners;
    private final Clock clock;

    AllegationController(
            Access access,
            AllegationViews views,
            Allegations allegations,
            Practitioners practitioners,
            Clock clock) {
        this.access = access;
        this.views = views;
        this.allegations = allegations;
        this.practitioners = practitioners;
        this.clock = clock;
    }

    @GetMapping("/allegations")
    Shown<AllegationsPage> list(
            Frame frame,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable String before) {
        return access.show(
                "allegations",
                () ->
                        new AllegationsPage(
                                frame,
                                clock.instant(),
                                views.open(Older.parse(after)),
                                views.acknowledged(Older.parse(before))));
    }

    @GetMapping("/allegations/{allegation}")
    Shown<AllegationPage> one(Frame frame, @PathVariable AllegationId allegation) {
        return page(frame, Form.blank(), allegation);
    }

    @PostMapping("/allegations/{allegation}/acknowledgement")
    Next acknowledge(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable AllegationId allegation,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    allegations.acknowledge(key, allegation);
                    Flashes.success(next, "It is acknowledged.");
                    return "/allegations/" + allegation;
                },
                wrong -> page(frame, wrong, allegation));
    }

    @PostMapping("/allegations/{allegation}/person")
    Next keepAway(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable AllegationId allegation,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    var person = practitioners.byEmail(form.text("email")).map(Practitioner::id);
                    allegations.keepAway(new KeepAway(key, allegation, person.orElse(null)));
                    Flashes.success(next, "They no longer see anything about this child.");
                    return "/allegations/" + allegation;
                },
                wrong -> page(frame, wrong, allegation));
    }

    private AllegationPage page(
            Frame frame, Form form, AllegationView allegation, boolean officer) {
        return new AllegationPage(
                frame, form, allegation, new ConcernWords(allegation.concern()), officer);
    }

    private Shown<AllegationPage> page(Frame frame, Form form, AllegationId id) {
        var officer = CurrentPractitioner.get().is(Role.LADO);
        return access.show("allegation", () -> page(frame, form, views.get(id), officer));
    }
}
