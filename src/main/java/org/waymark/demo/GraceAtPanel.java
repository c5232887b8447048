package org.waymark.demo;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.panels.Category;
import org.waymark.panels.LineKind;
import org.waymark.panels.PanelItemId;
import org.waymark.panels.Topic;

/** The panel sees Grace, the retail park and a theme, each as an item of its own (storyline 5). */
@Component
class GraceAtPanel {
    private static final String KAREN = "Karen Doyle";

    private final Stage stage;
    private final PanelSteps steps;

    GraceAtPanel(Stage stage, PanelSteps steps) {
        this.stage = stage;
        this.steps = steps;
    }

    void load(ChildId grace) {
        var panel = steps.plan(stage.daysAgo(20, "09:30"), stage.workingDay(4, "14:00"));
        var her =
                steps.child(
                        "Lorna Blythe",
                        stage.daysAgo(15, "10:00"),
                        grace,
                        "Missing five times in six weeks, each time with the same car and the same place.");
        var place =
                other(
                        KAREN,
                        Category.PLACE,
                        "The retail park on the ring road, evenings",
                        "Named in several return interviews, and by the police patrol.");
        var theme =
                other(
                        "Susan Park",
                        Category.THEME,
                        "Children collected by car from homes and schools",
                        "Three agencies describe the same way of collecting children.");
        for (var item : List.of(her, place, theme))
            steps.accept(stage.daysAgo(12, "09:00"), item, panel);
        for (var member : List.of("Moira Kelly", "Susan Park", "Jan Morris"))
            steps.invite(stage.daysAgo(12, "09:30"), panel, member);
        discuss(her, place);
        minute(
                her,
                "Support by her worker goes on. The police look at the car; the home tells them at once when she is collected.");
        minute(place, "Visits by the police and housing on Fridays until the next panel.");
        minute(theme, "Agencies write down colour, make and part of a plate, and tell the police.");
        steps.held(
                stage.workingDay(4, "16:30"),
                panel,
                "Three items were overseen. Actions are with the police, housing and the school.");
        steps.plan(stage.daysAgo(3, "09:30"), stage.daysAgo(-20, "14:00"));
    }

    private PanelItemId other(String who, Category category, String described, String why) {
        return steps.other(who, stage.daysAgo(14, "11:00"), category, described, null, why);
    }

    private void discuss(PanelItemId her, PanelItemId place) {
        var at = stage.workingDay(4, "14:30");
        steps.line(
                "Moira Kelly",
                at,
                her,
                LineKind.SHARED,
                null,
                "Seen by the school nurse and registered with a doctor here.");
        steps.line(
                KAREN,
                at,
                her,
                LineKind.SHARED,
                null,
                "A silver car was stopped near the home twice.");
        steps.line(
                "Joan Whitfield",
                at,
                her,
                LineKind.DECISION,
                Topic.ASK,
                "Her social worker is asked to look at the placement plan with the home.");
        steps.line(
                KAREN,
                at,
                place,
                LineKind.DECISION,
                Topic.PLACE,
                "Patrols and a visit to the late shops.");
        var given = stage.workingDay(4, "15:30");
        steps.give(
                given,
                her,
                "Go through the safety plan with the home",
                "Lorna Blythe",
                stage.workingDay(1));
        steps.give(
                given,
                place,
                "Ask the late shops for their opening times and cameras",
                "Jan Morris",
                stage.today().plusDays(9));
    }

    private void minute(PanelItemId item, String words) {
        steps.minute(stage.workingDay(4, "16:00"), item, words);
    }
}
