package org.waymark.demo;

import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.child.Sex;
import org.waymark.child.Wishes;
import org.waymark.identification.ContactKind;
import org.waymark.identification.IndicatorList;
import org.waymark.identification.OwnView;
import org.waymark.identification.Safe;
import org.waymark.identification.ToldBy;
import org.waymark.referral.CourseOfAction;
import org.waymark.referral.Destination;

import java.util.List;

/**
 * Storyline 8: Isla, 15, a witness with special measures (domain.md I). She reported at 13, two
 * years ago; the file came here with its court support half way.
 */
@Component
class Isla {
    private static final String LORNA = "Lorna Blythe";
    private static final String KAREN = "Karen Doyle";
    private static final String RHYS = "Rhys Morgan";

    private final Stage stage;
    private final Process process;
    private final SupportSteps steps;
    private final IslaAtCourt court;
    private final PoliceAsk asked;

    Isla(Stage stage, Process process, SupportSteps steps, IslaAtCourt court, PoliceAsk asked) {
        this.stage = stage;
        this.process = process;
        this.steps = steps;
        this.court = court;
        this.asked = asked;
    }

    void load() {
        var child = referred();
        court.load(child);
        asked.isla(child);
    }

    private ChildId referred() {
        var at = stage.workingDay(40, "10:00");
        var concern =
                process.raise(
                        RHYS,
                        at,
                        Told.raise(
                                Told.account(
                                        "Isla is a witness in a trial to come and is frightened of"
                                                + " meeting people from the area.",
                                        ToldBy.SEEN,
                                        null,
                                        at,
                                        "At our centre",
                                        ContactKind.IN_PERSON),
                                Told.child(
                                                stage,
                                                "Isla",
                                                "Farnworth",
                                                15,
                                                Sex.F,
                                                "Harbour Academy",
                                                Safe.YES,
                                                Safe.YES,
                                                OwnView.WORRIED,
                                                "I want it to be over.")
                                        .with(
                                                List.of(
                                                        Told.present(
                                                                IndicatorList.INDICATOR,
                                                                "gifts",
                                                                "A telephone she says she was"
                                                                        + " given")))));
        var asked =
                process.ask(
                        RHYS,
                        at.plusSeconds(1800),
                        concern,
                        "Sally Draper",
                        Safe.YES,
                        "Does she need more than we give?");
        process.answer(
                "Sally Draper",
                at.plusSeconds(3600),
                asked,
                true,
                "Refer, so that everybody around her knows of the trial.",
                "The trial begins soon.",
                null);
        var referral = process.refer(RHYS, at.plusSeconds(4200), concern, null, null);
        process.acknowledge(
                "Priya Nair", at.plusSeconds(5000), referral, Destination.CHILDRENS_SOCIAL_CARE);
        process.acknowledge(KAREN, at.plusSeconds(5200), referral, Destination.POLICE);
        process.screen("Priya Nair", at.plusSeconds(5600), referral, "At home today. Safe.");
        process.claim("Tom Ashworth", at.plusSeconds(6000), referral, 1);
        process.decide(
                "Tom Ashworth",
                at.plusSeconds(14400),
                referral,
                2,
                CourseOfAction.SECTION_17_ASSESSMENT,
                true,
                "A witness who is frightened: an assessment, and support through the trial and"
                        + " after it.",
                new Wishes.Known(
                        "I want to say it once and not see them.",
                        "At the centre, with Rhys beside her",
                        stage.workingDay(40),
                        "Special measures are asked for."),
                List.of(process.consulted(KAREN, at.plusSeconds(9000), "The trial is listed.")));
        return steps.childOf(LORNA, concern);
    }
}
