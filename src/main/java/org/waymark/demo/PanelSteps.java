package org.waymark.demo;

import static org.waymark.demo.Stage.key;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.CaseFiles;
import org.waymark.casefile.ChildId;
import org.waymark.panels.Category;
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
import org.waymark.people.LawfulBasis;

/** Steps of a panel, as the storylines take them: Ben Lacey coordinates (domain.md C.5). */
@Component
class PanelSteps {
    private static final String BEN = "Ben Lacey";
    private static final String KAREN = "Karen Doyle";
    private static final String JOAN = "Joan Whitfield";

    private final Stage stage;
    private final Cast cast;
    private final CaseFiles files;
    private final Panels panels;
    private final Nominations nominations;
    private final NominationAnswers answers;
    private final PanelItems items;
    private final PanelActions actions;

    PanelSteps(
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

    /** Chaired by the police and the authority. */
    PanelId plan(Instant planned, Instant held) {
        return stage.as(
                BEN,
                planned,
                () ->
                        panels.plan(
                                new PanelCommand.PlanPanel(
                                        key(),
                                        held,
                                        "Civic Centre, room 2",
                                        cast.get(KAREN).email(),
                                        cast.get(JOAN).email())));
    }

    PanelItemId child(String who, Instant at, ChildId child, String why) {
        var reference = stage.as(who, at, () -> files.visible(child).orElseThrow());
        return stage.as(
                who,
                at.plusSeconds(300),
                () ->
                        nominations.nominate(
                                new PanelCommand.NominateChild(key(), reference, nomination(why))));
    }

    /**
     * @param ofAge how it is known that a person is 18 or over; null for a place or a theme
     */
    PanelItemId other(
            String who,
            Instant at,
            Category category,
            String described,
            @Nullable String ofAge,
            String why) {
        return stage.as(
                who,
                at,
                () ->
                        nominations.nominate(
                                new PanelCommand.Nominate(
                                        key(),
                                        category,
                                        described,
                                        ofAge == null ? null : true,
                                        ofAge,
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

    void accept(Instant at, PanelItemId item, PanelId panel) {
        stage.run(
                BEN,
                at,
                () ->
                        answers.answer(
                                new PanelCommand.AnswerNomination(
                                        key(), item, 0, true, panel, null)));
    }

    void invite(Instant at, PanelId panel, String who) {
        stage.run(
                BEN,
                at,
                () ->
                        panels.invite(
                                new PanelCommand.InviteMember(
                                        key(), panel, cast.get(who).email())));
    }

    void line(
            String who,
            Instant at,
            PanelItemId item,
            LineKind kind,
            @Nullable Topic topic,
            String words) {
        var shared = kind == LineKind.SHARED;
        stage.run(
                who,
                at,
                () ->
                        items.add(
                                new PanelCommand.AddLine(
                                        key(),
                                        item,
                                        kind,
                                        topic,
                                        words,
                                        shared ? LawfulBasis.PUBLIC_TASK : null,
                                        shared ? "It bears on the safety of the children." : null,
                                        null)));
    }

    void give(Instant at, PanelItemId item, String what, String who, LocalDate due) {
        stage.run(
                BEN,
                at,
                () ->
                        actions.give(
                                new PanelCommand.GiveAction(
                                        key(), item, what, cast.get(who).email(), due)));
    }

    void minute(Instant at, PanelItemId item, String words) {
        stage.run(
                JOAN,
                at,
                () ->
                        items.finish(
                                new PanelCommand.FinishItem(
                                        key(), item, 1, words, stage.today().plusDays(20))));
    }

    void held(Instant at, PanelId panel, String minute) {
        stage.run(
                BEN,
                at,
                () ->
                        panels.settle(
                                new PanelCommand.SettlePanel(
                                        key(), panel, 0, PanelState.HELD, minute)));
    }
}
