package org.waymark.protection;

import static org.waymark.protection.ProtectionRules.*;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.casefile.ChildId;
import org.waymark.people.Practitioner;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * Who was told of an order or of accommodation. The child and, where it is safe, those with
 * parental responsibility must be: a task until it is so (domain.md B.6, safety rule 7).
 */
@Service
public class Tells {
    public static final String ORDER_TASK = "TELL_OF_ORDER";
    public static final String ACCOMMODATION_TASK = "TELL_OF_ACCOMMODATION";

    private static final int MUST_BE_TOLD = 2;

    private final Clock clock;
    private final Sql sql;
    private final Recorders recorders;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Tells(
            Clock clock,
            Sql sql,
            Recorders recorders,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.clock = clock;
        this.sql = sql;
        this.recorders = recorders;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    /** By children's social care or the police. */
    @Transactional
    public void tell(TellSomebody c) {
        var me = recorders.socialCareOrPolice();
        var child =
                sql.first(
                                """
                                select child_id from emergency_order where id = ?
                                union all select child_id from accommodation where id = ?
                                """,
                                r -> r.id("child_id", ChildId::new),
                                c.about(),
                                c.about())
                        .orElseThrow(NotFound::new);
        var checks =
                new Checks()
                        .require(c.told().whom() != null, TELL_NEEDS_WHOM, "whom")
                        .require(c.told().state() != null, TELL_NEEDS_STATE, "told")
                        .require(
                                c.told().state() != Telling.NOT_SAFE || !Blank.is(c.told().words()),
                                NOT_SAFE_NEEDS_REASON,
                                "words");
        checks.require(
                        c.told().whom() != Whom.SOMEBODY_ELSE || !Blank.is(c.told().words()),
                        TELL_NEEDS_WHO,
                        "words")
                .orThrow();
        keys.once(
                c.key(),
                "TellSomebody",
                c.about(),
                () -> {
                    insert(child, c.about(), c.told(), me, clock.instant());
                    if (isComplete(c.about())) done(c.about(), "told");
                });
    }

    /** Nothing is left to be told. */
    void done(UUID about, String outcome) {
        tasks.done(about, ORDER_TASK, outcome);
        tasks.done(about, ACCOMMODATION_TASK, outcome);
    }

    /** With the record itself; opens a task of this kind for what is left. */
    void begin(ChildId child, UUID about, List<Told> told, String task, Practitioner me) {
        var now = clock.instant();
        for (var t : told) if (t.isSaid()) insert(child, about, t, me, now);
        if (!isComplete(about))
            tasks.open(
                    new NewTask(
                            child,
                            task,
                            "Tell the child and, if safe, the parents how the child is kept safe",
                            about,
                            about,
                            me.id(),
                            true,
                            now));
    }

    private void insert(ChildId child, UUID about, Told t, Practitioner me, Instant now) {
        var whom = Objects.requireNonNull(t.whom());
        var state = Objects.requireNonNull(t.state());
        sql.update(
                """
                insert into protection_tell (id, record_id, child_id, author_agency, whom, state, words, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                UUID.randomUUID(),
                about,
                child,
                me.agency().id(),
                whom,
                state,
                Blank.orNull(t.words()),
                me.id(),
                now);
        events.publishEvent(
                new OrderEvent.ToldOfProtection(child, about, whom, state, me.agency().id(), now));
    }

    /** Whether the child and the parents are told, or it is said why not. */
    private boolean isComplete(UUID about) {
        return sql
                        .list(
                                """
                                select distinct on (whom) whom, state from protection_tell
                                where record_id = ? and whom <> 'SOMEBODY_ELSE' order by whom, recorded_at desc, id
                                """,
                                r -> r.kind("state", Telling.class),
                                about)
                        .stream()
                        .filter(s -> s != Telling.NOT_YET)
                        .count()
                == MUST_BE_TOLD;
    }
}
