package org.waymark.support.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.access.KeptForms;
import org.waymark.casefile.CaseReference;
import org.waymark.support.AdultReferralId;
import org.waymark.support.Needs;
import org.waymark.support.OwnerChoices;
import org.waymark.support.PlanQuery;
import org.waymark.support.PlanServices;
import org.waymark.support.PlanView;
import org.waymark.support.SupportActionId;
import org.waymark.support.SupportNeedId;
import org.waymark.support.SupportPlanId;
import org.waymark.support.SupportServiceId;
import org.waymark.support.TransitionId;
import org.waymark.support.TransitionQuery;
import org.waymark.web.Frame;
import org.waymark.web.NotFound;
import org.waymark.web.components.Option;
import org.waymark.web.forms.Form;

/** Puts the pages of this module together. */
@Component
class SupportPages {
    private final PlanQuery plans;
    private final TransitionQuery transitions;
    private final Needs needs;
    private final PlanServices services;
    private final OwnerChoices owners;
    private final KeptForms kept;

    SupportPages(
            PlanQuery plans,
            TransitionQuery transitions,
            Needs needs,
            PlanServices services,
            OwnerChoices owners,
            KeptForms kept) {
        this.plans = plans;
        this.transitions = transitions;
        this.needs = needs;
        this.services = services;
        this.owners = owners;
        this.kept = kept;
    }

    FilePlansPage file(Frame frame, Form sent, CaseReference reference) {
        var file = plans.file(reference);
        var form = kept.of(sent, Form.blank(), file.child().id().value(), "support-plan");
        return new FilePlansPage(
                frame, form.form(), form.words(), file, plans.of(file.child().id()));
    }

    PlanPage plan(Frame frame, SupportPlanId id) {
        return new PlanPage(frame, plans.get(id));
    }

    PlanFormPage form(Frame frame, Form sent, SupportPlanId id, What what, String need) {
        var plan = plans.get(id);
        var start = need.isBlank() ? start(plan, what) : Form.blank().with("need", need);
        var form = kept.of(sent, start, id.value(), what.draft());
        return new PlanFormPage(
                frame, form.form(), form.words(), plan, what, people(id), directory());
    }

    private static Form start(PlanView plan, What what) {
        var form = Form.blank();
        if (what == What.CONSIDERATIONS)
            for (var c : plan.considered())
                form =
                        form.with(c.topic().name(), c.answer().name())
                                .with(c.topic().name() + "-words", c.words());
        return form;
    }

    private List<Option> people(SupportPlanId plan) {
        return PlanFormPage.options(
                owners.of(plan).stream().map(c -> Option.of(c.value(), c.words())).toList());
    }

    private List<Option> directory() {
        return PlanFormPage.options(
                services.directory().stream()
                        .map(s -> Option.of(s.name(), s.name() + ", " + s.provider()))
                        .toList());
    }

    NeedPage need(Frame frame, Form sent, SupportNeedId id) {
        var plan = plans.get(needs.planOf(id));
        var need =
                plan.needs().stream()
                        .filter(n -> n.id().equals(id))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        var start =
                Form.blank()
                        .with("words", need.words())
                        .with("outcome", need.outcome() == null ? "" : need.outcome())
                        .with("whose", need.whose() == null ? "" : need.whose().name())
                        .with("audience", need.outcome() == null ? "" : need.audience().name())
                        .with("forChild", need.childWords() == null ? "" : "yes")
                        .with("childWords", need.childWords() == null ? "" : need.childWords());
        var form = kept.of(sent, start, id.value(), "support-need");
        return new NeedPage(frame, form.form(), form.words(), plan, need);
    }

    ActionPage action(Frame frame, Form sent, SupportActionId id) {
        var form = kept.of(sent, Form.blank(), id.value(), "support-update");
        return new ActionPage(frame, form.form(), form.words(), plans.action(id));
    }

    ServicePage service(Frame frame, Form sent, SupportServiceId id) {
        var plan = plans.get(services.planOf(id));
        var service =
                plan.services().stream()
                        .filter(s -> s.id().equals(id))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        var form = kept.of(sent, Form.blank(), id.value(), "support-service-update");
        return new ServicePage(frame, form.form(), form.words(), plan, service);
    }

    TransitionPage transition(Frame frame, Form sent, TransitionId id) {
        var view = transitions.get(id);
        var form =
                kept.of(
                        sent,
                        Form.blank(),
                        id.value(),
                        "transition-assessment",
                        "transition-capacity",
                        "transition-request");
        return new TransitionPage(frame, form.form(), form.words(), view, people(view.plan()));
    }

    AdultReferralPage referral(Frame frame, Form sent, AdultReferralId id) {
        var form = kept.of(sent, Form.blank(), id.value(), "adult-referral");
        return new AdultReferralPage(frame, form.form(), form.words(), transitions.referral(id));
    }

    /** After it was sent. */
    void sent(org.waymark.sql.Id subject, String... kinds) {
        Arrays.stream(kinds).forEach(k -> kept.discard(subject.value(), k));
    }
}
