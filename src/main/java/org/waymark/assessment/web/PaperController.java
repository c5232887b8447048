package org.waymark.assessment.web;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.access.Access;
import org.waymark.access.Act;
import org.waymark.access.Printed;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.AssessmentPaper;
import org.waymark.assessment.AssessmentQueries;
import org.waymark.assessment.AssessmentRules;
import org.waymark.assessment.Audience;
import org.waymark.assessment.SafeAdults;
import org.waymark.calendar.Wording;
import org.waymark.documents.Pdf;
import org.waymark.people.CurrentPractitioner;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;

/** A copy on paper for one audience, logged as printed. */
@Controller("assessmentPaperController")
class PaperController {
    private final Access access;
    private final AssessmentQueries queries;
    private final SafeAdults adults;
    private final Pdf pdf;
    private final Clock clock;

    PaperController(
            Access access, AssessmentQueries queries, SafeAdults adults, Pdf pdf, Clock clock) {
        this.access = access;
        this.queries = queries;
        this.adults = adults;
        this.pdf = pdf;
        this.clock = clock;
    }

    @GetMapping("/assessments/{assessment}/assessment.pdf")
    Printed paper(
            @PathVariable AssessmentId assessment,
            @RequestParam(name = "for", required = false) @Nullable String audience) {
        var shown =
                access.show("assessment.print", Act.PRINT, () -> paper(assessment, whom(audience)));
        return Printed.pdf(shown, shown.content().fileName(), pdf::of);
    }

    private static Audience whom(@Nullable String audience) {
        return audience == null
                ? Audience.SOCIAL_CARE
                : Audience.of(audience).orElseThrow(NotFound::new);
    }

    private AssessmentPaper paper(AssessmentId id, Audience audience) {
        var assessment = queries.get(id);
        var printed =
                "Printed by %s on %s."
                        .formatted(
                                CurrentPractitioner.get().name(),
                                Wording.dayAndTime(clock.instant()));
        if (audience != Audience.FAMILY) return new AssessmentPaper(assessment, audience, printed);
        var safe = adults.of(assessment.head().child());
        if (safe.isEmpty()) throw new RuleBroken(AssessmentRules.SAFE_ADULT_FIRST);
        return new AssessmentPaper(
                assessment,
                audience,
                printed + " Give it only to: " + String.join(", ", safe) + ".");
    }
}
