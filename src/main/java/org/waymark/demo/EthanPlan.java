package org.waymark.demo;

import static org.waymark.demo.Stage.key;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.casefile.ChildId;
import org.waymark.meetings.AgreeAction;
import org.waymark.meetings.Convening;
import org.waymark.meetings.How;
import org.waymark.meetings.MeetingActions;
import org.waymark.meetings.MeetingKind;
import org.waymark.meetings.NewInvitation;
import org.waymark.meetings.PlanMeeting;
import org.waymark.meetings.Quorum;
import org.waymark.protection.PlanVisits;
import org.waymark.protection.SeeChild;
import org.waymark.sql.Sql;

/** Storyline 4, his plan: the core group on working day 9, visits, an action of another agency. */
@Component
class EthanPlan {
    private static final String WORKER = "Priya Nair";
    private static final String SCHOOL = "Susan Park";

    private final Stage stage;
    private final Cast cast;
    private final Sql sql;
    private final TransactionTemplate transaction;
    private final PlanVisits visits;
    private final Convening convening;
    private final MeetingActions actions;
    private final MeetingSteps meetings;

    EthanPlan(
            Stage stage,
            Cast cast,
            Sql sql,
            TransactionTemplate transaction,
            PlanVisits visits,
            Convening convening,
            MeetingActions actions,
            MeetingSteps meetings) {
        this.stage = stage;
        this.cast = cast;
        this.sql = sql;
        this.transaction = transaction;
        this.visits = visits;
        this.convening = convening;
        this.actions = actions;
        this.meetings = meetings;
    }

    void load(ChildId ethan) {
        visited(ethan, 12, "At home. He showed his drawings and talked about the way to school.");
        coreGroup(ethan);
        visited(ethan, 3, "Seen at school. The art teacher walks with him on Fridays now.");
    }

    private void coreGroup(ChildId ethan) {
        var at = stage.workingDay(7, "14:00");
        var group =
                stage.as(
                        WORKER,
                        stage.workingDay(14, "09:30"),
                        () ->
                                convening.convene(
                                        new PlanMeeting(
                                                key(),
                                                ethan,
                                                MeetingKind.CORE_GROUP,
                                                null,
                                                "To agree who does what under the plan.",
                                                at,
                                                How.IN_PERSON,
                                                "Harbour Academy",
                                                null,
                                                Quorum.NONE,
                                                people(SCHOOL, "Karen Doyle", "Adele Finch"))));
        meetings.held(WORKER, group, at);
        stage.run(
                WORKER,
                at.plusSeconds(7500),
                () ->
                        actions.agree(
                                new AgreeAction(
                                        key(),
                                        group,
                                        cast.get(SCHOOL).id(),
                                        null,
                                        "Somebody he trusts walks with him on Fridays",
                                        stage.today().plusDays(14))));
        meetings.minuted(
                WORKER,
                stage.workingDay(6, "10:00"),
                group,
                "Each agency said what it does until the next meeting. Ethan’s own words were read at the beginning.");
    }

    private void visited(ChildId ethan, int before, String words) {
        stage.run(
                WORKER,
                stage.workingDay(before, "15:30"),
                () -> {
                    var plan =
                            transaction.execute(t ->
                                    sql.one(
                                            "select id from protection_plan where child_id = ? and ended_on is null",
                                            r -> r.uuid("id"),
                                            ethan));
                    visits.visit(visit(java.util.Objects.requireNonNull(plan), words));
                });
    }

    private static SeeChild visit(UUID plan, String words) {
        return new SeeChild(key(), plan, null, true, true, null, words);
    }

    private List<NewInvitation> people(String... names) {
        return Stream.of(names).map(n -> NewInvitation.of(cast.get(n).id())).toList();
    }
}
