package org.waymark.meetings;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.AccessRules;
import org.waymark.access.NotAllowed;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.people.AgencyId;
import org.waymark.people.AgencyKind;
import org.waymark.people.Practitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;
import org.waymark.work.Tasks;

/** What meetings agree and people of any agency do: agreed, under way, done (guide ¶13). */
@Service
public class MeetingActions {
    static final String TASK = "MEETING_ACTION";

    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final Runners runners;
    private final MeetingStore store;
    private final MeetingActionOwners owners;
    private final Pieces pieces;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    MeetingActions(
            Sql sql,
            Clock clock,
            Proofs proofs,
            Runners runners,
            MeetingStore store,
            MeetingActionOwners owners,
            Pieces pieces,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.runners = runners;
        this.store = store;
        this.owners = owners;
        this.pieces = pieces;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    @Transactional
    public ActionId agree(AgreeAction c) {
        runners.holdRecords();
        var m = store.get(c.meeting());
        var me = runners.require(m.facts());
        var f = MeetingStore.held(m).facts();
        var to = c.to();
        var due = c.due();
        var known = to != null && owners.exists(to);
        new Checks()
                .require(!Said.nothing(c.what()), MeetingRules.ACTION_NEEDS_WHAT, "what")
                .require(
                        known || (to == null && !Said.nothing(c.name())),
                        MeetingRules.ACTION_NEEDS_WHO,
                        "owner")
                .require(
                        to == null || !known || !owners.isClosedTo(f.child(), to),
                        MeetingRules.OWNER_NOT_NAMED,
                        "owner")
                .require(due != null, MeetingRules.ACTION_NEEDS_DUE, "due")
                .require(
                        due == null || !due.isBefore(England.dateOf(clock.instant())),
                        MeetingRules.ACTION_DUE_IN_THE_PAST,
                        "due")
                .orThrow();
        var id = ActionId.random();
        return new ActionId(
                keys.once(
                        c.key(),
                        "AgreeAction",
                        id.value(),
                        () ->
                                pieces.agree(
                                        id,
                                        f,
                                        to,
                                        c.name(),
                                        Said.or(c.what(), ""),
                                        Objects.requireNonNull(due),
                                        me)));
    }

    /** By whoever has it, or children's social care. */
    @Transactional
    public void progress(AddProgress c) {
        var me = proofs.practitioner();
        var a = get(c.action());
        theirs(a, me);
        if (a.done()) throw new RuleBroken(MeetingRules.ACTION_ALREADY_DONE);
        if (Said.nothing(c.words()))
            throw new RuleBroken(MeetingRules.PROGRESS_NEEDS_WORDS, "progress");
        var id = UUID.randomUUID();
        keys.once(c.key(), "AddProgress", id, () -> progress(id, c, a, me));
    }

    private void progress(UUID id, AddProgress c, Agreed a, Practitioner me) {
        sql.update(
                """
                insert into meeting_progress (id, action_id, record_id, child_id, author_agency, owner_id, team_id, words, added_by, added_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                c.action(),
                a.meeting(),
                a.child(),
                a.agency(),
                a.owner(),
                a.team(),
                Said.orNull(c.words()),
                me.id(),
                clock.instant());
    }

    @Transactional
    public void complete(CompleteAction c) {
        var me = proofs.practitioner();
        var a = get(c.action());
        theirs(a, me);
        if (Said.nothing(c.outcome())) throw new RuleBroken(MeetingRules.OUTCOME_NEEDED, "outcome");
        keys.once(
                c.key(),
                "CompleteMeetingAction",
                c.action().value(),
                () -> {
                    var changed =
                            sql.update(
                                    """
                                    update meeting_action set done_at = ?, done_by = ?, outcome = ?, version = version + 1
                                    where id = ? and version = ? and done_at is null
                                    """,
                                    clock.instant(),
                                    me.id(),
                                    Said.orNull(c.outcome()),
                                    c.action(),
                                    c.version());
                    if (changed == 0) throw new RuleBroken(MeetingRules.ACTION_ALREADY_DONE);
                    tasks.done(c.action().value(), TASK, "done");
                    events.publishEvent(
                            new MeetingRecordEvent.ActionCompleted(
                                    a.child(),
                                    a.meeting(),
                                    a.meeting().value(),
                                    c.action(),
                                    me.agency().id(),
                                    clock.instant()));
                });
    }

    private static void theirs(Agreed a, Practitioner me) {
        var has =
                me.id().equals(a.owner())
                        || (a.team() != null && me.teams().contains(a.team()))
                        || me.agency().kind() == AgencyKind.CHILDRENS_SOCIAL_CARE;
        if (!has) throw new NotAllowed(AccessRules.NEEDS_THE_OWNER);
    }

    private record Agreed(
            MeetingId meeting,
            ChildId child,
            AgencyId agency,
            @Nullable PractitionerId owner,
            @Nullable TeamId team,
            boolean done) {}

    /** Whoever may see it: its owner, their team, and those of the meeting. */
    private Agreed get(ActionId id) {
        return sql.first(
                        """
                        select meeting_id, child_id, author_agency, owner_id, team_id, done_at is not null as done
                        from meeting_action where id = ?
                        """,
                        r ->
                                new Agreed(
                                        r.id("meeting_id", MeetingId::new),
                                        r.id("child_id", ChildId::new),
                                        r.id("author_agency", AgencyId::new),
                                        r.findId("owner_id", PractitionerId::new),
                                        r.findId("team_id", TeamId::new),
                                        r.is("done")),
                        id)
                .orElseThrow(NotFound::new);
    }
}
