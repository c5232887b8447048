package org.waymark.referral;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Access;
import org.waymark.casefile.ChildId;
import org.waymark.identification.ConcernId;
import org.waymark.people.AgencyId;
import org.waymark.people.Party;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * Silence is answered (safety rule 3): a delivery that nobody acknowledged in time alerts its
 * sender and the duty manager, once.
 */
@Component
public class UnansweredDeliveries {
    public static final String TASK = "DELIVERY_UNANSWERED";

    /** So that one run stays short; the next follows in minutes. */
    private static final int AT_ONCE = 50;

    private final Sql sql;
    private final Clock clock;
    private final Tasks tasks;
    private final Access access;
    private final DutyManagers managers;
    private final ApplicationEventPublisher events;

    UnansweredDeliveries(
            Sql sql,
            Clock clock,
            Tasks tasks,
            Access access,
            DutyManagers managers,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.tasks = tasks;
        this.access = access;
        this.managers = managers;
        this.events = events;
    }

    /** Those past their time at this moment. Called as Waymark itself, as is {@link #alert}. */
    @Transactional(readOnly = true)
    List<Late> late() {
        return sql.list(
                """
                select id, referral_id, concern_id, child_id, author_agency, referrer_id, guardian_id, destination, urgent
                from unanswered_deliveries(?, ?)
                """,
                Late::of,
                clock.instant(),
                AT_ONCE);
    }

    /**
     * Once, however often and on however many nodes it is called; nothing if it was acknowledged.
     */
    @Transactional
    void alert(Late d) {
        var now = clock.instant();
        if (!sql.one(
                "select mark_delivery_alerted(?, ?) as marked", r -> r.is("marked"), d.id(), now))
            return;
        open(d, d.referrer(), "Not acknowledged yet: telephone " + d.to().inSentence(), now);
        for (var manager : alerted(d, now)) {
            if (manager instanceof TeamId)
                access.open(
                        d.child(),
                        manager,
                        d.concern().value(),
                        "alerted: a referral was not acknowledged");
            open(d, manager, "A referral is not acknowledged by " + d.to().inSentence(), now);
        }
        events.publishEvent(
                new DeliveryEvent.DeliveryUnanswered(
                        d.child(), d.concern(), d.referral(), d.id(), d.to(), d.sender(), now));
    }

    /** Of a sealed file nobody but its guardian may learn (safety rule 4). */
    private List<Party> alerted(Late d, Instant now) {
        return d.guardian() == null ? managers.on(now) : List.of(d.guardian());
    }

    private void open(Late d, Party whom, String title, Instant now) {
        tasks.open(
                new NewTask(
                        d.child(),
                        TASK,
                        title,
                        d.id().value(),
                        d.concern().value(),
                        whom,
                        d.urgent(),
                        now));
    }

    /** A delivery that nobody acknowledged in time. */
    record Late(
            DeliveryId id,
            ReferralId referral,
            ConcernId concern,
            ChildId child,
            AgencyId sender,
            PractitionerId referrer,
            @Nullable PractitionerId guardian,
            Destination to,
            boolean urgent) {
        static Late of(Row r) {
            return new Late(
                    r.id("id", DeliveryId::new),
                    r.id("referral_id", ReferralId::new),
                    r.id("concern_id", ConcernId::new),
                    r.id("child_id", ChildId::new),
                    r.id("author_agency", AgencyId::new),
                    r.id("referrer_id", PractitionerId::new),
                    r.findId("guardian_id", PractitionerId::new),
                    r.kind("destination", Destination.class),
                    r.is("urgent"));
        }
    }
}
