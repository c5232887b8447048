package org.waymark.identification;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.people.PractitionerId;
import org.waymark.requests.CommandKey;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * A day on which a concern that is not referred is looked at again. It never replaces a referral
 * (product.md step 2): the concern can be referred before, on and after that day.
 */
@Service
public class LookAgain {
    public static final String TASK = "LOOK_AGAIN";

    private final Sql sql;
    private final Clock clock;
    private final Tasks tasks;
    private final Proofs proofs;
    private final Discussed discussed;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    LookAgain(
            Sql sql,
            Clock clock,
            Tasks tasks,
            Proofs proofs,
            Discussed discussed,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.tasks = tasks;
        this.proofs = proofs;
        this.discussed = discussed;
        this.keys = keys;
        this.events = events;
    }

    /** A later date replaces an earlier one. */
    @Transactional(propagation = Propagation.MANDATORY)
    void open(ChildId child, ConcernId concern, PractitionerId who, LocalDate on) {
        tasks.done(concern.value(), TASK, "another date was agreed");
        tasks.open(
                new NewTask(
                        child,
                        TASK,
                        "Look again at a concern",
                        concern.value(),
                        concern.value(),
                        who,
                        false,
                        England.endOf(on)));
    }

    /** Looked at, and there is nothing new. What is new is added as an observation. */
    @Transactional
    public void nothingNew(CommandKey key, ConcernId concern) {
        var me = proofs.practitioner();
        var child = discussed.ownConcern(concern, me);
        keys.once(
                key,
                "LookAgain",
                concern.value(),
                () -> {
                    tasks.done(concern.value(), TASK, "looked again: nothing new");
                    events.publishEvent(
                            new IdentificationEvent.LookedAgain(
                                    child, concern, me.agency().id(), clock.instant()));
                });
    }

    /** Whoever adds an observation has looked again. */
    @EventListener
    void on(IdentificationEvent.ConcernRaised e) {
        if (!e.observation()) return;
        sql.first("select adds_to from concern where id = ?", r -> r.uuid("adds_to"), e.concern())
                .ifPresent(earlier -> tasks.done(earlier, TASK, "looked again: observation added"));
    }
}
