package org.waymark.support.web;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.Next;
import org.waymark.support.SupportPlanId;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Does what one form of a plan asks for and goes back to the plan, or shows the form again. */
@Component("supportSaving")
class Saving {
    private final Access access;
    private final SupportPages pages;

    Saving(Access access, SupportPages pages) {
        this.access = access;
        this.pages = pages;
    }

    /**
     * @param done said when it is done
     */
    Next of(
            Frame frame,
            Form form,
            SupportPlanId plan,
            What what,
            RedirectAttributes next,
            String done,
            Runnable act) {
        return Next.after(
                form,
                () -> {
                    act.run();
                    pages.sent(plan, what.draft());
                    Flashes.success(next, done);
                    return "/support-plans/" + plan;
                },
                wrong ->
                        access.show(
                                "support.form", () -> pages.form(frame, wrong, plan, what, "")));
    }
}
