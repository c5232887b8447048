package org.waymark.assessment;

import static org.waymark.assessment.AssessmentRules.*;

import java.util.ArrayList;
import java.util.List;

/** What an assessment must have before a manager sees it (guide ¶6, 9 and 11; R-18). */
final class Lacks {
    private Lacks() {}

    static List<Lack> of(AssessmentView a) {
        var lacks = new ArrayList<Lack>();
        for (var part : Part.values())
            if (a.text(part).isEmpty())
                lacks.add(new Lack(DIMENSION_MISSING, "parts." + part.slug()));
        if (a.visits().isEmpty()) lacks.add(new Lack(CHILD_NOT_SEEN, "seen"));
        if (a.consent() == null) lacks.add(new Lack(CONSENT_NOT_CONSIDERED, "consent"));
        if (a.wishes() == null) lacks.add(new Lack(WISHES_FIRST, "wishes"));
        if (a.head().harm() == null) lacks.add(new Lack(CONCLUSION_MISSING, "conclusion"));
        if (a.head().lead() == null || a.head().startedOn() == null)
            lacks.add(new Lack(NO_LEAD, "worker"));
        return List.copyOf(lacks);
    }
}
