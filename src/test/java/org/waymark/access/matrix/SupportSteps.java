package org.waymark.access.matrix;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.waymark.access.Access;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.people.TeamId;
import org.waymark.procedures.ServiceKind;
import org.waymark.requests.CommandKey;
import org.waymark.support.ActionState;
import org.waymark.support.AdultReferrals;
import org.waymark.support.AskAdultServices;
import org.waymark.support.Audience;
import org.waymark.support.ForChild;
import org.waymark.support.ForWhom;
import org.waymark.support.GiveSupportAction;
import org.waymark.support.Needs;
import org.waymark.support.OfferService;
import org.waymark.support.OpenPlan;
import org.waymark.support.Owner;
import org.waymark.support.PlanActions;
import org.waymark.support.PlanKind;
import org.waymark.support.PlanServices;
import org.waymark.support.Plans;
import org.waymark.support.SharePlan;
import org.waymark.support.Transitions;
import org.waymark.support.UpdateAction;
import org.waymark.support.Whose;
import org.waymark.support.WriteNeed;
import org.waymark.testing.Northmoor;

/**
 * A child of the matrix has a support plan, coordinated by the support worker, as of one moment.
 */
final class SupportSteps {
    private static final String LORNA = "Lorna Blythe";
    private static final ForChild NOT = new ForChild(false, null);

    private final Northmoor area;
    private final Instant moment;

    SupportSteps(Northmoor area, Instant moment) {
        this.area = area;
        this.moment = moment;
    }

    /**
     * Shared with the named nurse; the colleague has an action, the support worker is asked to take
     * over at 18.
     */
    Map<String, String> planned(ChildId child) {
        var team =
                area.sql()
                        .sql("select id from team where name = 'Children and Families North'")
                        .query(UUID.class)
                        .single();
        as(
                "Helen Marsh",
                () -> {
                    area.bean(Access.class).open(child, new TeamId(team), null, "allocated");
                    return true;
                });
        var plan =
                as(
                        LORNA,
                        () ->
                                area.bean(Plans.class)
                                        .open(
                                                new OpenPlan(
                                                        key(),
                                                        child,
                                                        PlanKind.SUPPORT,
                                                        "Help",
                                                        who("Rhys Morgan"))));
        as(
                LORNA,
                () -> {
                    area.bean(Plans.class)
                            .share(new SharePlan(key(), plan, who("Moira Kelly"), "Health"));
                    return true;
                });
        var need =
                as(
                        LORNA,
                        () ->
                                area.bean(Needs.class)
                                        .write(
                                                new WriteNeed(
                                                        key(),
                                                        plan,
                                                        null,
                                                        0,
                                                        "A need",
                                                        "Better",
                                                        Whose.CHILD,
                                                        Audience.PLAN,
                                                        NOT,
                                                        null,
                                                        null)));
        var day = England.dateOf(moment);
        var action =
                as(
                        LORNA,
                        () ->
                                area.bean(PlanActions.class)
                                        .give(
                                                new GiveSupportAction(
                                                        key(),
                                                        plan,
                                                        need,
                                                        "Mondays",
                                                        who("Ellen Price"),
                                                        day.plusDays(30),
                                                        null,
                                                        Audience.PLAN,
                                                        NOT)));
        as(
                "Ellen Price",
                () -> {
                    area.bean(PlanActions.class)
                            .update(new UpdateAction(key(), action, 0, ActionState.ACCEPTED, null));
                    return true;
                });
        var service =
                as(
                        LORNA,
                        () ->
                                area.bean(PlanServices.class)
                                        .offer(
                                                new OfferService(
                                                        key(),
                                                        plan,
                                                        need,
                                                        ServiceKind.KEYWORK,
                                                        null,
                                                        "Key work",
                                                        ForWhom.CHILD,
                                                        day,
                                                        null,
                                                        Audience.PLAN,
                                                        NOT)));
        var transition = as(LORNA, () -> area.bean(Transitions.class).open(key(), plan));
        var referral =
                as(
                        LORNA,
                        () ->
                                area.bean(AdultReferrals.class)
                                        .ask(
                                                new AskAdultServices(
                                                        key(),
                                                        transition,
                                                        who("Rhys Morgan"),
                                                        "Help",
                                                        "A summary",
                                                        "Agreed")));
        return Map.of(
                "plan", plan.toString(),
                "supportNeed", need.toString(),
                "supportAction", action.toString(),
                "supportService", service.toString(),
                "transition", transition.toString(),
                "adultReferral", referral.toString());
    }

    private Owner who(String name) {
        return new Owner(area.person(name).id(), null, null, null);
    }

    private <T> T as(String who, Supplier<T> work) {
        return area.at(moment, who, work);
    }

    private static CommandKey key() {
        return CommandKey.random();
    }
}
