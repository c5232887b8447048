package org.waymark.identification;

import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymark.casefile.CaseEvent;
import org.waymark.sql.Sql;
import org.waymark.work.Tasks;

/**
 * When a concern is referred, nobody waits for advice on it any longer; what was advised or comes
 * later stays on the record. Known by the event's stable name: the referral's own module is above
 * this one.
 */
@Component
class Overtaken {
    private static final String REFERRED = "ReferralSent";

    private final Sql sql;
    private final Tasks tasks;
    private final ApplicationEventPublisher events;

    Overtaken(Sql sql, Tasks tasks, ApplicationEventPublisher events) {
        this.sql = sql;
        this.tasks = tasks;
        this.events = events;
    }

    @EventListener
    void on(CaseEvent e) {
        if (!e.type().equals(REFERRED)) return;
        var concern = new ConcernId(Objects.requireNonNull(e.recordId()));
        tasks.done(concern.value(), List.of(Silence.TASK, LookAgain.TASK), "referred");
        sql.list(
                        "select id, state from consultation where concern_id = ? order by asked_at, id",
                        r ->
                                new Of(
                                        r.id("id", ConsultationId::new),
                                        r.kind("state", ConsultationState.class)),
                        concern)
                .forEach(k -> end(k, concern, e));
    }

    private void end(Of k, ConcernId concern, CaseEvent e) {
        tasks.done(k.id().value(), Advice.TASK, "referred");
        if (!k.state().isWaiting()) return;
        sql.later("update consultation set state = 'OVERTAKEN' where id = ?", k.id());
        tasks.done(k.id().value(), Consultations.TASK, "referred without waiting");
        events.publishEvent(
                new IdentificationEvent.ConsultationOvertaken(
                        e.child(), concern, k.id(), e.agency(), e.happenedAt()));
    }

    private record Of(ConsultationId id, ConsultationState state) {}
}
