package org.waymark.identification.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.access.Access;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.access.ShowsNoChild;
import org.waymark.casefile.ChildId;
import org.waymark.identification.ConcernId;
import org.waymark.identification.MyConcerns;
import org.waymark.identification.OccasionId;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Before and after the journey: where it begins, my concerns, and what happens next. */
@Controller
class RaiseController {
    private final Access access;
    private final Journeys journeys;
    private final RaisePages pages;

    RaiseController(Access access, Journeys journeys, RaisePages pages) {
        this.access = access;
        this.journeys = journeys;
        this.pages = pages;
    }

    @GetMapping("/concerns")
    Shown<MyConcernsPage> mine(
            Frame frame, @RequestParam(required = false) @Nullable String after) {
        return access.show("concerns", () -> pages.mine(frame, MyConcerns.After.parse(after)));
    }

    @ShowsNoChild("asks the first question; a child it is begun for is not shown")
    @GetMapping("/concerns/new")
    NewConcernPage begin(Frame frame, Form form) {
        var danger =
                form.is("danger", "yes") ? Form.blank().with("danger", Journey.YES) : Form.blank();
        return pages.begin(frame, danger, form.text("child"));
    }

    @PostMapping("/concerns/new")
    Next begun(Frame frame, Form form) {
        var child = Journey.uuid(form.text("child")).map(ChildId::new);
        return Next.afterPlain(
                form,
                () -> journeys.begin(form, child),
                wrong -> pages.begin(frame, wrong, form.text("child")));
    }

    @GetMapping("/concerns/{concern}/observations/new")
    Shown<NewObservationPage> observe(Frame frame, @PathVariable ConcernId concern) {
        return access.show("concern.observe", () -> pages.observe(frame, Form.blank(), concern));
    }

    @PostMapping("/concerns/{concern}/observations/new")
    Next observed(Frame frame, Form form, @PathVariable ConcernId concern) {
        return Next.after(
                form,
                () -> journeys.observe(form, concern),
                wrong ->
                        access.show("concern.observe", () -> pages.observe(frame, wrong, concern)));
    }

    @GetMapping("/concerns/sent/{occasion}")
    Shown<SentPage> sent(Frame frame, @PathVariable OccasionId occasion) {
        return access.show("concern.sent", () -> pages.sent(frame, occasion));
    }
}
