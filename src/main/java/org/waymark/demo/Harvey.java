package org.waymark.demo;

import static org.waymark.demo.Stage.key;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.child.Known;
import org.waymark.child.Sex;
import org.waymark.child.Wishes;
import org.waymark.identification.ContactKind;
import org.waymark.identification.IndicatorList;
import org.waymark.identification.OwnView;
import org.waymark.identification.Safe;
import org.waymark.identification.ToldBy;
import org.waymark.referral.CourseOfAction;
import org.waymark.referral.Destination;
import org.waymark.support.AdultReferrals;
import org.waymark.support.AdultState;
import org.waymark.support.AgreedBy;
import org.waymark.support.AnswerAdultReferral;
import org.waymark.support.AskAdultServices;
import org.waymark.support.AssessForAdulthood;
import org.waymark.support.Audience;
import org.waymark.support.Conclusion;
import org.waymark.support.Consent;
import org.waymark.support.ForWhom;
import org.waymark.support.PlanKind;
import org.waymark.support.RecordCapacity;
import org.waymark.support.ServiceState;
import org.waymark.support.SupportPlanId;
import org.waymark.support.TransitionDecision;
import org.waymark.support.TransitionId;
import org.waymark.support.Transitions;

/**
 * Storyline 6: becoming an adult (domain.md I). He first does not want to be assessed; adult
 * services decline; a voluntary organisation accepts.
 */
@Component
class Harvey {
    private static final String LORNA = "Lorna Blythe";
    private static final String COLIN = "Colin Webb";
    private static final String RHYS = "Rhys Morgan";

    private final Stage stage;
    private final Process process;
    private final SupportSteps steps;
    private final Transitions transitions;
    private final AdultReferrals referrals;

    Harvey(
            Stage stage,
            Process process,
            SupportSteps steps,
            Transitions transitions,
            AdultReferrals referrals) {
        this.stage = stage;
        this.process = process;
        this.steps = steps;
        this.transitions = transitions;
        this.referrals = referrals;
    }

    void load() {
        var child = referred();
        var plan = plan(child);
        var transition =
                stage.as(LORNA, stage.workingDay(15, "11:00"), () -> transitions.open(key(), plan));
        assess(transition);
        ask(transition);
    }

    private ChildId referred() {
        var at = stage.workingDay(22, "10:00");
        var concern =
                process.raise(
                        RHYS,
                        at,
                        Told.raise(
                                Told.account(
                                        "Harvey has had a new telephone and cash again, and a man of about 30 waits outside his college.",
                                        ToldBy.SEEN,
                                        null,
                                        at,
                                        "Outside the college",
                                        ContactKind.IN_PERSON),
                                Told.child(
                                                stage,
                                                "Harvey",
                                                "Lunt",
                                                17,
                                                Sex.M,
                                                "Northmoor College",
                                                Safe.YES,
                                                Safe.YES,
                                                OwnView.NOT_WORRIED,
                                                "He is my mate. He gives me work.")
                                        .with(
                                                List.of(
                                                        Told.present(
                                                                IndicatorList.INDICATOR,
                                                                "gifts",
                                                                "A new telephone and cash, third time since summer")))));
        var asked =
                process.ask(
                        RHYS,
                        at.plusSeconds(1800),
                        concern,
                        "Sally Draper",
                        Safe.YES,
                        "He is 17. Do we still refer?");
        process.answer(
                "Sally Draper",
                at.plusSeconds(3600),
                asked,
                true,
                "Refer. He is a child until 18.",
                "It has gone on since he was 14.",
                null);
        var referral = process.refer(RHYS, at.plusSeconds(4200), concern, null, null);
        process.acknowledge(
                "Priya Nair", at.plusSeconds(5000), referral, Destination.CHILDRENS_SOCIAL_CARE);
        process.acknowledge("Karen Doyle", at.plusSeconds(5200), referral, Destination.POLICE);
        process.screen("Priya Nair", at.plusSeconds(5600), referral, "At college today. Safe.");
        process.claim("Tom Ashworth", at.plusSeconds(6000), referral, 1);
        process.decide(
                "Tom Ashworth",
                at.plusSeconds(14400),
                referral,
                2,
                CourseOfAction.SECTION_17_ASSESSMENT,
                true,
                "Exploited since 14, a learning disability, the trial still to come. An assessment, and a plan that goes on after 18.",
                new Wishes.Known(
                        "I don't want new people. Rhys is all right.",
                        "At college, with Rhys beside him",
                        stage.workingDay(22),
                        "Rhys coordinates the plan."),
                List.of(
                        process.consulted(
                                "Karen Doyle",
                                at.plusSeconds(9000),
                                "The trial is listed for the spring.")));
        return steps.childOf(LORNA, concern);
    }

    private SupportPlanId plan(ChildId child) {
        var at = stage.workingDay(16, "10:00");
        var plan =
                steps.open(
                        LORNA,
                        at,
                        child,
                        PlanKind.SUPPORT,
                        "To be safe and his own man at 18, through the trial and after it",
                        RHYS);
        steps.consider(
                LORNA,
                at.plusSeconds(600),
                plan,
                List.of(
                        "YES: Since he was 14",
                        "NO: Not this year",
                        "YES: Is made to carry things for others",
                        "NOT_KNOWN: To be asked of the law centre",
                        "YES: Clinic offered; goes alone",
                        "YES: Counselling offered; not now, he says",
                        "YES: His grandmother is supported by the parents' charity"));
        var need =
                steps.need(
                        RHYS,
                        at.plusSeconds(1200),
                        plan,
                        null,
                        "Money of his own that nobody can take back",
                        "A job where I get paid properly",
                        Audience.PLAN,
                        "A job where I get paid properly");
        var work =
                steps.service(
                        RHYS,
                        at.plusSeconds(1500),
                        plan,
                        need,
                        "Lighthouse key work",
                        ForWhom.CHILD,
                        Audience.PLAN,
                        "Rhys helps me find work");
        steps.answer(RHYS, stage.workingDay(15, "15:00"), work, 0, ServiceState.ACCEPTED, null);
        steps.agree(
                RHYS,
                stage.workingDay(15, "15:05"),
                plan,
                AgreedBy.CHILD,
                "Harvey",
                "Rhys may help with work. Nobody tells his college.");
        return plan;
    }

    private void assess(TransitionId id) {
        var day = stage.workingDay(14);
        stage.run(
                LORNA,
                stage.workingDay(14, "14:00"),
                () ->
                        transitions.record(
                                new RecordCapacity(
                                        key(),
                                        id,
                                        "Whether to agree to an assessment of his needs as an adult",
                                        day,
                                        "Easy words and pictures, twice, with Rhys beside him",
                                        true,
                                        true,
                                        true,
                                        true,
                                        null,
                                        Conclusion.HAS,
                                        "He told it back in his own words and weighed it against meeting new people",
                                        null)));
        stage.run(
                LORNA,
                stage.workingDay(14, "15:00"),
                () ->
                        transitions.assess(
                                new AssessForAdulthood(
                                        key(),
                                        id,
                                        0,
                                        Known.YES,
                                        "Help with money, with letters, and to keep away from those who use him",
                                        Known.YES,
                                        Consent.REFUSES,
                                        "No more people asking me things.",
                                        Known.YES,
                                        "Is still met outside his college",
                                        TransitionDecision.ASSESS,
                                        "He does not want it and can decide that; the risk of abuse means that it is made. Rhys is with him.")));
    }

    private void ask(TransitionId id) {
        var declined =
                stage.as(
                        LORNA,
                        stage.workingDay(13, "10:00"),
                        () -> referrals.ask(request(id, COLIN, "Adult learning disability team")));
        stage.run(
                COLIN,
                stage.workingDay(8, "11:30"),
                () ->
                        referrals.answer(
                                new AnswerAdultReferral(
                                        key(),
                                        declined,
                                        0,
                                        AdultState.DECLINED,
                                        "Does not meet our threshold of care and support needs.")));
        var accepted =
                stage.as(
                        LORNA,
                        stage.workingDay(7, "10:00"),
                        () -> referrals.ask(request(id, RHYS, "Adult exploitation worker")));
        stage.run(
                RHYS,
                stage.workingDay(5, "09:30"),
                () ->
                        referrals.answer(
                                new AnswerAdultReferral(
                                        key(),
                                        accepted,
                                        0,
                                        AdultState.ACCEPTED,
                                        "We stay with him after 18; I introduce my colleague in the new year.")));
    }

    private AskAdultServices request(TransitionId id, String to, String service) {
        return new AskAdultServices(
                key(),
                id,
                steps.person(to),
                service,
                "Harvey will be 18 within the year. He needs help with money and letters, and with people who use him. A trial is"
                        + " to come in which he is a witness; his special measures go on after 18. He trusts Rhys Morgan.",
                "Agreed with Harvey, line by line");
    }
}
