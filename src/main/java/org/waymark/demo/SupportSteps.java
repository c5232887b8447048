package org.waymark.demo;

import static org.waymark.demo.Stage.key;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.casefile.ChildId;
import org.waymark.child.Known;
import org.waymark.identification.ConcernId;
import org.waymark.identification.Concerns;
import org.waymark.support.ActionState;
import org.waymark.support.AgreedBy;
import org.waymark.support.Audience;
import org.waymark.support.Consider;
import org.waymark.support.ForChild;
import org.waymark.support.ForWhom;
import org.waymark.support.GiveSupportAction;
import org.waymark.support.NeedState;
import org.waymark.support.Needs;
import org.waymark.support.OfferService;
import org.waymark.support.OpenPlan;
import org.waymark.support.Owner;
import org.waymark.support.PlanActions;
import org.waymark.support.PlanKind;
import org.waymark.support.PlanQuery;
import org.waymark.support.PlanServices;
import org.waymark.support.PlanView;
import org.waymark.support.Plans;
import org.waymark.support.Progress;
import org.waymark.support.RecordAgreement;
import org.waymark.support.RecordMeasure;
import org.waymark.support.ServiceState;
import org.waymark.support.SharePlan;
import org.waymark.support.SupportNeedId;
import org.waymark.support.SupportPlanId;
import org.waymark.support.SupportServiceId;
import org.waymark.support.Topic;
import org.waymark.support.UpdateAction;
import org.waymark.support.UpdateService;
import org.waymark.support.Whose;
import org.waymark.support.WriteNeed;

/** The steps of a support plan, each by the person whose step it is. */
@Component
class SupportSteps {
    private final Stage stage;
    private final Cast cast;
    private final TransactionTemplate transaction;
    private final Concerns concerns;
    private final Plans plans;
    private final PlanQuery query;
    private final Needs needs;
    private final PlanActions actions;
    private final PlanServices services;
    private final Progress progress;

    SupportSteps(
            Stage stage,
            Cast cast,
            TransactionTemplate transaction,
            Concerns concerns,
            Plans plans,
            PlanQuery query,
            Needs needs,
            PlanActions actions,
            PlanServices services,
            Progress progress) {
        this.stage = stage;
        this.cast = cast;
        this.transaction = transaction;
        this.concerns = concerns;
        this.plans = plans;
        this.query = query;
        this.needs = needs;
        this.actions = actions;
        this.services = services;
        this.progress = progress;
    }

    ChildId childOf(String who, ConcernId concern) {
        return read(who, () -> concerns.childOf(concern));
    }

    private <T> T read(String who, java.util.function.Supplier<T> work) {
        return stage.as(
                who,
                stage.minutesAgo(1),
                () -> java.util.Objects.requireNonNull(transaction.execute(t -> work.get())));
    }

    Owner person(String name) {
        return new Owner(cast.get(name).id(), null, null, null);
    }

    SupportPlanId open(
            String who,
            Instant at,
            ChildId child,
            PlanKind kind,
            String purpose,
            String coordinator) {
        return stage.as(
                who,
                at,
                () -> plans.open(new OpenPlan(key(), child, kind, purpose, person(coordinator))));
    }

    void share(String who, Instant at, SupportPlanId plan, String with, String why) {
        stage.run(who, at, () -> plans.share(new SharePlan(key(), plan, person(with), why)));
    }

    /** Each topic with its answer and words, in the order of the topics. */
    void consider(String who, Instant at, SupportPlanId plan, List<String> words) {
        var topics = Topic.values();
        var all =
                IntStream.range(0, topics.length)
                        .mapToObj(n -> {
                            var said = words.get(n).split(": ", 2);
                            return new Consider(topics[n], Known.valueOf(said[0]), said[1]);
                        })
                        .toList();
        stage.run(who, at, () -> progress.consider(key(), plan, all));
    }

    SupportNeedId need(
            String who,
            Instant at,
            SupportPlanId plan,
            @Nullable SupportNeedId known,
            String words,
            String outcome,
            Audience audience,
            @Nullable String child) {
        return stage.as(
                who,
                at,
                () ->
                        needs.write(
                                new WriteNeed(
                                        key(),
                                        plan,
                                        known,
                                        0,
                                        words,
                                        outcome,
                                        Whose.CHILD,
                                        audience,
                                        new ForChild(child != null, child),
                                        NeedState.OPEN,
                                        null)));
    }

    /** A need that a return interview left waiting. */
    SupportNeedId waiting(String who, SupportPlanId plan) {
        return read(who, () -> query.get(plan)).needs().stream()
                .filter(n -> n.state() == NeedState.WAITING)
                .map(PlanView.Need::id)
                .findFirst()
                .orElseThrow();
    }

    void action(
            String who,
            Instant at,
            SupportPlanId plan,
            SupportNeedId need,
            String what,
            String owner,
            int days,
            @Nullable String child) {
        var due = stage.today().plusDays(days);
        var id =
                stage.as(
                        who,
                        at,
                        () ->
                                actions.give(
                                        new GiveSupportAction(
                                                key(),
                                                plan,
                                                need,
                                                what,
                                                person(owner),
                                                due,
                                                null,
                                                Audience.PLAN,
                                                new ForChild(child != null, child))));
        stage.run(
                owner,
                at.plusSeconds(3600),
                () -> actions.update(new UpdateAction(key(), id, 0, ActionState.ACCEPTED, null)));
    }

    SupportServiceId service(
            String who,
            Instant at,
            SupportPlanId plan,
            SupportNeedId need,
            String listed,
            ForWhom forWhom,
            Audience audience,
            @Nullable String child) {
        var day = org.waymark.calendar.England.dateOf(at);
        return stage.as(
                who,
                at,
                () ->
                        services.offer(
                                new OfferService(
                                        key(),
                                        plan,
                                        need,
                                        null,
                                        listed,
                                        null,
                                        forWhom,
                                        day,
                                        null,
                                        audience,
                                        new ForChild(child != null, child))));
    }

    void answer(
            String who,
            Instant at,
            SupportServiceId service,
            int version,
            ServiceState state,
            @Nullable String words) {
        var day = org.waymark.calendar.England.dateOf(at);
        stage.run(
                who,
                at,
                () ->
                        services.update(
                                new UpdateService(key(), service, version, state, day, words)));
    }

    void agree(String who, Instant at, SupportPlanId plan, AgreedBy by, String name, String words) {
        var day = org.waymark.calendar.England.dateOf(at);
        stage.run(
                who,
                at,
                () -> progress.agree(new RecordAgreement(key(), plan, null, by, name, words, day)));
    }

    void measure(String who, Instant at, SupportPlanId plan, String tool, String result) {
        var day = org.waymark.calendar.England.dateOf(at);
        stage.run(
                who,
                at,
                () ->
                        progress.measure(
                                new RecordMeasure(
                                        key(), plan, tool, result, day, null, Audience.PLAN)));
    }
}
