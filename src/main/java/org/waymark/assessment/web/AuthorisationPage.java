package org.waymark.assessment.web;

import java.time.Instant;
import org.waymark.access.Kept;
import org.waymark.assessment.AssessmentState;
import org.waymark.assessment.AssessmentView;
import org.waymark.assessment.Lack;
import org.waymark.assessment.Part;
import org.waymark.web.Frame;

/**
 * Sending for authorisation, and a manager's answer.
 *
 * @param maySend a qualified social worker
 * @param mayAuthorise a manager other than who leads or sent it
 */
public record AuthorisationPage(
        Frame frame,
        Kept kept,
        AssessmentView assessment,
        boolean maySend,
        boolean mayAuthorise,
        Instant now)
        implements AssessmentScreen {
    @Override
    public String title() {
        return "Authorisation of the assessment";
    }

    public boolean isSent() {
        return head().state() == AssessmentState.SENT;
    }

    public boolean isLate() {
        return !now.isBefore(head().due());
    }

    /** What a missing thing is called. */
    public String name(Lack lack) {
        var part = Part.of(lack.field().replaceFirst("^parts\\.", ""));
        return part.map(p -> p.words() + ": " + lower(lack.words())).orElse(lack.words());
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(java.util.Locale.UK) + words.substring(1);
    }

    /** Where it is put right. */
    public String href(Lack lack) {
        return path() + "/" + lack.field().replace('.', '/');
    }
}
