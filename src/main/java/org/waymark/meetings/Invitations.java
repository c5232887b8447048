package org.waymark.meetings;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.requests.CommandKey;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.RuleBroken;

/** Asks people to a planned meeting, and says how much of it they attend. */
@Service
public class Invitations {
    private final Sql sql;
    private final Clock clock;
    private final Runners runners;
    private final Invitees invitees;
    private final MeetingPeople people;
    private final Asking asking;
    private final MeetingStore store;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Invitations(
            Sql sql,
            Clock clock,
            Runners runners,
            Invitees invitees,
            MeetingPeople people,
            Asking asking,
            MeetingStore store,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.runners = runners;
        this.invitees = invitees;
        this.people = people;
        this.asking = asking;
        this.store = store;
        this.keys = keys;
        this.events = events;
    }

    /**
     * Asks somebody to a planned meeting; to one that was held, adds that they were there.
     *
     * @throws RuleBroken ADULT_NOT_SAFE_TO_TELL and others (safety rule 7)
     */
    @Transactional
    public void invite(CommandKey key, MeetingId meeting, NewInvitation n) {
        runners.holdRecords();
        var m = store.get(meeting);
        runners.require(m.facts());
        var checks = new Checks();
        if (m instanceof Meeting.Cancelled) throw new RuleBroken(MeetingRules.NOT_PLANNED);
        var who = invitees.toAsk(m.facts().child(), n, checks, "");
        checks.orThrow();
        var i = who.orElseThrow(() -> new RuleBroken(MeetingRules.INVITEE_NEEDED, "kind"));
        keys.once(
                key,
                "Invite",
                meeting.value(),
                () -> {
                    if (m instanceof Meeting.Held held) asking.there(m.facts(), i, held.at());
                    else asking.ask(m.facts(), i, at(m));
                });
    }

    /** The whole, a part or none of it, with why; their papers follow at once. */
    @Transactional
    public void changePart(ChangePart c) {
        runners.holdRecords();
        var m = store.get(c.meeting());
        var me = runners.require(m.facts());
        var f = m.facts();
        var a = people.get(c.meeting(), c.invitation());
        var runs =
                a.practitioner() != null
                        && (a.practitioner().equals(f.convenor())
                                || a.practitioner().equals(f.chair()));
        new Checks()
                .require(c.part() != null, MeetingRules.PART_NEEDS_WHY, "part")
                .require(
                        c.part() == Part.WHOLE || !Said.nothing(c.why()),
                        MeetingRules.PART_NEEDS_WHY,
                        "partWhy")
                .require(!runs || c.part() == Part.WHOLE, MeetingRules.CANNOT_LEAVE_OUT, "part")
                .orThrow();
        var part = Objects.requireNonNull(c.part());
        keys.once(
                c.key(),
                "ChangePart",
                c.invitation().value(),
                () -> {
                    people.part(a, f, part, c.version());
                    if (part != Part.WHOLE) people.reason(f, a.id(), part, Said.or(c.why(), ""));
                    asking.changed(f, a, part, at(m));
                    events.publishEvent(
                            new MeetingRecordEvent.AttendanceChanged(
                                    f.child(),
                                    f.id(),
                                    f.whole(),
                                    a.words(),
                                    part,
                                    me.agency().id(),
                                    clock.instant()));
                });
    }

    /** Somebody is not asked any more; what was their reading is closed. */
    @Transactional
    public void withdraw(CommandKey key, MeetingId meeting, InvitationId invitation) {
        runners.holdRecords();
        var any = store.get(meeting);
        runners.require(any.facts());
        var m = MeetingStore.planned(any);
        var a = people.get(meeting, invitation);
        if (a.practitioner() != null
                && (a.practitioner().equals(m.facts().convenor())
                        || a.practitioner().equals(m.facts().chair())))
            throw new RuleBroken(MeetingRules.CANNOT_LEAVE_OUT);
        keys.once(
                key,
                "Withdraw",
                invitation.value(),
                () -> {
                    sql.update(
                            "update meeting_invitation set withdrawn_at = ?, version = version + 1 where id = ?",
                            clock.instant(),
                            invitation);
                    asking.withdrawn(m.facts(), a);
                });
    }

    private static Instant at(Meeting m) {
        return switch (m) {
            case Meeting.Planned p -> p.at();
            case Meeting.Held h -> h.at();
            case Meeting.Cancelled c -> throw new RuleBroken(MeetingRules.NOT_PLANNED);
        };
    }
}
