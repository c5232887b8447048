package org.waymark.child;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.casefile.ChildId;
import org.waymark.people.CurrentPractitioner;
import org.waymark.sql.Sql;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/** Records wishes and feelings, and asks for them again where they could not be known in time. */
@Service
public class WishesAndFeelings {
    public static final String TASK = "HEAR_THE_CHILD";

    private final Sql sql;
    private final Clock clock;
    private final Tasks tasks;
    private final ApplicationEventPublisher events;

    WishesAndFeelings(Sql sql, Clock clock, Tasks tasks, ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.tasks = tasks;
        this.events = events;
    }

    /**
     * Returns the id of the record, which a decision keeps.
     *
     * @param concern the one it was asked for; null where it belongs to the file
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID record(ChildId child, @Nullable UUID concern, Wishes wishes) {
        var id = UUID.randomUUID();
        var me = CurrentPractitioner.get();
        var now = clock.instant();
        var known = wishes.known();
        sql.later(
                """
                insert into wishes_and_feelings (id, child_id, author_agency, concern_id, state, words, how_obtained,
                    obtained_on, weight_given, reason_not, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                child,
                me.agency().id(),
                concern,
                wishes.state(),
                known == null ? null : known.words(),
                known == null ? null : known.howObtained(),
                known == null ? null : known.on(),
                known == null ? null : known.weight(),
                wishes instanceof Wishes.NotYet n ? n.reason() : null,
                me.id(),
                now);
        events.publishEvent(
                new ChildEvent.WishesRecorded(
                        child, concern, known != null, me.agency().id(), now));
        if (wishes instanceof Wishes.NotYetUrgent)
            tasks.open(
                    new NewTask(
                            child,
                            TASK,
                            "Find out the child's wishes and feelings",
                            child.value(),
                            concern,
                            me.id(),
                            true,
                            now.plus(java.time.Duration.ofHours(24))));
        return id;
    }
}
