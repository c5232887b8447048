package org.waymark.work.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.waymark.access.Next;
import org.waymark.access.Proofs;
import org.waymark.casefile.CaseReference;
import org.waymark.people.CurrentPractitioner;
import org.waymark.web.Frame;
import org.waymark.web.RuleBroken;
import org.waymark.web.forms.Form;
import org.waymark.work.WorkRules;

/** The first page: My work, or what a role without records of its own is here for. */
@Controller
class HomeController {
    private final Proofs proofs;

    HomeController(Proofs proofs) {
        this.proofs = proofs;
    }

    @GetMapping("/")
    Next home(Frame frame) {
        return proofs.holdsRecords()
                ? Next.to("/work")
                : Next.show(new HomePage(frame, Form.blank(), CurrentPractitioner.get()));
    }

    @PostMapping("/")
    Next open(Frame frame, Form form) {
        return Next.afterPlain(
                form,
                () -> "/files/" + reference(form),
                wrong -> new HomePage(frame, wrong, CurrentPractitioner.get()));
    }

    private static String reference(Form form) {
        var typed = form.text("reference").toUpperCase(java.util.Locale.ROOT);
        if (CaseReference.isReference(typed)) return typed;
        throw new RuleBroken(WorkRules.REFERENCE_NEEDED, "reference");
    }
}
