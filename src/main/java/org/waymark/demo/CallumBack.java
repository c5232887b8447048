package org.waymark.demo;

import static org.waymark.demo.Stage.key;

import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.child.Known;
import org.waymark.missing.EpisodeKind;
import org.waymark.missing.FoundHow;
import org.waymark.missing.FoundWhere;
import org.waymark.missing.LeftFrom;
import org.waymark.missing.Moment;
import org.waymark.missing.PoliceTold;
import org.waymark.missing.PreventionInterviews;
import org.waymark.missing.RecordPrevention;
import org.waymark.missing.ReportMissing;
import org.waymark.missing.SafeContact;
import org.waymark.missing.SafeHow;

/**
 * Storyline 2, its missing episode: the police hold their prevention interview that night, and the
 * return interview is still to be offered (domain.md I).
 */
@Component
class CallumBack {
    private static final String OFFICER = "Karen Doyle";

    private final Stage stage;
    private final MissingSteps steps;
    private final PreventionInterviews prevention;

    CallumBack(Stage stage, MissingSteps steps, PreventionInterviews prevention) {
        this.stage = stage;
        this.steps = steps;
        this.prevention = prevention;
    }

    void load(ChildId callum) {
        var left = Moment.of(stage.daysAgo(2, "16:30"));
        var told = new PoliceTold(Moment.of(stage.daysAgo(2, "22:42")), "Rhys Morgan", "NM-2207");
        var episode =
                steps.report(
                        OFFICER,
                        stage.daysAgo(2, "22:50"),
                        new ReportMissing(
                                key(),
                                callum,
                                null,
                                EpisodeKind.MISSING,
                                left,
                                Moment.UNKNOWN,
                                LeftFrom.HOME,
                                Known.NO,
                                null,
                                "Northmoor",
                                null,
                                null,
                                "Telephoned from a flat he does not know.",
                                told));
        steps.risk(
                OFFICER, stage.daysAgo(2, "22:52"), episode, "HIGH", "Held by adults in a flat.");
        var contact =
                new SafeContact(
                        SafeHow.THROUGH_WORKER,
                        "Through Rhys Morgan, 01632 960510, in the afternoon.",
                        null);
        steps.back(
                OFFICER,
                stage.daysAgo(2, "23:20"),
                episode,
                new MissingSteps.Found(
                        stage.daysAgo(2, "23:10"),
                        FoundHow.POLICE,
                        FoundWhere.OTHER_PRIVATE_HOME,
                        "A flat near the bus station",
                        contact),
                "Nadia Aziz");
        stage.run(
                OFFICER,
                stage.daysAgo(2, "23:45"),
                () ->
                        prevention.record(
                                new RecordPrevention(
                                        key(),
                                        episode,
                                        "PC 2207 Baines",
                                        Moment.of(stage.daysAgo(2, "23:40")),
                                        Known.YES,
                                        "In police protection.")));
    }
}
