package org.waymark.assessment.web;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.Next;
import org.waymark.assessment.AssessmentId;
import org.waymark.web.Flashes;
import org.waymark.web.forms.Form;

/** Saves one form of an assessment and goes back to its overview, or shows the form again. */
@Component("assessmentSaving")
class Saving {
    private final Access access;
    private final AssessmentPages pages;

    Saving(Access access, AssessmentPages pages) {
        this.access = access;
        this.pages = pages;
    }

    /**
     * @param words said when it is done
     * @param draft the draft that is not needed any more
     */
    record Done(String words, String draft, RedirectAttributes next) {}

    Next of(
            Form form,
            AssessmentId assessment,
            Done done,
            Runnable act,
            Function<Form, AssessmentScreen> again) {
        return Next.after(
                form,
                () -> {
                    act.run();
                    pages.sent(assessment, done.draft());
                    Flashes.success(done.next(), done.words());
                    return "/assessments/" + assessment;
                },
                wrong -> access.show("assessment", () -> again.apply(wrong)));
    }
}
