package org.waymark.support.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.child.Known;
import org.waymark.procedures.ServiceKind;
import org.waymark.requests.CommandKey;
import org.waymark.support.ActionState;
import org.waymark.support.AdultReferralId;
import org.waymark.support.AdultState;
import org.waymark.support.AgreedBy;
import org.waymark.support.AnswerAdultReferral;
import org.waymark.support.AskAdultServices;
import org.waymark.support.AssessForAdulthood;
import org.waymark.support.Conclusion;
import org.waymark.support.Consent;
import org.waymark.support.Consider;
import org.waymark.support.EndPlan;
import org.waymark.support.EndReason;
import org.waymark.support.ForWhom;
import org.waymark.support.GiveSupportAction;
import org.waymark.support.NeedState;
import org.waymark.support.OfferService;
import org.waymark.support.OpenPlan;
import org.waymark.support.PlanKind;
import org.waymark.support.RecordAgreement;
import org.waymark.support.RecordCapacity;
import org.waymark.support.RecordMeasure;
import org.waymark.support.ReviewPlan;
import org.waymark.support.ServiceState;
import org.waymark.support.ShowAddress;
import org.waymark.support.SupportActionId;
import org.waymark.support.SupportNeedId;
import org.waymark.support.SupportPlanId;
import org.waymark.support.SupportServiceId;
import org.waymark.support.Topic;
import org.waymark.support.TransitionDecision;
import org.waymark.support.TransitionId;
import org.waymark.support.UpdateAction;
import org.waymark.support.UpdateService;
import org.waymark.support.Whose;
import org.waymark.support.WriteNeed;
import org.waymark.web.forms.Form;

/** From forms to commands. */
final class SupportForms {
    private SupportForms() {}

    static OpenPlan open(Form f, CommandKey key, ChildId child) {
        return new OpenPlan(
                key,
                child,
                Typed.choice(f, "kind", PlanKind.class),
                Typed.words(f, "purpose"),
                Typed.owner(f, "coordinator"));
    }

    static WriteNeed need(
            Form f, CommandKey key, SupportPlanId plan, @Nullable SupportNeedId need, int version) {
        return new WriteNeed(
                key,
                plan,
                need,
                version,
                Typed.words(f, "words"),
                Typed.words(f, "outcome"),
                Typed.choice(f, "whose", Whose.class),
                Typed.audience(f),
                Typed.forChild(f),
                Typed.choice(f, "state", NeedState.class),
                Typed.words(f, "stateWords"));
    }

    static GiveSupportAction action(Form f, CommandKey key, SupportPlanId plan) {
        return new GiveSupportAction(
                key,
                plan,
                Typed.id(f, "need", SupportNeedId::new),
                Typed.words(f, "what"),
                Typed.owner(f, "owner"),
                Typed.day(f, "due"),
                Typed.day(f, "review"),
                Typed.audience(f),
                Typed.forChild(f));
    }

    static UpdateAction update(Form f, CommandKey key, SupportActionId id, int version) {
        return new UpdateAction(
                key,
                id,
                version,
                Typed.choice(f, "state", ActionState.class),
                Typed.words(f, "words"));
    }

    static OfferService service(Form f, CommandKey key, SupportPlanId plan) {
        return new OfferService(
                key,
                plan,
                Typed.id(f, "need", SupportNeedId::new),
                Typed.choice(f, "kind", ServiceKind.class),
                Typed.words(f, "listed"),
                Typed.words(f, "other"),
                Typed.choice(f, "forWhom", ForWhom.class),
                Typed.day(f, "offered"),
                Typed.day(f, "review"),
                Typed.audience(f),
                Typed.forChild(f));
    }

    static UpdateService update(Form f, CommandKey key, SupportServiceId id, int version) {
        return new UpdateService(
                key,
                id,
                version,
                Typed.choice(f, "state", ServiceState.class),
                Typed.day(f, "on"),
                Typed.words(f, "words"));
    }

    static List<Consider> considered(Form f) {
        return Arrays.stream(Topic.values())
                .map(t ->
                        new Consider(
                                t,
                                Typed.choice(f, t.name(), Known.class),
                                Typed.words(f, t.name() + "-words")))
                .toList();
    }

    static RecordAgreement agreement(Form f, CommandKey key, SupportPlanId plan) {
        return new RecordAgreement(
                key,
                plan,
                Typed.id(f, "service", SupportServiceId::new),
                Typed.choice(f, "who", AgreedBy.class),
                Typed.words(f, "name"),
                Typed.words(f, "words"),
                Typed.day(f, "on"));
    }

    static RecordMeasure measure(Form f, CommandKey key, SupportPlanId plan) {
        return new RecordMeasure(
                key,
                plan,
                Typed.words(f, "tool"),
                Typed.words(f, "result"),
                Typed.day(f, "on"),
                Typed.words(f, "words"),
                Typed.audience(f));
    }

    static ReviewPlan review(Form f, CommandKey key, SupportPlanId plan) {
        return new ReviewPlan(
                key,
                plan,
                Typed.day(f, "on"),
                Typed.words(f, "who"),
                Typed.words(f, "childSaid"),
                Typed.words(f, "childNot"),
                Typed.words(f, "changed"),
                Typed.words(f, "lateReason"));
    }

    static ShowAddress address(Form f, CommandKey key, SupportPlanId plan) {
        return new ShowAddress(
                key,
                plan,
                Typed.words(f, "lines"),
                Typed.words(f, "why"),
                Typed.audience(f),
                Typed.day(f, "until"));
    }

    static EndPlan end(Form f, CommandKey key, SupportPlanId plan, int version) {
        return new EndPlan(
                key,
                plan,
                version,
                Typed.choice(f, "reason", EndReason.class),
                Typed.words(f, "endWords"));
    }

    static AssessForAdulthood assess(Form f, CommandKey key, TransitionId id, int version) {
        return new AssessForAdulthood(
                key,
                id,
                version,
                Typed.choice(f, "needs", Known.class),
                Typed.words(f, "needsWords"),
                Typed.choice(f, "benefit", Known.class),
                Typed.choice(f, "consent", Consent.class),
                Typed.words(f, "consentWords"),
                Typed.choice(f, "atRisk", Known.class),
                Typed.words(f, "riskWords"),
                Typed.choice(f, "decision", TransitionDecision.class),
                Typed.words(f, "reasons"));
    }

    static RecordCapacity capacity(Form f, CommandKey key, TransitionId id) {
        return new RecordCapacity(
                key,
                id,
                Typed.words(f, "what"),
                Typed.day(f, "on"),
                Typed.words(f, "help"),
                f.yesNo("understands"),
                f.yesNo("retains"),
                f.yesNo("weighs"),
                f.yesNo("communicates"),
                Typed.words(f, "impairment"),
                Typed.choice(f, "conclusion", Conclusion.class),
                Typed.words(f, "because"),
                Typed.words(f, "bestInterests"));
    }

    static AskAdultServices ask(Form f, CommandKey key, TransitionId id) {
        return new AskAdultServices(
                key,
                id,
                Typed.owner(f, "to"),
                Typed.words(f, "service"),
                Typed.words(f, "summary"),
                Typed.words(f, "basis"));
    }

    static AnswerAdultReferral answer(Form f, CommandKey key, AdultReferralId id, int version) {
        return new AnswerAdultReferral(
                key,
                id,
                version,
                Typed.choice(f, "answer", AdultState.class),
                Typed.words(f, "words"));
    }
}
