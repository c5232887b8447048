package org.waymark.protection.web;

import org.jspecify.annotations.Nullable;
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
import org.waymark.casefile.CaseFiles;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.meetings.How;
import org.waymark.protection.DecideStrategy;
import org.waymark.protection.HoldStrategy;
import org.waymark.protection.NoStrategy;
import org.waymark.protection.PlanStrategy;
import org.waymark.protection.Recorders;
import org.waymark.protection.StrategyDecision;
import org.waymark.protection.StrategyDiscussions;
import org.waymark.protection.StrategyId;
import org.waymark.protection.reading.Strategies;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.NotFound;
import org.waymark.web.forms.Form;

/** Strategy discussions, held, planned, or considered and not held (guide ¶10). */
@Controller
class StrategyController {
    private static final String SCREEN = "strategy";
    static final String DRAFT = "strategy-decision";

    private final Access access;
    private final NewPages begin;
    private final Attendees attendees;
    private final Strategies strategies;
    private final StrategyDiscussions commands;
    private final Recorders recorders;
    private final KeptForms kept;
    private final CaseFiles files;

    StrategyController(
            Access access,
            NewPages begin,
            Attendees attendees,
            Strategies strategies,
            StrategyDiscussions commands,
            Recorders recorders,
            KeptForms kept,
            CaseFiles files) {
        this.access = access;
        this.begin = begin;
        this.attendees = attendees;
        this.strategies = strategies;
        this.commands = commands;
        this.recorders = recorders;
        this.kept = kept;
        this.files = files;
    }

    /** For links that know the child only, such as a task's. */
    @GetMapping("/children/{child}/strategy-discussion")
    Next called(@PathVariable ChildId child) {
        return Next.to(
                "/files/"
                        + files.visible(child).orElseThrow(NotFound::new)
                        + "/strategy-discussions/new");
    }

    @GetMapping("/files/{reference}/strategy-discussions/new")
    Shown<NewPage> begin(Frame frame, Form form, @PathVariable CaseReference reference) {
        return access.show(SCREEN, () -> fresh(frame, form, reference));
    }

    /** With the discussion that it follows up, where the address says one. */
    private NewPage fresh(Frame frame, Form query, CaseReference reference) {
        var page = begin.page(frame, Form.blank(), reference, What.STRATEGY);
        return query.uuid("follows") == null
                ? page
                : new NewPage(
                        frame,
                        page.form().with("follows", query.text("follows")),
                        page.kept(),
                        page.child(),
                        What.STRATEGY);
    }

    @PostMapping("/files/{reference}/strategy-discussions")
    Next record(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable CaseReference reference,
            RedirectAttributes next) {
        var child = begin.child(reference, What.STRATEGY).id();
        return Next.after(
                form,
                () -> {
                    var planned = form.is("state", "PLANNED");
                    var id = planned ? plan(form, key, child) : hold(form, key, child);
                    begin.sent(child, What.STRATEGY);
                    Flashes.success(
                            next,
                            planned
                                    ? "Planned. Everybody who has an account has it in My work."
                                    : "Recorded. What is still missing is a task in My work.");
                    return "/strategy-discussions/" + id;
                },
                wrong ->
                        access.show(
                                SCREEN, () -> begin.page(frame, wrong, reference, What.STRATEGY)));
    }

    private StrategyId plan(Form form, CommandKey key, ChildId child) {
        return commands.plan(
                new PlanStrategy(
                        key,
                        child,
                        Reading.moment(form, "at"),
                        form.choice("by", How.class),
                        form.words("place"),
                        follows(form),
                        attendees.read(form)));
    }

    private StrategyId hold(Form form, CommandKey key, ChildId child) {
        return commands.hold(
                new HoldStrategy(
                        key,
                        child,
                        Reading.moment(form, "at"),
                        form.choice("by", How.class),
                        follows(form),
                        attendees.read(form),
                        form.words("shared"),
                        form.choice("decision", StrategyDecision.class),
                        form.words("reasons"),
                        form.words("safety"),
                        Reading.wishes(form),
                        Reading.moment(form, "followUp")));
    }

    private static @Nullable StrategyId follows(Form form) {
        var id = form.uuid("follows");
        return id == null ? null : new StrategyId(id);
    }

    @GetMapping("/files/{reference}/strategy-discussions/not-held")
    Shown<NewPage> beginNotHeld(Frame frame, @PathVariable CaseReference reference) {
        return access.show(
                SCREEN, () -> begin.page(frame, Form.blank(), reference, What.NO_STRATEGY));
    }

    @PostMapping("/files/{reference}/strategy-discussions/not-held")
    Next notHeld(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable CaseReference reference,
            RedirectAttributes next) {
        var child = begin.child(reference, What.NO_STRATEGY).id();
        return Next.after(
                form,
                () -> {
                    var id = commands.notHeld(new NoStrategy(key, child, form.words("reason")));
                    begin.sent(child, What.NO_STRATEGY);
                    Flashes.success(next, "The reason is recorded.");
                    return "/strategy-discussions/" + id;
                },
                wrong ->
                        access.show(
                                SCREEN,
                                () -> begin.page(frame, wrong, reference, What.NO_STRATEGY)));
    }

    @GetMapping("/strategy-discussions/{strategy}")
    Shown<StrategyPage> strategy(Frame frame, @PathVariable StrategyId strategy) {
        return access.show(SCREEN, () -> page(frame, Form.blank(), strategy));
    }

    @PostMapping("/strategy-discussions/{strategy}/decision")
    Next decide(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable StrategyId strategy,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    commands.decide(
                            new DecideStrategy(
                                    key,
                                    strategy,
                                    version.number(),
                                    form.choice("decision", StrategyDecision.class),
                                    form.words("reasons"),
                                    form.words("safety"),
                                    Reading.wishes(form)));
                    kept.discard(strategy.value(), DRAFT);
                    Flashes.success(next, "Recorded.");
                    return "/strategy-discussions/" + strategy;
                },
                wrong -> access.show(SCREEN, () -> page(frame, wrong, strategy)));
    }

    private StrategyPage page(Frame frame, Form form, StrategyId id) {
        var shown = kept.of(form, Form.blank(), id.value(), DRAFT);
        return new StrategyPage(
                frame,
                shown.form(),
                shown.words(),
                strategies.get(id),
                recorders.isSocialCare(),
                recorders.isPolice());
    }
}
