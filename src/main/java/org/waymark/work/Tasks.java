package org.waymark.work;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.messages.Notices;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.PractitionerId;
import org.waymark.sql.Sql;

/** Opens tasks and closes them. Which tasks a person sees is the database's matter. */
@Service
public class Tasks {
    private final Sql sql;
    private final Clock clock;
    private final Notices notices;

    Tasks(Sql sql, Clock clock, Notices notices) {
        this.sql = sql;
        this.clock = clock;
        this.notices = notices;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void open(NewTask t) {
        var me = CurrentPractitioner.get();
        sql.later(
                """
                insert into task (id, child_id, kind, title, subject_id, author_agency, record_id, owner_id, team_id,
                                  urgent, due_at, created_at, created_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, coalesce(?::timestamptz, 'infinity'), ?, ?)
                """,
                UUID.randomUUID(),
                t.child(),
                t.kind(),
                t.title(),
                t.subject(),
                me.agency().id(),
                t.record(),
                t.owner(),
                t.team(),
                t.urgent(),
                t.due(),
                clock.instant(),
                me.id());
        notices.task(t.to(), t.urgent());
    }

    /** Closes the open tasks of a kind about a subject, whoever has them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void done(UUID subject, String kind, String outcome) {
        done(subject, List.of(kind), outcome);
    }

    /** The same for several kinds that end together. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void done(UUID subject, List<String> kinds, String outcome) {
        sql.call(
                "select close_tasks(?, ?::text[], ?, ?)", subject, kinds, outcome, clock.instant());
    }

    /** Moves all open tasks about a subject to the top, for everybody. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void makeUrgent(UUID subject) {
        sql.call("select hurry_tasks(?)", subject);
    }

    /** Hands the open tasks of a kind about a subject to one person, or back to their team. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void handTo(@Nullable PractitionerId person, UUID subject, String kind) {
        sql.call("select hand_tasks(?, ?, ?)", subject, kind, person);
    }
}
