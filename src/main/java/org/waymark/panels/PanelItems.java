package org.waymark.panels;

import static org.waymark.panels.PanelRules.*;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.AccessRules;
import org.waymark.access.NotAllowed;
import org.waymark.calendar.England;
import org.waymark.people.CurrentPractitioner;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.RuleBroken;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/** What is said and agreed on one item of a panel, and the minute that its own file gets. */
@Service
public class PanelItems {
    static final String REVIEW_TASK = "PANEL_REVIEW";

    private final Clock clock;
    private final Sql sql;
    private final PanelDesk desk;
    private final NominationAnswers answers;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    PanelItems(
            Clock clock,
            Sql sql,
            PanelDesk desk,
            NominationAnswers answers,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.clock = clock;
        this.sql = sql;
        this.desk = desk;
        this.answers = answers;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    /** Members add what their own agency shares, with its basis; the chairs record the rest. */
    @Transactional
    public void add(PanelCommand.AddLine c) {
        var me = desk.practitioner();
        var item = desk.item(c.item());
        if (!desk.sits(item.panel())) throw new NotAllowed(AccessRules.NEEDS_PANEL_MEMBER);
        var kind = c.kind();
        var shared = kind == LineKind.SHARED;
        var basis = c.basis();
        new Checks()
                .require(kind != null, LINE_NEEDS_KIND, "kind")
                .require(
                        kind == null || shared || desk.runs(item.panel()), LINE_ONLY_SHARED, "kind")
                .require(!PanelDesk.isBlank(c.words()), LINE_NEEDS_WORDS, "words")
                .require(!shared || basis != null, NEEDS_BASIS, "basis")
                .require(
                        !shared
                                || basis == null
                                || basis.isFor(me.agency().kind(), England.dateOf(clock.instant())),
                        BASIS_NOT_FOR_YOU,
                        "basis")
                .require(!shared || !PanelDesk.isBlank(c.necessity()), NEEDS_NECESSITY, "necessity")
                .require(
                        kind != LineKind.DECISION || c.topic() != null,
                        DECISION_NEEDS_TOPIC,
                        "topic")
                .require(
                        kind != LineKind.DISSENT || !PanelDesk.isBlank(c.who()),
                        DISSENT_NEEDS_WHO,
                        "who")
                .orThrow();
        keys.once(
                c.key(),
                "AddPanelLine",
                c.item().value(),
                () ->
                        sql.update(
                                """
                                insert into panel_line (id, item_id, panel_id, record_id, child_id, author_agency, kind, topic, words, basis,
                                    necessity, who, recorded_by, recorded_at)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                                """,
                                UUID.randomUUID(),
                                c.item(),
                                PanelDesk.agenda(item),
                                c.item(),
                                item.child(),
                                me.agency().id(),
                                kind,
                                kind == LineKind.DECISION ? c.topic() : null,
                                c.words(),
                                shared ? basis : null,
                                shared ? c.necessity() : null,
                                c.who(),
                                me.id(),
                                clock.instant()));
    }

    /** Discussed. Only the file of the item's own child gets the minute (domain.md C.5). */
    @Transactional
    public void finish(PanelCommand.FinishItem c) {
        var item = desk.itemToRun(c.item());
        var now = clock.instant();
        var review = c.reviewOn();
        new Checks()
                .require(!PanelDesk.isBlank(c.minute()), ITEM_NEEDS_MINUTE, "minute")
                .require(
                        review == null || review.isAfter(England.dateOf(now)),
                        REVIEW_IN_THE_PAST,
                        "reviewOn")
                .orThrow();
        var me = CurrentPractitioner.get();
        keys.once(
                c.key(),
                "FinishPanelItem",
                c.item().value(),
                () -> {
                    var panel = PanelDesk.agenda(item);
                    PanelDesk.changed(
                            sql.update(
                                    "update panel_item set state = 'DONE', review_on = ?, version = version + 1 where id = ? and version = ?",
                                    review,
                                    c.item(),
                                    c.version()));
                    sql.update(
                            """
                            insert into panel_minute (item_id, panel_id, record_id, child_id, author_agency, words, finished_by, finished_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?)
                            """,
                            c.item(),
                            panel,
                            c.item(),
                            item.child(),
                            me.agency().id(),
                            c.minute(),
                            me.id(),
                            now);
                    var child = item.child();
                    if (child != null)
                        events.publishEvent(
                                new PanelEvent.PanelMinuted(
                                        child, c.item(), me.agency().id(), now));
                    if (review != null) remindOfReview(item, review);
                });
    }

    private void remindOfReview(PanelDesk.ItemFacts item, java.time.LocalDate on) {
        for (var coordinator : desk.coordinators()) {
            if (desk.isClosedTo(item.child(), coordinator)) continue;
            var child = item.child();
            if (child != null) desk.openTo(child, item.id(), coordinator, England.endOf(on));
            tasks.open(
                    new NewTask(
                            child,
                            REVIEW_TASK,
                            "Panel: an item is to be reviewed",
                            item.id().value(),
                            item.id().value(),
                            coordinator,
                            false,
                            England.endOf(on)));
        }
    }

    /**
     * What was discussed comes before another panel, as an item of its own.
     *
     * @return the new item
     */
    @Transactional
    public PanelItemId review(PanelCommand.ReviewItem c) {
        var me = desk.coordinator();
        var item = desk.item(c.item());
        new Checks().require(c.panel() != null, ANSWER_NEEDS_PANEL, "panel").orThrow();
        var panel = desk.panel(Objects.requireNonNull(c.panel()));
        var id = PanelItemId.random();
        var now = clock.instant();
        return new PanelItemId(
                keys.once(
                        c.key(),
                        "ReviewPanelItem",
                        id.value(),
                        () -> {
                            if (item.state() != ItemState.DONE)
                                throw new RuleBroken(ITEM_NOT_ON_AGENDA);
                            if (panel.state() != PanelState.PLANNED)
                                throw new RuleBroken(PANEL_OVER);
                            var child = item.child();
                            if (child != null) desk.openToCoordinator(child, id, me.id(), now);
                            sql.update(
                                    """
                                    insert into panel_item (id, panel_id, earlier_id, category, child_id, record_id, author_agency, owner_id,
                                        subject_id, context_id, described, of_age, why, ask, basis, necessity, state, nominated_by, nominated_at,
                                        answered_by, answered_at)
                                    select ?, ?, id, category, child_id, ?, ?, ?, subject_id, context_id, described, of_age, why, ask, basis,
                                        necessity, 'AGENDA', ?, ?, ?, ? from panel_item where id = ?
                                    """,
                                    id,
                                    panel.id(),
                                    id,
                                    me.agency().id(),
                                    me.id(),
                                    me.id(),
                                    now,
                                    me.id(),
                                    now,
                                    c.item());
                            tasks.done(c.item().value(), REVIEW_TASK, "on another agenda");
                            answers.agreed(desk.item(id), panel);
                        }));
    }
}
