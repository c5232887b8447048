package org.waymark.meetings;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.AccessRules;
import org.waymark.access.NotAllowed;
import org.waymark.access.Proofs;
import org.waymark.people.Practitioner;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;

/** What was shared and decided at a meeting that was held, and who did not agree. */
@Service
public class MeetingRecords {
    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final Runners runners;
    private final MeetingStore store;
    private final MeetingPeople people;
    private final Pieces pieces;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    MeetingRecords(
            Sql sql,
            Clock clock,
            Proofs proofs,
            Runners runners,
            MeetingStore store,
            MeetingPeople people,
            Pieces pieces,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.runners = runners;
        this.store = store;
        this.people = people;
        this.pieces = pieces;
        this.keys = keys;
        this.events = events;
    }

    @Transactional
    public void share(ShareInformation c) {
        runners.holdRecords();
        var m = store.get(c.meeting());
        var me = runners.require(m.facts());
        var f = MeetingStore.held(m).facts();
        var words = c.words();
        var basis = c.basis();
        new Checks()
                .require(
                        !Said.nothing(words),
                        MeetingRules.INFORMATION_NEEDS_WORDS,
                        "informationWords")
                .require(!Said.nothing(c.saidBy()), MeetingRules.INFORMATION_NEEDS_WHO, "saidBy")
                .require(basis != null, MeetingRules.INFORMATION_NEEDS_BASIS, "basis")
                .orThrow();
        var id = UUID.randomUUID();
        keys.once(
                c.key(),
                "ShareInformation",
                id,
                () ->
                        pieces.share(
                                id,
                                f,
                                Said.or(c.saidBy(), ""),
                                Said.or(words, ""),
                                basis == null ? Basis.SAFEGUARDING_TASK : basis,
                                Pieces.audience(c.audience()),
                                me));
    }

    @Transactional
    public DecisionId decide(RecordDecision c) {
        runners.holdRecords();
        var m = store.get(c.meeting());
        var me = runners.require(m.facts());
        var f = MeetingStore.held(m).facts();
        new Checks()
                .require(
                        !Said.nothing(c.words()),
                        MeetingRules.DECISION_NEEDS_WORDS,
                        "decisionWords")
                .require(
                        !Said.nothing(c.reason()),
                        MeetingRules.DECISION_NEEDS_REASON,
                        "decisionReason")
                .orThrow();
        var id = DecisionId.random();
        return new DecisionId(
                keys.once(
                        c.key(),
                        "RecordDecision",
                        id.value(),
                        () ->
                                pieces.decide(
                                        id,
                                        f,
                                        Said.or(c.words(), ""),
                                        Said.or(c.reason(), ""),
                                        Pieces.audience(c.audience()),
                                        me)));
    }

    /** By name: for oneself if one was asked to the meeting, or for anybody by whoever runs it. */
    @Transactional
    public void dissent(RecordDissent c) {
        var me = proofs.practitioner();
        var f = MeetingStore.held(store.get(c.meeting())).facts();
        var runs = runners.runs(f);
        var mine = people.mine(c.meeting());
        if (!runs && mine.isEmpty()) throw new NotAllowed(AccessRules.NEEDS_WHO_RUNS_THE_MEETING);
        var who = runs ? c.who() : me.name() + ", " + me.agency().name();
        new Checks()
                .require(!Said.nothing(who), MeetingRules.DISSENT_NEEDS_WHO, "dissentWho")
                .require(!Said.nothing(c.words()), MeetingRules.DISSENT_NEEDS_WORDS, "dissentWords")
                .orThrow();
        var id = UUID.randomUUID();
        keys.once(c.key(), "RecordDissent", id, () -> dissent(id, c, f, Said.or(who, ""), me));
    }

    private void dissent(UUID id, RecordDissent c, Meeting.Facts f, String who, Practitioner me) {
        var record =
                c.decision() == null
                        ? f.id().value()
                        : sql.first(
                                        "select record_id from meeting_decision where id = ? and meeting_id = ?",
                                        r -> r.uuid("record_id"),
                                        c.decision(),
                                        f.id())
                                .orElseThrow(NotFound::new);
        sql.update(
                """
                insert into meeting_dissent (id, meeting_id, decision_id, record_id, child_id, author_agency, name, words,
                    recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                f.id(),
                c.decision(),
                record,
                f.child(),
                me.agency().id(),
                who,
                Said.orNull(c.words()),
                me.id(),
                clock.instant());
        events.publishEvent(
                new MeetingRecordEvent.DissentRecorded(
                        f.child(), f.id(), record, who, me.agency().id(), clock.instant()));
    }
}
