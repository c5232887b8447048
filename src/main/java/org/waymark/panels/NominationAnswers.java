package org.waymark.panels;

import static org.waymark.panels.PanelRules.*;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.people.CurrentPractitioner;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/** The coordinator puts a nomination on an agenda or returns it with the reason (domain.md C.5). */
@Service
public class NominationAnswers {
    private final Clock clock;
    private final Sql sql;
    private final PanelDesk desk;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    NominationAnswers(
            Clock clock,
            Sql sql,
            PanelDesk desk,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.clock = clock;
        this.sql = sql;
        this.desk = desk;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    /** Onto an agenda, or back with the reason. */
    @Transactional
    public void answer(PanelCommand.AnswerNomination c) {
        var me = desk.coordinator();
        var item = desk.item(c.item());
        var accept = c.accept();
        var panel = c.panel() == null || !Boolean.TRUE.equals(accept) ? null : planned(c.panel());
        new Checks()
                .require(accept != null, ANSWER_NEEDS_CHOICE, "accept")
                .require(!Boolean.TRUE.equals(accept) || panel != null, ANSWER_NEEDS_PANEL, "panel")
                .require(
                        !Boolean.FALSE.equals(accept) || !PanelDesk.isBlank(c.words()),
                        RETURN_NEEDS_REASON,
                        "answer")
                .orThrow();
        keys.once(
                c.key(),
                "AnswerNomination",
                c.item().value(),
                () -> {
                    if (item.state() != ItemState.NOMINATED)
                        throw new RuleBroken(NOMINATION_ANSWERED);
                    PanelDesk.changed(
                            sql.update(
                                    """
                                    update panel_item set state = ?, panel_id = ?, answer = ?, answered_by = ?, answered_at = ?, version = version + 1
                                    where id = ? and version = ?
                                    """,
                                    panel == null ? ItemState.RETURNED : ItemState.AGENDA,
                                    panel == null ? null : panel.id(),
                                    c.words(),
                                    me.id(),
                                    clock.instant(),
                                    c.item(),
                                    c.version()));
                    tasks.done(c.item().value(), Nominations.NOMINATED_TASK, "answered");
                    if (panel == null) giveBack(item);
                    else agreed(item, panel);
                });
    }

    private PanelDesk.@Nullable PanelFacts planned(PanelId id) {
        try {
            var panel = desk.panel(id);
            return panel.state() == PanelState.PLANNED ? panel : null;
        } catch (NotFound e) {
            return null;
        }
    }

    private void giveBack(PanelDesk.ItemFacts item) {
        tasks.open(
                new NewTask(
                        item.child(),
                        Nominations.RETURNED_TASK,
                        "Panel: a nomination came back to you",
                        item.id().value(),
                        item.id().value(),
                        item.nominatedBy(),
                        false,
                        null));
    }

    /** Opens an item about a child to the members of its panel, for a time. */
    void agreed(PanelDesk.ItemFacts item, PanelDesk.PanelFacts panel) {
        var child = item.child();
        if (child == null) return;
        for (var member : desk.members(panel.id()))
            desk.openTo(child, item.id(), member, panel.startsAt());
        for (var coordinator : desk.coordinators())
            desk.openTo(child, item.id(), coordinator, panel.startsAt());
        events.publishEvent(
                new PanelEvent.PanelAgreed(
                        child,
                        item.id(),
                        CurrentPractitioner.get().agency().id(),
                        "Members of the panel",
                        clock.instant()));
    }
}
