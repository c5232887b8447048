package org.waymark.demo;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.identification.ConcernId;
import org.waymark.support.AgreedBy;
import org.waymark.support.Audience;
import org.waymark.support.ForWhom;
import org.waymark.support.PlanKind;
import org.waymark.support.ServiceState;

/** The support plans of storylines 3 and 5 (domain.md I). */
@Component
class SupportStories {
    private static final String LORNA = "Lorna Blythe";

    private final Stage stage;
    private final SupportSteps steps;

    SupportStories(Stage stage, SupportSteps steps) {
        this.stage = stage;
        this.steps = steps;
    }

    /** Family Help: led by a family-support worker, her parents supported. */
    void daniela(ConcernId concern) {
        var child = steps.childOf(LORNA, concern);
        var at = stage.workingDay(2, "10:30");
        var plan =
                steps.open(
                        LORNA,
                        at,
                        child,
                        PlanKind.FAMILY_HELP,
                        "School, and a family that can talk about him",
                        "Dev Chandra");
        steps.share(
                "Dev Chandra", at.plusSeconds(600), plan, "Susan Park", "Her school is part of it");
        steps.consider(
                LORNA,
                at.plusSeconds(900),
                plan,
                List.of(
                        "NO: Asked; nothing known to the school, the police or her parents",
                        "NO: Always home at night",
                        "NOT_KNOWN: The friend's circle is not known",
                        "NO: No travel, no debt, no work",
                        "YES: Told of the young people's clinic; she may go alone",
                        "YES: Offered a talk with the school nurse first",
                        "YES: Her parents ask for help"));
        var school =
                steps.need(
                        "Dev Chandra",
                        at.plusSeconds(1800),
                        plan,
                        null,
                        "To be at school again",
                        "I want to pass my exams",
                        Audience.PLAN,
                        "I pass my exams");
        steps.action(
                "Dev Chandra",
                at.plusSeconds(2000),
                plan,
                school,
                "Meet her at the gate each morning, and a quiet room at lunch",
                "Susan Park",
                10,
                "Mrs Park meets me in the morning");
        var family =
                steps.need(
                        "Dev Chandra",
                        at.plusSeconds(2400),
                        plan,
                        null,
                        "Parents who know what to do when he calls",
                        "That they stop shouting and ask me",
                        Audience.PLAN,
                        null);
        var parents =
                steps.service(
                        "Dev Chandra",
                        at.plusSeconds(2600),
                        plan,
                        family,
                        "Support for parents of exploited children",
                        ForWhom.FAMILY,
                        Audience.PLAN,
                        null);
        steps.answer(
                "Dev Chandra",
                stage.workingDay(1, "16:00"),
                parents,
                0,
                ServiceState.ACCEPTED,
                "Both parents go, from Thursday.");
        steps.agree(
                "Dev Chandra",
                stage.workingDay(1, "16:10"),
                plan,
                AgreedBy.CHILD,
                "Daniela",
                "Will come to the quiet room and see how it is.");
    }

    /**
     * Looked after, out of area: a need from a return interview, therapy that waits for no trial.
     */
    void grace(ChildId grace) {
        var at = stage.daysAgo(6, "11:00");
        var plan =
                steps.open(
                        LORNA,
                        at,
                        grace,
                        PlanKind.SUPPORT,
                        "Safe evenings, somebody of her own, and a placement near home",
                        "Rhys Morgan");
        steps.share(
                LORNA,
                at.plusSeconds(300),
                plan,
                "Moira Kelly",
                "Health of a child who is looked after");
        steps.consider(
                LORNA,
                at.plusSeconds(600),
                plan,
                List.of(
                        "YES: Known from before she came into care",
                        "YES: Five missing and two away episodes in six weeks",
                        "NOT_KNOWN: Whether the man acts alone",
                        "YES: Referred to the National Referral Mechanism",
                        "YES: Clinic offered, with a worker she chooses",
                        "YES: Therapy offered without waiting for a trial",
                        "YES: Her aunt is safe to tell and wants to help"));
        var monday =
                steps.need(
                        LORNA,
                        at.plusSeconds(900),
                        plan,
                        steps.waiting(LORNA, plan),
                        "Somebody at school she can go to on Mondays",
                        "One person who listens and does not write everything down",
                        Audience.PLAN,
                        "Somebody who listens to me on Mondays");
        steps.action(
                LORNA,
                at.plusSeconds(1000),
                plan,
                monday,
                "See her each Monday before lessons",
                "Ellen Price",
                5,
                "Ellen sees me on Mondays");
        var debt =
                steps.need(
                        "Rhys Morgan",
                        at.plusSeconds(1200),
                        plan,
                        null,
                        "To owe nobody anything",
                        "I do not have to pay him back",
                        Audience.PLAN,
                        "I do not have to pay anybody back");
        var work =
                steps.service(
                        "Rhys Morgan",
                        at.plusSeconds(1400),
                        plan,
                        debt,
                        "Lighthouse key work",
                        ForWhom.CHILD,
                        Audience.PLAN,
                        "Rhys, twice a week, where I want");
        steps.answer(
                "Rhys Morgan", stage.daysAgo(5, "15:00"), work, 0, ServiceState.ACCEPTED, null);
        steps.answer("Rhys Morgan", stage.daysAgo(3, "15:00"), work, 1, ServiceState.STARTED, null);
        var health =
                steps.need(
                        "Moira Kelly",
                        at.plusSeconds(1600),
                        plan,
                        null,
                        "To feel well",
                        "That I sleep again",
                        Audience.HEALTH,
                        null);
        var therapy =
                steps.service(
                        "Moira Kelly",
                        at.plusSeconds(1800),
                        plan,
                        health,
                        "Trauma therapy for children",
                        ForWhom.CHILD,
                        Audience.HEALTH,
                        null);
        steps.answer(
                "Moira Kelly",
                stage.daysAgo(2, "10:00"),
                therapy,
                0,
                ServiceState.WAITING,
                "First appointment in three weeks.");
        steps.measure(
                "Rhys Morgan",
                stage.daysAgo(3, "16:00"),
                plan,
                "Goal-based outcomes: I sleep where I live",
                "2 of 10");
    }
}
