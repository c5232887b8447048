package org.waymark.demo;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.panels.Category;
import org.waymark.panels.LineKind;
import org.waymark.panels.Topic;

/** Storyline 7 before the panel: one child, the woman, the place and a theme, each its own item. */
@Component
class RiversideAtPanel {
    private static final String ANITA = "Anita Rao";
    private static final String KAREN = "Karen Doyle";

    private final Stage stage;
    private final PanelSteps steps;

    RiversideAtPanel(Stage stage, PanelSteps steps) {
        this.stage = stage;
        this.steps = steps;
    }

    void load(ChildId kit) {
        var nominated = stage.workingDay(6, "14:00");
        var panel = steps.plan(stage.workingDay(7, "09:30"), stage.workingDay(2, "10:00"));
        var child =
                steps.child(
                        ANITA,
                        nominated,
                        kit,
                        "Is made to bring others along, and is afraid: support for Kit comes first.");
        var woman =
                steps.other(
                        KAREN,
                        nominated,
                        Category.PERSON,
                        "Woman known as Mara",
                        "Seen by two officers, who put her in her thirties",
                        "Alleged by two schools and a patrol to give pupils money and to ask for it back.");
        var place =
                steps.other(
                        KAREN,
                        nominated,
                        Category.PLACE,
                        "Car park by the leisure centre, Riverside",
                        null,
                        "What was seen of four children happened there.");
        var theme =
                steps.other(
                        "Mark Holt",
                        nominated,
                        Category.THEME,
                        "Accounts that write to pupils at night",
                        null,
                        "Two schools describe the same two accounts.");
        for (var item : List.of(child, woman, place, theme))
            steps.accept(stage.workingDay(5, "09:00"), item, panel);
        for (var member : List.of("Susan Park", "Mark Holt", "Daniel Osei"))
            steps.invite(stage.workingDay(5, "09:30"), panel, member);
        var at = stage.workingDay(2, "10:30");
        steps.line(
                KAREN,
                at,
                woman,
                LineKind.DECISION,
                Topic.DISRUPT,
                "The police weigh a sexual risk order.");
        steps.line(
                "Mark Holt",
                at,
                place,
                LineKind.SHARED,
                null,
                "Pupils say that it is better on Thursdays and Fridays, when two workers are there.");
        steps.give(
                stage.workingDay(2, "11:00"),
                theme,
                "Tell parents and pupils how to block and report",
                "Mark Holt",
                stage.today().plusDays(12));
        var minuted = stage.workingDay(2, "11:30");
        steps.minute(
                minuted, child, "Kit’s worker stays the one who asks; the club offers a place.");
        steps.minute(
                minuted, woman, "With the police; what is found goes to the intelligence unit.");
        steps.minute(
                minuted, place, "The context case goes on, with lights and staff as its measures.");
        steps.minute(minuted, theme, "Schools share the words that they use with pupils.");
        steps.held(
                stage.workingDay(2, "12:00"),
                panel,
                "Four items were overseen; each file has its own minute and no other.");
    }
}
