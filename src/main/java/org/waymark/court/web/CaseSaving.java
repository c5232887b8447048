package org.waymark.court.web;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.Next;
import org.waymark.court.CourtCaseId;
import org.waymark.court.CourtQuery;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/**
 * Does what one form of a record asks for and goes back to it, or shows it again. Whoever ended
 * their own part goes back to their list.
 */
@Component
class CaseSaving {
    private final Access access;
    private final CourtPages pages;
    private final CourtQuery query;

    CaseSaving(Access access, CourtPages pages, CourtQuery query) {
        this.access = access;
        this.pages = pages;
        this.query = query;
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
                    return query.isOpen(courtCase) ? "/court-cases/" + courtCase : "/court";
                },
                wrong -> access.show("court.case", () -> pages.courtCase(frame, wrong, courtCase)));
    }
}
