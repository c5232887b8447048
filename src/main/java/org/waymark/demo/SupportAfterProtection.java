package org.waymark.demo;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.support.AgreedBy;
import org.waymark.support.Audience;
import org.waymark.support.ForWhom;
import org.waymark.support.PlanKind;
import org.waymark.support.ServiceState;

/** The support plans of storylines 2 and 4, once what protects him is in place (domain.md I). */
@Component
class SupportAfterProtection {
    private static final String LORNA = "Lorna Blythe";
    private static final String RHYS = "Rhys Morgan";

    private final Stage stage;
    private final SupportSteps steps;

    SupportAfterProtection(Stage stage, SupportSteps steps) {
        this.stage = stage;
        this.steps = steps;
    }

    /** The day after: what he asks for comes first, his mother is helped too. */
    void callum(ChildId callum) {
        var at = stage.daysAgo(1, "17:00");
        var plan =
                steps.open(
                        LORNA,
                        at,
                        callum,
                        PlanKind.SUPPORT,
                        "Rest, school again, and no debt to anybody",
                        RHYS);
        steps.share(
                LORNA, at.plusSeconds(300), plan, "Susan Park", "He asks when he can be at school");
        steps.consider(
                LORNA,
                at.plusSeconds(600),
                plan,
                List.of(
                        "NOT_KNOWN: Not asked yet; he is to rest first",
                        "YES: Missing that night; the return interview is offered",
                        "YES: Two adults held him over a debt",
                        "YES: The debt and the flat point to it; a referral to the National Referral Mechanism is considered",
                        "YES: Seen at the referral centre in the morning",
                        "YES: Counselling offered at the referral centre, for when he wants it",
                        "YES: His mother asked what she can do"));
        var school =
                steps.need(
                        RHYS,
                        at.plusSeconds(900),
                        plan,
                        null,
                        "To be at school, rested",
                        "I want to go back on Monday",
                        Audience.PLAN,
                        "I go back to school when I am ready");
        steps.action(
                RHYS,
                at.plusSeconds(1000),
                plan,
                school,
                "Meet him and his carer before the first lesson, and say who he can go to",
                "Susan Park",
                5,
                "Mrs Park meets me before lessons");
        var debt =
                steps.need(
                        RHYS,
                        at.plusSeconds(1200),
                        plan,
                        null,
                        "To owe nobody anything",
                        "That they leave me and my mum alone",
                        Audience.PLAN,
                        "I do not owe anybody anything");
        steps.service(
                RHYS,
                at.plusSeconds(1400),
                plan,
                debt,
                "Lighthouse key work",
                ForWhom.CHILD,
                Audience.PLAN,
                "Rhys, when I want to talk");
        steps.agree(
                RHYS,
                at.plusSeconds(1600),
                plan,
                AgreedBy.CHILD,
                "Callum",
                "Wants Rhys to telephone before he comes.");
    }

    /** Beside the child protection plan: school, somebody of his own, and his mother. */
    void ethan(ChildId ethan) {
        var at = stage.workingDay(5, "11:00");
        var plan =
                steps.open(
                        LORNA,
                        at,
                        ethan,
                        PlanKind.SUPPORT,
                        "To go about without looking over his shoulder",
                        RHYS);
        steps.share(LORNA, at.plusSeconds(300), plan, "Susan Park", "He stays at his school");
        steps.share(
                LORNA, at.plusSeconds(400), plan, "Adele Finch", "Sleep, and the way to a clinic");
        steps.consider(
                LORNA,
                at.plusSeconds(600),
                plan,
                List.of(
                        "NO: Asked; he and his mother know of nothing",
                        "NO: Always home; he says so and so does his mother",
                        "YES: Several adults who know one another",
                        "NOT_KNOWN: One offered to pay for a journey; the police look at it",
                        "YES: Told of the young people’s clinic by the school nurse",
                        "YES: Offered, without waiting for a trial; he thinks about it",
                        "YES: His mother wants to meet other parents"));
        var way =
                steps.need(
                        RHYS,
                        at.plusSeconds(900),
                        plan,
                        null,
                        "A way to school that feels safe",
                        "I want to walk without looking behind me",
                        Audience.PLAN,
                        "I walk to school without looking behind me");
        steps.action(
                RHYS,
                at.plusSeconds(1000),
                plan,
                way,
                "Somebody he trusts walks with him on Fridays",
                "Susan Park",
                9,
                "Somebody I trust walks with me on Fridays");
        var family =
                steps.need(
                        RHYS,
                        at.plusSeconds(1200),
                        plan,
                        null,
                        "A mother who is not alone with it",
                        "That she sleeps again",
                        Audience.PLAN,
                        null);
        var parents =
                steps.service(
                        RHYS,
                        at.plusSeconds(1400),
                        plan,
                        family,
                        "Support for parents of exploited children",
                        ForWhom.FAMILY,
                        Audience.PLAN,
                        null);
        steps.answer(
                RHYS,
                stage.workingDay(4, "16:00"),
                parents,
                0,
                ServiceState.ACCEPTED,
                "She goes on Tuesdays.");
        steps.measure(
                RHYS,
                stage.workingDay(2, "16:00"),
                plan,
                "Goal-based outcomes: I walk to school without looking behind me",
                "4 of 10");
    }
}
