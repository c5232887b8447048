package org.waymark.access.matrix;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.waymark.assessment.AllocateAssessment;
import org.waymark.assessment.AskContribution;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.AssessmentQueries;
import org.waymark.assessment.Contributions;
import org.waymark.assessment.LeadWorkers;
import org.waymark.assessment.Part;
import org.waymark.assessment.WritePart;
import org.waymark.assessment.Writing;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.child.ExploitationLevel;
import org.waymark.child.JudgeExploitation;
import org.waymark.child.Judgements;
import org.waymark.testing.Northmoor;

/** A child of the matrix is assessed: led by the northern team, the school nurse is asked. */
final class AssessmentSteps extends FileSteps {
    private static final String LEAD = "Lorna Blythe";

    AssessmentSteps(Northmoor area, Instant moment) {
        super(area, moment);
        canary = "Hollingbury";
    }

    Map<String, String> open(ChildId child, String referral) {
        var id =
                as(
                        LEAD,
                        () ->
                                area.bean(AssessmentQueries.class)
                                        .ofReferral(UUID.fromString(referral))
                                        .orElseThrow());
        var lead = area.person(LEAD).id();
        run(
                "Anita Rao",
                () ->
                        area.bean(LeadWorkers.class)
                                .allocate(new AllocateAssessment(key(), id, 0, lead, null, null)));
        write(id);
        return Map.of(
                "assessment", id.toString(),
                "contribution", ask(id),
                "judgement", judge(child));
    }

    private void write(AssessmentId id) {
        run(
                LEAD,
                () ->
                        area.bean(Writing.class)
                                .write(
                                        new WritePart(
                                                key(),
                                                id,
                                                Part.HEALTH,
                                                0,
                                                words("Well."),
                                                null,
                                                words("School nurse."),
                                                null,
                                                null)));
    }

    private String ask(AssessmentId id) {
        var nurse = area.person("Adele Finch").id();
        var by = England.dateOf(Instant.now()).plusDays(7);
        return as(
                        LEAD,
                        () ->
                                area.bean(Contributions.class)
                                        .ask(
                                                new AskContribution(
                                                        key(),
                                                        id,
                                                        nurse,
                                                        words("What do you know?"),
                                                        by)))
                .toString();
    }

    private String judge(ChildId child) {
        var review = England.dateOf(Instant.now()).plusDays(30);
        return as(
                        LEAD,
                        () ->
                                area.bean(Judgements.class)
                                        .judge(
                                                new JudgeExploitation(
                                                        key(),
                                                        child,
                                                        ExploitationLevel.EMERGING,
                                                        words("Some signs."),
                                                        "NO",
                                                        null,
                                                        review)))
                .toString();
    }
}
