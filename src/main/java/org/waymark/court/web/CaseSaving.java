package org.waymark.court.web;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.Next;
import org.waymark.court.CourtCaseId;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Does what one form of a record asks for and goes back to it, or shows it again. */
@Component
class CaseSaving {
    private final Access access;
    private final CourtPages pages;

    CaseSaving(Access access, CourtPages pages) {
        this.access = access;
        this.pages = pages;
    }

    /**
     * @param done said when it is done
     */
    Next of(
            Frame frame,
            Form form,
            CourtCaseId courtCase,
            RedirectAttributes next,
            String done,
            Runnable act) {
        return Next.after(
                form,
                () -> {
                    act.run();
                    Flashes.success(next, done);
                    return "/court-cases/" + courtCase;
                },
                wrong -> access.show("court.case", () -> pages.courtCase(frame, wrong, courtCase)));
    }
}
