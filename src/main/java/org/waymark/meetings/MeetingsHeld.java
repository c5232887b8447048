package org.waymark.meetings;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.people.Practitioner;
import org.waymark.requests.CommandKeys;
import org.waymark.web.Checks;
import org.waymark.web.RuleBroken;

/** Records that a planned meeting was held and who came, also again where that was wrong. */
@Service
public class MeetingsHeld {
    private final Clock clock;
    private final Runners runners;
    private final MeetingPeople people;
    private final MeetingStore store;
    private final Holding holding;
    private final CommandKeys keys;

    MeetingsHeld(
            Clock clock,
            Runners runners,
            MeetingPeople people,
            MeetingStore store,
            Holding holding,
            CommandKeys keys) {
        this.clock = clock;
        this.runners = runners;
        this.people = people;
        this.store = store;
        this.holding = holding;
        this.keys = keys;
    }

    @Transactional
    public void record(RecordHeld c) {
        runners.holdRecords();
        var meeting = store.get(c.meeting());
        var me = runners.require(meeting.facts());
        switch (meeting) {
            case Meeting.Planned planned -> held(planned, c, me);
            case Meeting.Held held -> corrected(held, c, me);
            case Meeting.Cancelled cancelled -> throw new RuleBroken(MeetingRules.NOT_PLANNED);
        }
    }

    private void held(Meeting.Planned planned, RecordHeld c, Practitioner me) {
        var when = c.heldAt();
        new Checks().require(when != null, MeetingRules.HELD_NEEDS_WHEN, "held").orThrow();
        var at = java.util.Objects.requireNonNull(when);
        once(
                c,
                () -> {
                    var held = planned.held(at, missing(planned.facts(), c), clock.instant());
                    store.save(held, c.version(), c.how());
                    holding.announce(held, me);
                });
    }

    private void corrected(Meeting.Held before, RecordHeld c, Practitioner me) {
        Instant when = c.heldAt() == null ? before.at() : c.heldAt();
        if (when.isAfter(clock.instant()))
            throw new RuleBroken(MeetingRules.HELD_IN_THE_FUTURE, "held");
        once(
                c,
                () -> {
                    var after = before.attendedBy(missing(before.facts(), c));
                    store.save(after, c.version(), c.how());
                    holding.corrected(before, after, me);
                });
    }

    /** Keeps who came, and who of those who must be there did not. */
    private List<QuorumNeed> missing(Meeting.Facts f, RecordHeld c) {
        for (var a : people.of(f.id()))
            people.attended(
                    a.id(),
                    c.attendance().getOrDefault(a.id(), Attendance.ABSENT),
                    c.notes().get(a.id()));
        return f.quorum().missing(MeetingPeople.present(people.of(f.id())));
    }

    private void once(RecordHeld c, Runnable work) {
        keys.once(c.key(), "RecordHeld", c.meeting().value(), work);
    }
}
