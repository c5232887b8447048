package org.waymark.demo;

import static org.waymark.demo.Stage.key;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.CaseFiles;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.panels.Category;
import org.waymark.panels.LawfulBasis;
import org.waymark.panels.LineKind;
import org.waymark.panels.NominationAnswers;
import org.waymark.panels.Nominations;
import org.waymark.panels.PanelActions;
import org.waymark.panels.PanelCommand;
import org.waymark.panels.PanelId;
import org.waymark.panels.PanelItemId;
import org.waymark.panels.PanelItems;
import org.waymark.panels.PanelState;
import org.waymark.panels.Panels;
import org.waymark.panels.Topic;

/** The panel sees Grace, the retail park and a theme, each as an item of its own (storyline 5). */
@Component
class GraceAtPanel {
    private static final String BEN = "Ben Lacey";
    private static final String KAREN = "Karen Doyle";
    private static final String JOAN = "Joan Whitfield";
    private static final String LORNA = "Lorna Blythe";

    private final Stage stage;
    private final Cast cast;
    private final CaseFiles files;
    private final Panels panels;
    private final Nominations nominations;
    private final NominationAnswers answers;
    private final PanelItems items;
    private final PanelActions actions;

    GraceAtPanel(
            Stage stage,
            Cast cast,
            CaseFiles files,
            Panels panels,
            Nominations nominations,
            NominationAnswers answers,
            PanelItems items,
            PanelActions actions) {
        this.stage = stage;
        this.cast = cast;
        this.files = files;
        this.panels = panels;
        this.nominations = nominations;
        this.answers = answers;
        this.items = items;
        this.actions = actions;
    }

    void load(ChildId grace) {
        var panel = plan(20, 4);
        var her = child(grace);
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
        for (var item : List.of(her, place, theme)) accept(item, panel);
        invite(panel, "Moira Kelly");
        invite(panel, "Susan Park");
        invite(panel, "Jan Morris");
        discuss(her, place);
        minute(
                her,
                "Support by her worker goes on. The police look at the car; the home tells them at once when she is collected.");
        minute(place, "Visits by the police and housing on Fridays until the next panel.");
        minute(theme, "Agencies write down colour, make and part of a plate, and tell the police.");
        stage.run(
                BEN,
                stage.workingDay(4, "16:30"),
                () ->
                        panels.settle(
                                new PanelCommand.SettlePanel(
                                        key(),
                                        panel,
                                        0,
                                        PanelState.HELD,
                                        "Three items were overseen. Actions are with the police, housing and the school.")));
        plan(3, -20);
    }

    /** Planned so many days ago, for so many working days ago; negative: for days to come. */
    private PanelId plan(int planned, int held) {
        var at = held < 0 ? stage.daysAgo(held, "14:00") : stage.workingDay(held, "14:00");
        return stage.as(
                BEN,
                stage.daysAgo(planned, "09:30"),
                () ->
                        panels.plan(
                                new PanelCommand.PlanPanel(
                                        key(),
                                        at,
                                        "Civic Centre, room 2",
                                        cast.get(KAREN).email(),
                                        cast.get(JOAN).email())));
    }

    private PanelItemId child(ChildId grace) {
        CaseReference reference =
                stage.as(
                        LORNA,
                        stage.daysAgo(15, "10:00"),
                        () -> files.visible(grace).orElseThrow());
        return stage.as(
                LORNA,
                stage.daysAgo(15, "10:05"),
                () ->
                        nominations.nominate(
                                new PanelCommand.NominateChild(
                                        key(),
                                        reference,
                                        nomination(
                                                "Missing five times in six weeks, each time with the same car and the same place."))));
    }

    private PanelItemId other(String who, Category category, String described, String why) {
        return stage.as(
                who,
                stage.daysAgo(14, "11:00"),
                () ->
                        nominations.nominate(
                                new PanelCommand.Nominate(
                                        key(),
                                        category,
                                        described,
                                        null,
                                        null,
                                        null,
                                        null,
                                        nomination(why))));
    }

    private static PanelCommand.Nomination nomination(String why) {
        return new PanelCommand.Nomination(
                why,
                "Who sees what of it, and what can be done together.",
                LawfulBasis.PUBLIC_TASK,
                "No agency sees all of it alone; only what bears on it is shared.");
    }

    private void accept(PanelItemId item, PanelId panel) {
        stage.run(
                BEN,
                stage.daysAgo(12, "09:00"),
                () ->
                        answers.answer(
                                new PanelCommand.AnswerNomination(
                                        key(), item, 0, true, panel, null)));
    }

    private void invite(PanelId panel, String who) {
        stage.run(
                BEN,
                stage.daysAgo(12, "09:30"),
                () ->
                        panels.invite(
                                new PanelCommand.InviteMember(
                                        key(), panel, cast.get(who).email())));
    }

    private void discuss(PanelItemId her, PanelItemId place) {
        line(
                "Moira Kelly",
                her,
                LineKind.SHARED,
                null,
                "Seen by the school nurse and registered with a doctor here.");
        line(KAREN, her, LineKind.SHARED, null, "A silver car was stopped near the home twice.");
        line(
                JOAN,
                her,
                LineKind.DECISION,
                Topic.ASK,
                "Her social worker is asked to look at the placement plan with the home.");
        line(
                KAREN,
                place,
                LineKind.DECISION,
                Topic.PLACE,
                "Patrols and a visit to the late shops.");
        give(her, "Go through the safety plan with the home", LORNA, 1);
        give(place, "Ask the late shops for their opening times and cameras", "Jan Morris", -9);
    }

    private void line(
            String who, PanelItemId item, LineKind kind, @Nullable Topic topic, String words) {
        var shared = kind == LineKind.SHARED;
        stage.run(
                who,
                stage.workingDay(4, "14:30"),
                () ->
                        items.add(
                                new PanelCommand.AddLine(
                                        key(),
                                        item,
                                        kind,
                                        topic,
                                        words,
                                        shared ? LawfulBasis.PUBLIC_TASK : null,
                                        shared ? "It bears on her safety." : null,
                                        null)));
    }

    /** Due so many working days ago, or in so many days. */
    private void give(PanelItemId item, String what, String who, int days) {
        var due = days < 0 ? stage.today().plusDays(-days) : stage.workingDay(days);
        stage.run(
                BEN,
                stage.workingDay(4, "15:30"),
                () ->
                        actions.give(
                                new PanelCommand.GiveAction(
                                        key(), item, what, cast.get(who).email(), due)));
    }

    private void minute(PanelItemId item, String words) {
        stage.run(
                JOAN,
                stage.workingDay(4, "16:00"),
                () ->
                        items.finish(
                                new PanelCommand.FinishItem(
                                        key(), item, 1, words, stage.today().plusDays(20))));
    }
}
