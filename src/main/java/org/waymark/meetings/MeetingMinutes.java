package org.waymark.meetings;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.people.Practitioner;
import org.waymark.requests.CommandKey;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.RuleBroken;

/**
 * The minutes: drafted, confirmed, given to each who took part, as much as they attend. Every
 * saving is kept; whoever writes over somebody else's newer text gets both and nothing is lost.
 */
@Service
public class MeetingMinutes {
    private final Sql sql;
    private final Clock clock;
    private final Runners runners;
    private final MeetingStore store;
    private final MeetingPeople people;
    private final MeetingAdults adults;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    MeetingMinutes(
            Sql sql,
            Clock clock,
            Runners runners,
            MeetingStore store,
            MeetingPeople people,
            MeetingAdults adults,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.runners = runners;
        this.store = store;
        this.people = people;
        this.adults = adults;
        this.keys = keys;
        this.events = events;
    }

    /**
     * @throws RuleBroken MINUTES_CHANGED when somebody else saved a newer text
     */
    @Transactional
    public void save(SaveMinutes c) {
        runners.holdRecords();
        var m = store.get(c.meeting());
        var me = runners.require(m.facts());
        var f = MeetingStore.held(m).facts();
        if (Said.nothing(c.words())) throw new RuleBroken(MeetingRules.MINUTES_NEED_WORDS, "words");
        keys.once(
                c.key(),
                "SaveMinutes",
                c.meeting().value(),
                () -> insert(f, c.audience(), c.over(), Said.or(c.words(), ""), false, me));
    }

    /**
     * The text as it reads is right: those who took part may have it now.
     *
     * @param over the number of the text that was read
     */
    @Transactional
    public void confirm(CommandKey key, MeetingId meeting, Audience audience, int over) {
        runners.holdRecords();
        var m = store.get(meeting);
        var me = runners.require(m.facts());
        var f = MeetingStore.held(m).facts();
        var words =
                sql.first(
                                "select words from meeting_minutes where meeting_id = ? and audience = ? and number = ?",
                                r -> r.text("words"),
                                meeting,
                                audience,
                                over)
                        .orElseThrow(() -> new RuleBroken(MeetingRules.MINUTES_NOT_WRITTEN));
        keys.once(
                key,
                "ConfirmMinutes",
                meeting.value(),
                () -> {
                    insert(f, audience, over, words, true, me);
                    events.publishEvent(
                            new MeetingRecordEvent.MinutesConfirmed(
                                    f.child(),
                                    meeting,
                                    f.record(audience),
                                    me.agency().id(),
                                    clock.instant()));
                });
    }

    /** One person's part was given to them, or is about to be. */
    @Transactional
    public void give(CommandKey key, MeetingId meeting, InvitationId invitation) {
        runners.holdRecords();
        var m = store.get(meeting);
        var me = runners.require(m.facts());
        var f = MeetingStore.held(m).facts();
        var a = people.get(meeting, invitation);
        mayHave(a, meeting);
        var id = UUID.randomUUID();
        keys.once(
                key,
                "GiveMinutes",
                id,
                () -> {
                    sql.update(
                            """
                            insert into meeting_sending (id, meeting_id, invitation_id, record_id, child_id, author_agency, whole, sent_by, sent_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                            """,
                            id,
                            meeting,
                            invitation,
                            f.whole(),
                            f.child(),
                            f.agency(),
                            a.part() == Part.WHOLE,
                            me.id(),
                            clock.instant());
                    events.publishEvent(
                            new MeetingRecordEvent.MinutesGiven(
                                    f.child(),
                                    meeting,
                                    f.whole(),
                                    a.words(),
                                    a.part() == Part.WHOLE,
                                    me.agency().id(),
                                    clock.instant()));
                });
    }

    /**
     * Whether somebody's minutes may be printed for them now.
     *
     * @throws RuleBroken when they are not confirmed, or this person must not have them
     */
    public void toPrint(MeetingId meeting, InvitationId invitation) {
        var m = store.get(meeting);
        runners.require(m.facts());
        MeetingStore.held(m);
        mayHave(people.get(meeting, invitation), meeting);
    }

    /**
     * What is printed for somebody: confirmed, for who attended some of it, and never for an adult
     * who is not safe to tell (safety rule 7).
     */
    void mayHave(MeetingPeople.Asked a, MeetingId meeting) {
        if (a.part() == Part.NONE) throw new RuleBroken(MeetingRules.NOTHING_TO_SEND);
        if (a.kind() == InviteeKind.ADULT && !adults.isSafe(a.id()))
            throw new RuleBroken(MeetingRules.ADULT_NOT_SAFE_TO_TELL);
        if (!sql.exists(
                "select 1 from meeting_minutes where meeting_id = ? and audience = 'EVERYBODY' and confirmed limit 1",
                meeting)) throw new RuleBroken(MeetingRules.MINUTES_NOT_CONFIRMED);
    }

    private void insert(
            Meeting.Facts f,
            Audience audience,
            int over,
            String words,
            boolean confirmed,
            Practitioner me) {
        int latest =
                sql.one(
                        "select coalesce(max(number), 0) as number from meeting_minutes where meeting_id = ? and audience = ?",
                        r -> r.number("number"),
                        f.id(),
                        audience);
        var added = latest == over ? add(f, audience, over + 1, words, confirmed, me) : 0;
        if (added == 0) throw new RuleBroken(MeetingRules.MINUTES_CHANGED, "words");
    }

    private int add(
            Meeting.Facts f,
            Audience audience,
            int number,
            String words,
            boolean confirmed,
            Practitioner me) {
        return sql.update(
                """
                insert into meeting_minutes (id, meeting_id, record_id, child_id, author_agency, audience, number, words, confirmed,
                    saved_by, saved_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """,
                UUID.randomUUID(),
                f.id(),
                f.record(audience),
                f.child(),
                f.agency(),
                audience,
                number,
                words,
                confirmed,
                me.id(),
                clock.instant());
    }
}
