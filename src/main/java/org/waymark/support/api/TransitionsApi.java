package org.waymark.support.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.access.Access;
import org.waymark.access.Made;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.requests.CommandKey;
import org.waymark.support.AdultReferralId;
import org.waymark.support.AdultReferralView;
import org.waymark.support.AdultReferrals;
import org.waymark.support.AnswerAdultReferral;
import org.waymark.support.SupportPlanId;
import org.waymark.support.TransitionId;
import org.waymark.support.TransitionQuery;
import org.waymark.support.TransitionView;
import org.waymark.support.Transitions;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Support plans")
class TransitionsApi {
    private final Access access;
    private final TransitionQuery query;
    private final Transitions transitions;
    private final AdultReferrals referrals;

    TransitionsApi(
            Access access,
            TransitionQuery query,
            Transitions transitions,
            AdultReferrals referrals) {
        this.access = access;
        this.query = query;
        this.transitions = transitions;
        this.referrals = referrals;
    }

    @Operation(
            summary = "Begin planning for adulthood",
            description = "Children's social care; there is no lower age.")
    @PostMapping("/support-plans/{plan}/transition")
    @ResponseStatus(HttpStatus.CREATED)
    Made transitionPlan(@PathVariable SupportPlanId plan, CommandKey key) {
        var transition = transitions.open(key, plan);
        return Made.of(transition, "/api/v1/transitions/" + transition);
    }

    @Operation(
            summary = "Planning for adulthood",
            description = "For children's social care and health who have the plan.")
    @GetMapping("/transitions/{transition}")
    Shown<TransitionView> transition(@PathVariable TransitionId transition) {
        return access.show("transition", () -> query.get(transition));
    }

    @Operation(
            summary = "Decide about the assessment of adult needs",
            description =
                    "Care Act 2014 s58. At risk of abuse or neglect it is made, also where the young person does not want it.")
    @PostMapping("/transitions/{transition}/assessment")
    Made assessmentTransition(
            @PathVariable TransitionId transition,
            @RequestBody TransitionBodies.Assessment body,
            CommandKey key,
            Version version) {
        transitions.assess(body.command(key, transition, version.number()));
        return Made.of(transition, "/api/v1/transitions/" + transition);
    }

    @Operation(
            summary = "Record mental capacity",
            description = "For one decision (Mental Capacity Act 2005).")
    @PostMapping("/transitions/{transition}/capacity")
    @ResponseStatus(HttpStatus.CREATED)
    Made capacityTransition(
            @PathVariable TransitionId transition,
            @RequestBody TransitionBodies.Capacity body,
            CommandKey key) {
        return new Made(
                transitions.record(body.command(key, transition)),
                "/api/v1/transitions/" + transition,
                null);
    }

    @Operation(
            summary = "Ask adult services",
            description = "Or another route. They see the summary alone.")
    @PostMapping("/transitions/{transition}/requests")
    @ResponseStatus(HttpStatus.CREATED)
    Made requestsTransition(
            @PathVariable TransitionId transition,
            @RequestBody TransitionBodies.Request body,
            CommandKey key) {
        var id = referrals.ask(body.command(key, transition));
        return Made.of(id, "/api/v1/adult-referrals/" + id);
    }

    @Operation(
            summary = "A request to take over support",
            description = "The agreed summary, and the answer.")
    @GetMapping("/adult-referrals/{adultReferral}")
    Shown<AdultReferralView> referral(@PathVariable AdultReferralId adultReferral) {
        return access.show("adult.referral", () -> query.referral(adultReferral));
    }

    @Operation(
            summary = "Accept or decline",
            description = "A refusal goes to the manager, and another route is looked for.")
    @PostMapping("/adult-referrals/{adultReferral}/answer")
    Made answerAdultreferral(
            @PathVariable AdultReferralId adultReferral,
            @RequestBody TransitionBodies.Reply body,
            CommandKey key,
            Version version) {
        referrals.answer(
                new AnswerAdultReferral(
                        key, adultReferral, version.number(), body.answer(), body.words()));
        return Made.of(adultReferral, "/api/v1/adult-referrals/" + adultReferral);
    }
}
