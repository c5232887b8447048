package org.waymark.panels.web;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.Act;
import org.waymark.access.KeptForms;
import org.waymark.access.Next;
import org.waymark.access.Printed;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.calendar.Wording;
import org.waymark.documents.Pdf;
import org.waymark.panels.ItemPaper;
import org.waymark.panels.ItemQuery;
import org.waymark.panels.LineKind;
import org.waymark.panels.NominationAnswers;
import org.waymark.panels.Nominations;
import org.waymark.panels.PanelActions;
import org.waymark.panels.PanelCommand;
import org.waymark.panels.PanelItemId;
import org.waymark.panels.PanelItems;
import org.waymark.panels.PanelRules;
import org.waymark.panels.Topic;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.LawfulBasis;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** One item of a panel, from its nomination to its minute (domain.md C.5). */
@Controller
class ItemController {
    private final Access access;
    private final PanelPages pages;
    private final Nominations nominations;
    private final NominationAnswers answers;
    private final PanelItems items;
    private final PanelActions actions;
    private final ItemQuery query;
    private final KeptForms kept;
    private final Pdf pdf;
    private final Clock clock;

    ItemController(
            Access access,
            PanelPages pages,
            Nominations nominations,
            NominationAnswers answers,
            PanelItems items,
            PanelActions actions,
            ItemQuery query,
            KeptForms kept,
            Pdf pdf,
            Clock clock) {
        this.access = access;
        this.pages = pages;
        this.nominations = nominations;
        this.answers = answers;
        this.items = items;
        this.actions = actions;
        this.query = query;
        this.kept = kept;
        this.pdf = pdf;
        this.clock = clock;
    }

    @GetMapping("/panel-items/{item}")
    Shown<ItemPage> read(Frame frame, @PathVariable PanelItemId item) {
        return access.show("panel.item", () -> pages.item(frame, Form.blank(), item));
    }

    @GetMapping("/panel-items/{item}/item.pdf")
    Printed print(@PathVariable PanelItemId item) {
        var by =
                "Printed by %s on %s."
                        .formatted(
                                CurrentPractitioner.get().name(),
                                Wording.dayAndTime(clock.instant()));
        var shown =
                access.show(
                        "panel.item.print", Act.PRINT, () -> new ItemPaper(query.get(item), by));
        return Printed.pdf(shown, "panel-item.pdf", pdf::of);
    }

    @PostMapping("/panel-items/{item}/answer")
    Next answer(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable PanelItemId item,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                item,
                next,
                "Answered.",
                () ->
                        answers.answer(
                                new PanelCommand.AnswerNomination(
                                        key,
                                        item,
                                        version.number(),
                                        form.yesNo("accept"),
                                        PanelForms.panel(form),
                                        form.words("answer"))));
    }

    @PostMapping("/panel-items/{item}/again")
    Next again(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable PanelItemId item,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                item,
                next,
                "Recorded.",
                () ->
                        nominations.again(
                                new PanelCommand.NominateAgain(
                                        key,
                                        item,
                                        version.number(),
                                        form.words("more"),
                                        form.is("withdraw", "yes"))));
    }

    @PostMapping("/panel-items/{item}/lines")
    Next add(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable PanelItemId item,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                item,
                next,
                "Recorded.",
                () -> {
                    items.add(
                            new PanelCommand.AddLine(
                                    key,
                                    item,
                                    form.choice("kind", LineKind.class),
                                    form.choice("topic", Topic.class),
                                    form.words("words"),
                                    form.choice("basis", LawfulBasis.class),
                                    form.words("necessity"),
                                    form.words("who")));
                    kept.discard(item.value(), ItemPage.LINE);
                });
    }

    @PostMapping("/panel-items/{item}/actions")
    Next give(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable PanelItemId item,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                item,
                next,
                "Given. They see the action and nothing else of the item.",
                () ->
                        actions.give(
                                new PanelCommand.GiveAction(
                                        key,
                                        item,
                                        form.words("what"),
                                        form.words("ownerEmail"),
                                        form.day("due", PanelRules.DAY_UNREADABLE))));
    }

    @PostMapping("/panel-items/{item}/minute")
    Next finish(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable PanelItemId item,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                item,
                next,
                "Discussed. The minute is on its own file and on no other.",
                () -> {
                    items.finish(
                            new PanelCommand.FinishItem(
                                    key,
                                    item,
                                    version.number(),
                                    form.words("minute"),
                                    form.day("reviewOn", PanelRules.DAY_UNREADABLE)));
                    kept.discard(item.value(), ItemPage.LINE, ItemPage.MINUTE);
                });
    }

    @PostMapping("/panel-items/{item}/review")
    Next review(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable PanelItemId item,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    var again =
                            items.review(
                                    new PanelCommand.ReviewItem(key, item, PanelForms.panel(form)));
                    Flashes.success(next, "On another agenda, as an item of its own.");
                    return "/panel-items/" + again;
                },
                wrong -> access.show("panel.item", () -> pages.item(frame, wrong, item)));
    }

    private Next after(
            Frame frame,
            Form form,
            PanelItemId item,
            RedirectAttributes next,
            String done,
            Runnable act) {
        return Next.after(
                form,
                () -> {
                    act.run();
                    Flashes.success(next, done);
                    return "/panel-items/" + item;
                },
                wrong -> access.show("panel.item", () -> pages.item(frame, wrong, item)));
    }
}
