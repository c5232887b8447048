package org.waymark.protection.conference;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.meetings.MeetingEvent;
import org.waymark.meetings.MeetingKind;
import org.waymark.people.PractitionerId;
import org.waymark.protection.ConferenceEvent;
import org.waymark.protection.PlanEvent;
import org.waymark.sql.Sql;
import org.waymark.work.Clocks;
import org.waymark.work.NewTask;
import org.waymark.work.TaskLink;
import org.waymark.work.Tasks;

/**
 * What a plan needs of meetings: the first core group within 10 working days and reviews after 3
 * and then 6 months (domain.md B.4), each a clock and something to do for the lead of the plan.
 */
@Component
class CoreGroups {
    static final String GROUP_TASK = "CORE_GROUP_TO_HOLD";
    static final String REVIEW_TASK = "REVIEW_TO_CONVENE";

    private final Sql sql;
    private final Clocks clocks;
    private final Tasks tasks;
    private final ApplicationEventPublisher events;

    CoreGroups(Sql sql, Clocks clocks, Tasks tasks, ApplicationEventPublisher events) {
        this.sql = sql;
        this.clocks = clocks;
        this.tasks = tasks;
        this.events = events;
    }

    @EventListener
    @Order(30)
    void on(PlanEvent.ProtectionPlanStarted e) {
        events.publishEvent(
                new ConferenceRoomEvent.PlanMeetingsDue(
                        e.child(), e.plan(), e.agency(), e.happenedAt()));
        open(e, GROUP_TASK, "Hold the first core group", "core-group.first");
        open(e, REVIEW_TASK, "Convene the review conference", "conference.review.first");
    }

    @EventListener
    @Order(30)
    void on(PlanEvent.ProtectionPlanEnded e) {
        tasks.done(e.plan(), GROUP_TASK, "the plan ended");
        tasks.done(e.plan(), REVIEW_TASK, "the plan ended");
    }

    /** Where the plan goes on, the next review comes within six months. */
    @EventListener
    @Order(30)
    void on(ConferenceEvent.ReviewConferenceHeld e) {
        if (e.category() == null) return;
        var lead =
                sql.one(
                        "select lead_id from protection_plan where id = ?",
                        r -> r.id("lead_id", PractitionerId::new),
                        e.plan());
        tasks.open(
                new NewTask(
                        e.child(),
                        REVIEW_TASK,
                        "Convene the next review conference",
                        e.plan().value(),
                        e.plan().value(),
                        lead,
                        false,
                        clocks.due("conference.review.next", e.happenedAt())));
    }

    /** A core group belongs to the plan that runs. */
    @EventListener
    @Order(30)
    void on(MeetingEvent.MeetingHeld e) {
        if (e.kind() != MeetingKind.CORE_GROUP) return;
        for (var plan : running(e.child())) {
            events.publishEvent(
                    new ConferenceRoomEvent.CoreGroupHeld(
                            e.child(), plan, e.agency(), e.happenedAt()));
            tasks.done(plan, GROUP_TASK, "held");
        }
    }

    private java.util.List<UUID> running(ChildId child) {
        return sql.list(
                """
                select id from protection_plan
                where child_id = any (array(select id from child where id = ? or same_as = ?)) and ended_on is null
                """,
                r -> r.uuid("id"),
                child,
                child);
    }

    private void open(PlanEvent.ProtectionPlanStarted e, String kind, String title, String rule) {
        tasks.open(
                new NewTask(
                        e.child(),
                        kind,
                        title,
                        e.plan(),
                        e.plan(),
                        e.owner(),
                        false,
                        clocks.due(rule, e.happenedAt())));
    }

    @Configuration(proxyBeanMethods = false)
    static class ConferenceTaskLinks {
        private record To(String kind, String before) implements TaskLink {
            @Override
            public String path(UUID subject) {
                return before + subject;
            }
        }

        @Bean
        TaskLink holdCoreGroup() {
            return new To(GROUP_TASK, "/protection-plans/");
        }

        @Bean
        TaskLink conveneReview() {
            return new To(REVIEW_TASK, "/protection-plans/");
        }

        @Bean
        TaskLink conferenceAlert() {
            return new To(ConferenceDecisions.ALERT_TASK, "/conferences/");
        }
    }
}
