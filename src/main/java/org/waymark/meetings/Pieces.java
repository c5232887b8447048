package org.waymark.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.waymark.access.Access;
import org.waymark.calendar.England;
import org.waymark.casefile.Compartment;
import org.waymark.people.Party;
import org.waymark.people.Practitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;
import org.waymark.sql.Sql;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/** Keeps what was shared, decided and agreed in a meeting, and says so in the child's history. */
@Component
class Pieces {
    private final Sql sql;
    private final Clock clock;
    private final Access access;
    private final MeetingPeople people;
    private final MeetingActionOwners owners;
    private final Tasks tasks;
    private final ApplicationEventPublisher events;

    Pieces(
            Sql sql,
            Clock clock,
            Access access,
            MeetingPeople people,
            MeetingActionOwners owners,
            Tasks tasks,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.access = access;
        this.people = people;
        this.owners = owners;
        this.tasks = tasks;
        this.events = events;
    }

    /** All that a meeting held in one step brought; what is without words is left out. */
    void add(Meeting.Held m, HoldMeeting c, Practitioner me) {
        var f = m.facts();
        for (var s : c.information())
            if (!Said.nothing(s.words()))
                share(
                        UUID.randomUUID(),
                        f,
                        Said.or(s.saidBy(), me.name() + ", " + me.agency().name()),
                        Said.or(s.words(), ""),
                        s.basis() == null ? Basis.SAFEGUARDING_TASK : s.basis(),
                        audience(s.audience()),
                        me);
        for (var d : c.decisions())
            if (!Said.nothing(d.words()))
                decide(
                        DecisionId.random(),
                        f,
                        Said.or(d.words(), ""),
                        Said.or(d.reason(), "To protect the child; to be written up"),
                        audience(d.audience()),
                        me);
        var today = England.dateOf(clock.instant());
        for (var a : c.actions())
            if (!Said.nothing(a.what()))
                agree(
                        ActionId.random(),
                        f,
                        owner(f, a, me),
                        name(a),
                        Said.or(a.what(), ""),
                        a.due() == null ? today : a.due(),
                        me);
    }

    void share(
            UUID id,
            Meeting.Facts f,
            String saidBy,
            String words,
            Basis basis,
            Audience audience,
            Practitioner me) {
        sql.update(
                """
                insert into meeting_information (id, meeting_id, record_id, child_id, author_agency, said_by, words, basis,
                    recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                f.id(),
                f.record(audience),
                f.child(),
                me.agency().id(),
                saidBy,
                words,
                basis,
                me.id(),
                clock.instant());
        events.publishEvent(
                new MeetingRecordEvent.InformationShared(
                        f.child(),
                        f.id(),
                        f.record(audience),
                        basis,
                        with(f, audience),
                        me.agency().id(),
                        clock.instant()));
    }

    void decide(
            DecisionId id,
            Meeting.Facts f,
            String words,
            String reason,
            Audience audience,
            Practitioner me) {
        sql.update(
                """
                insert into meeting_decision (id, meeting_id, record_id, child_id, author_agency, words, reason, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                f.id(),
                f.record(audience),
                f.child(),
                me.agency().id(),
                words,
                reason,
                me.id(),
                clock.instant());
        events.publishEvent(
                new MeetingRecordEvent.MeetingDecided(
                        f.child(),
                        f.id(),
                        f.record(audience),
                        id,
                        words,
                        me.agency().id(),
                        clock.instant()));
    }

    /**
     * Gives an action to its owner, who sees it and the child's name, and nothing else of the
     * meeting. Where the owner has no account, whoever agreed it follows it up.
     */
    void agree(
            ActionId id,
            Meeting.Facts f,
            @Nullable Party to,
            @Nullable String name,
            String what,
            LocalDate due,
            Practitioner me) {
        var end = England.endOf(due);
        var follows = to == null ? me.id() : to;
        var who = to == null ? Said.or(name, me.name()) : owners.words(to);
        sql.update(
                """
                insert into meeting_action (id, meeting_id, record_id, child_id, author_agency, owner_id, team_id, owner_name, what,
                    due_at, agreed_by, agreed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                f.id(),
                f.id(),
                f.child(),
                f.agency(),
                follows instanceof PractitionerId p ? p : null,
                follows instanceof TeamId t ? t : null,
                who,
                what,
                end,
                me.id(),
                clock.instant());
        access.grant(
                f.child(),
                follows,
                Compartment.OWN,
                id.value(),
                "has something to do for the child",
                null);
        tasks.open(
                new NewTask(
                        f.child(),
                        MeetingActions.TASK,
                        "Something a meeting agreed",
                        id.value(),
                        id.value(),
                        follows,
                        false,
                        end));
        events.publishEvent(
                new MeetingRecordEvent.ActionAgreed(
                        f.child(),
                        f.id(),
                        f.id().value(),
                        id,
                        who,
                        follows instanceof PractitionerId p ? p : null,
                        follows instanceof TeamId t ? t : null,
                        me.agency().id(),
                        clock.instant()));
    }

    /** The organisations that heard it: for what is not for all, those who attend the whole. */
    private @Nullable String with(Meeting.Facts f, Audience audience) {
        var names =
                people.of(f.id()).stream()
                        .filter(a ->
                                a.part() == Part.WHOLE
                                        || (a.part() == Part.PART
                                                && audience == Audience.EVERYBODY))
                        .map(a -> a.present().agency())
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    /** On a sealed file nobody who is not named on it: then whoever agreed it follows it up. */
    private @Nullable Party owner(Meeting.Facts f, HoldMeeting.Agreed a, Practitioner me) {
        if (a.to() == null) return Said.nothing(a.name()) ? me.id() : null;
        return owners.isClosedTo(f.child(), a.to()) ? null : a.to();
    }

    private @Nullable String name(HoldMeeting.Agreed a) {
        return a.to() == null ? a.name() : owners.words(a.to());
    }

    static Audience audience(@Nullable Audience chosen) {
        return chosen == null ? Audience.EVERYBODY : chosen;
    }
}
