package org.waymark.protection.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.KeptForms;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.casefile.CaseReference;
import org.waymark.protection.NeedPlanId;
import org.waymark.protection.NeedPlans;
import org.waymark.protection.Recorders;
import org.waymark.protection.ReviewNeedPlan;
import org.waymark.protection.StartNeedPlan;
import org.waymark.protection.reading.Plans;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** The dates of child in need plans. */
@Controller
class NeedPlanController {
    private static final String SCREEN = "child-in-need-plan";
    static final String DRAFT = "need-plan-review";

    private final Access access;
    private final NewPages begin;
    private final Plans plans;
    private final NeedPlans commands;
    private final Recorders recorders;
    private final KeptForms kept;

    NeedPlanController(
            Access access,
            NewPages begin,
            Plans plans,
            NeedPlans commands,
            Recorders recorders,
            KeptForms kept) {
        this.access = access;
        this.begin = begin;
        this.plans = plans;
        this.commands = commands;
        this.recorders = recorders;
        this.kept = kept;
    }

    @GetMapping("/files/{reference}/child-in-need-plans/new")
    Shown<NewPage> begin(Frame frame, @PathVariable CaseReference reference) {
        return access.show(
                SCREEN, () -> begin.page(frame, Form.blank(), reference, What.NEED_PLAN));
    }

    @PostMapping("/files/{reference}/child-in-need-plans")
    Next start(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable CaseReference reference,
            RedirectAttributes next) {
        var child = begin.child(reference, What.NEED_PLAN).id();
        return Next.after(
                form,
                () -> {
                    var id =
                            commands.start(
                                    new StartNeedPlan(
                                            key,
                                            child,
                                            Reading.day(form, "startedOn"),
                                            form.words("aim")));
                    begin.sent(child, What.NEED_PLAN);
                    Flashes.success(next, "The plan has started. Its review is in My work.");
                    return "/child-in-need-plans/" + id;
                },
                wrong ->
                        access.show(
                                SCREEN, () -> begin.page(frame, wrong, reference, What.NEED_PLAN)));
    }

    @GetMapping("/child-in-need-plans/{needPlan}")
    Shown<NeedPlanPage> plan(Frame frame, @PathVariable NeedPlanId needPlan) {
        return access.show(SCREEN, () -> page(frame, Form.blank(), needPlan));
    }

    @PostMapping("/child-in-need-plans/{needPlan}/reviews")
    Next review(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable NeedPlanId needPlan,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    commands.review(
                            new ReviewNeedPlan(
                                    key,
                                    needPlan,
                                    version.number(),
                                    Reading.day(form, "heldOn"),
                                    form.words("words"),
                                    form.yesNo("goesOn")));
                    kept.discard(needPlan.value(), DRAFT);
                    Flashes.success(next, "The review is recorded.");
                    return "/child-in-need-plans/" + needPlan;
                },
                wrong -> access.show(SCREEN, () -> page(frame, wrong, needPlan)));
    }

    private NeedPlanPage page(Frame frame, Form form, NeedPlanId id) {
        var shown = kept.of(form, Form.blank(), id.value(), DRAFT);
        return new NeedPlanPage(
                frame, shown.form(), shown.words(), plans.get(id), recorders.isSocialCare());
    }
}
