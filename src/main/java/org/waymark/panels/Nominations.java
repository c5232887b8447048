package org.waymark.panels;

import static org.waymark.panels.PanelRules.*;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.England;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.panels.PanelCommand.Nomination;
import org.waymark.people.Practitioner;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/** Anybody who works with children nominates for a panel (domain.md C.5). */
@Service
public class Nominations {
    static final String NOMINATED_TASK = "PANEL_NOMINATION";
    static final String RETURNED_TASK = "PANEL_RETURNED";

    private final Clock clock;
    private final Sql sql;
    private final PanelDesk desk;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Nominations(
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

    /**
     * The child of a file, for whoever works with children and may know this one.
     *
     * @throws NotFound when there is no such file, or none for this person
     */
    @Transactional(readOnly = true)
    public ChildId childOf(CaseReference reference) {
        desk.practitioner();
        return find(reference);
    }

    private ChildId find(CaseReference reference) {
        return sql.first(
                        "select c.id from file f join child c on c.id = f.child_id where f.reference = ?",
                        r -> r.id("id", ChildId::new),
                        reference.value())
                .orElseThrow(NotFound::new);
    }

    /** A child, from the child's file. */
    @Transactional
    public PanelItemId nominate(PanelCommand.NominateChild c) {
        var me = desk.practitioner();
        var child = find(c.reference());
        var checks = new Checks();
        check(checks, c.nomination(), me);
        checks.orThrow();
        var id = PanelItemId.random();
        return new PanelItemId(
                keys.once(
                        c.key(),
                        "NominateChild",
                        id.value(),
                        () -> {
                            insert(
                                    id,
                                    Category.CHILD,
                                    child,
                                    null,
                                    null,
                                    null,
                                    null,
                                    c.nomination(),
                                    me);
                            events.publishEvent(
                                    new PanelEvent.PanelNominated(
                                            child, id, me.agency().id(), clock.instant()));
                            tell(id, child);
                        }));
    }

    /** A person of concern who is certainly of age, a place or a theme. */
    @Transactional
    public PanelItemId nominate(PanelCommand.Nominate c) {
        var me = desk.practitioner();
        var category = c.category();
        var person = category == Category.PERSON;
        var checks =
                new Checks()
                        .require(category != null, NOMINATION_NEEDS_CATEGORY, "category")
                        .require(category != Category.CHILD, CHILD_FROM_FILE, "category")
                        .require(
                                !person || Boolean.TRUE.equals(c.ofAge()),
                                NOT_A_PERSON_OF_CONCERN,
                                "ofAge")
                        .require(
                                !person || !PanelDesk.isBlank(c.howOfAge()),
                                PERSON_NEEDS_OF_AGE,
                                "howOfAge")
                        .require(
                                !PanelDesk.isBlank(c.described()),
                                NOMINATION_NEEDS_DESCRIBED,
                                "described");
        check(checks, c.nomination(), me);
        checks.orThrow();
        var id = PanelItemId.random();
        return new PanelItemId(
                keys.once(
                        c.key(),
                        "Nominate",
                        id.value(),
                        () -> {
                            insert(
                                    id,
                                    Objects.requireNonNull(category),
                                    null,
                                    c.described(),
                                    person ? c.howOfAge() : null,
                                    c.subject(),
                                    c.context(),
                                    c.nomination(),
                                    me);
                            tell(id, null);
                        }));
    }

    private void check(Checks checks, Nomination n, Practitioner me) {
        var basis = n.basis();
        checks.require(!PanelDesk.isBlank(n.why()), NOMINATION_NEEDS_WHY, "why")
                .require(!PanelDesk.isBlank(n.ask()), NOMINATION_NEEDS_ASK, "ask")
                .require(basis != null, NEEDS_BASIS, "basis")
                .require(
                        basis == null
                                || basis.isFor(me.agency().kind(), England.dateOf(clock.instant())),
                        BASIS_NOT_FOR_YOU,
                        "basis")
                .require(!PanelDesk.isBlank(n.necessity()), NEEDS_NECESSITY, "necessity");
    }

    private void insert(
            PanelItemId id,
            Category category,
            @Nullable ChildId child,
            @Nullable String described,
            @Nullable String ofAge,
            @Nullable UUID subject,
            @Nullable UUID context,
            Nomination n,
            Practitioner me) {
        sql.update(
                """
                insert into panel_item (id, category, child_id, record_id, author_agency, owner_id, subject_id, context_id, described, of_age,
                    why, ask, basis, necessity, nominated_by, nominated_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                category,
                child,
                id,
                me.agency().id(),
                me.id(),
                subject,
                context,
                described,
                ofAge,
                n.why(),
                n.ask(),
                n.basis(),
                n.necessity(),
                me.id(),
                clock.instant());
    }

    /** A sealed file's nomination reaches no coordinator who is not named on it. */
    private void tell(PanelItemId id, @Nullable ChildId child) {
        for (var coordinator : desk.coordinators()) {
            if (desk.isClosedTo(child, coordinator)) continue;
            if (child != null) desk.openToCoordinator(child, id, coordinator, clock.instant());
            tasks.open(
                    new NewTask(
                            child,
                            NOMINATED_TASK,
                            "Panel: decide on a nomination",
                            id.value(),
                            id.value(),
                            coordinator,
                            false,
                            null));
        }
    }

    /** By whoever nominated, after it was returned. */
    @Transactional
    public void again(PanelCommand.NominateAgain c) {
        var me = desk.practitioner();
        var item = desk.item(c.item());
        if (!item.nominatedBy().equals(me.id()))
            throw new org.waymark.access.NotAllowed(org.waymark.access.AccessRules.NEEDS_THE_OWNER);
        new Checks()
                .require(c.withdraw() || !PanelDesk.isBlank(c.words()), AGAIN_NEEDS_WORDS, "more")
                .orThrow();
        keys.once(
                c.key(),
                "NominateAgain",
                c.item().value(),
                () -> {
                    if (item.state() != ItemState.RETURNED)
                        throw new RuleBroken(NOMINATION_ANSWERED);
                    PanelDesk.changed(
                            sql.update(
                                    """
                                    update panel_item set state = ?, why = why || coalesce(E'\n\n' || ?::text, ''), version = version + 1
                                    where id = ? and version = ?
                                    """,
                                    c.withdraw() ? ItemState.WITHDRAWN : ItemState.NOMINATED,
                                    c.withdraw() ? null : c.words(),
                                    c.item(),
                                    c.version()));
                    tasks.done(c.item().value(), RETURNED_TASK, "answered");
                    if (!c.withdraw()) tell(item.id(), item.child());
                });
    }
}
