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
import org.waymark.web.RuleBroken;
import org.waymark.work.Tasks;

/**
 * What an agency knows, before the meeting and in its own words (guide ¶10: "the police, health and
 * other relevant statutory and VCS organisations"). Nobody changes it; its author adds to it.
 */
@Service
public class MeetingContributions {
    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final Runners runners;
    private final MeetingStore store;
    private final MeetingPeople people;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    MeetingContributions(
            Sql sql,
            Clock clock,
            Proofs proofs,
            Runners runners,
            MeetingStore store,
            MeetingPeople people,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.runners = runners;
        this.store = store;
        this.people = people;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    @Transactional
    public void give(GiveContribution c) {
        var me = proofs.practitioner();
        var meeting = store.get(c.meeting());
        var f = meeting.facts();
        var mine = people.mine(c.meeting());
        if (mine.isEmpty() && !runners.runs(f))
            throw new NotAllowed(AccessRules.NEEDS_WHO_RUNS_THE_MEETING);
        if (meeting instanceof Meeting.Cancelled) throw new RuleBroken(MeetingRules.NOT_PLANNED);
        if (Said.nothing(c.known())
                && Said.nothing(c.worries())
                && Said.nothing(c.strengths())
                && Said.nothing(c.childWords())
                && Said.nothing(c.proposes()))
            throw new RuleBroken(MeetingRules.CONTRIBUTION_NEEDS_WORDS, "known");
        var whole = mine.map(a -> a.part() == Part.WHOLE).orElse(true);
        var audience = whole ? Pieces.audience(c.audience()) : Audience.EVERYBODY;
        var id = UUID.randomUUID();
        keys.once(c.key(), "GiveContribution", id, () -> give(id, c, f, f.record(audience), me));
        mine.ifPresent(a -> tasks.done(a.id().value(), Asking.TASK, "contributed"));
    }

    private void give(UUID id, GiveContribution c, Meeting.Facts f, UUID record, Practitioner me) {
        sql.update(
                """
                insert into meeting_contribution (id, meeting_id, record_id, child_id, author_agency, practitioner_id, known, worries,
                    strengths, child_words, proposes, given_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                f.id(),
                record,
                f.child(),
                me.agency().id(),
                me.id(),
                Said.orNull(c.known()),
                Said.orNull(c.worries()),
                Said.orNull(c.strengths()),
                Said.orNull(c.childWords()),
                Said.orNull(c.proposes()),
                clock.instant());
        events.publishEvent(
                new MeetingRecordEvent.ContributionGiven(
                        f.child(),
                        f.id(),
                        record,
                        me.name() + ", " + me.agency().name(),
                        me.agency().id(),
                        clock.instant()));
    }
}
