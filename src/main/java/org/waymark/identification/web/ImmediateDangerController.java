package org.waymark.identification.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.waymark.access.Next;
import org.waymark.access.ShowsNoChild;
import org.waymark.people.CurrentPractitioner;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** One click away from everywhere, signed in or not (R-16, safety rule 2). */
@Controller
class ImmediateDangerController {
    private final ImmediateDanger danger;

    ImmediateDangerController(ImmediateDanger danger) {
        this.danger = danger;
    }

    @ShowsNoChild("whom to call; what this person typed here and did not send")
    @GetMapping("/danger")
    ImmediateDangerPage danger(Frame frame) {
        return danger.page(frame);
    }

    /** For whoever has to sign in first. */
    @GetMapping("/danger/record")
    Next signedIn() {
        return Next.to("/danger#record");
    }

    @PostMapping("/danger")
    Next record(Form form) {
        return Next.to(
                CurrentPractitioner.find().isEmpty() ? "/danger/record" : danger.record(form));
    }
}
