package org.waymark.contexts.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.KeptForms;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.contexts.ContextActionId;
import org.waymark.contexts.ContextActionState;
import org.waymark.contexts.ContextCases;
import org.waymark.contexts.ContextCommand;
import org.waymark.contexts.ContextId;
import org.waymark.contexts.ContextKind;
import org.waymark.contexts.ContextLinkId;
import org.waymark.contexts.ContextLinks;
import org.waymark.contexts.ContextPlans;
import org.waymark.people.TeamId;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Context cases: the list, opening one, reading one, and the pages of one action and one link. */
@Controller
class ContextController {
    private final Access access;
    private final ContextPages pages;
    private final ContextCases cases;
    private final ContextPlans plans;
    private final ContextLinks links;
    private final KeptForms kept;

    ContextController(
            Access access,
            ContextPages pages,
            ContextCases cases,
            ContextPlans plans,
            ContextLinks links,
            KeptForms kept) {
        this.access = access;
        this.pages = pages;
        this.cases = cases;
        this.plans = plans;
        this.links = links;
        this.kept = kept;
    }

    @GetMapping("/contexts")
    Shown<ContextsPage> list(
            Frame frame,
            @RequestParam(defaultValue = "false") boolean closed,
            @RequestParam(required = false) @Nullable ContextId after) {
        return access.show("contexts", () -> pages.contexts(frame, closed, after));
    }

    @GetMapping("/contexts/new")
    Shown<NewContextPage> fresh(Frame frame) {
        return access.show("context.new", () -> pages.fresh(frame, Form.blank()));
    }

    @PostMapping("/contexts")
    Next open(Frame frame, Form form, CommandKey key, RedirectAttributes next) {
        var me = cases.toOpen();
        return Next.after(
                form,
                () -> {
                    var id =
                            cases.open(
                                    new ContextCommand.Open(
                                            key,
                                            form.choice("kind", ContextKind.class),
                                            form.words("title"),
                                            form.words("place"),
                                            form.words("why"),
                                            ContextReading.id(form, "team", TeamId::new),
                                            ContextReading.day(form, "reviewOn")));
                    kept.discard(me.id().value(), NewContextPage.DRAFT);
                    Flashes.success(
                            next,
                            "Opened. Write what is known, and name who else needs to read it.");
                    return "/contexts/" + id;
                },
                wrong -> access.show("context.new", () -> pages.fresh(frame, wrong)));
    }

    @GetMapping("/contexts/{context}")
    Shown<ContextPage> read(Frame frame, @PathVariable ContextId context) {
        return access.show("context", () -> pages.context(frame, Form.blank(), context));
    }

    @GetMapping("/context-actions/{contextAction}")
    Shown<ContextActionPage> action(Frame frame, @PathVariable ContextActionId contextAction) {
        return access.show(
                "context.action", () -> pages.action(frame, Form.blank(), contextAction));
    }

    @PostMapping("/context-actions/{contextAction}")
    Next settle(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable ContextActionId contextAction,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    plans.settle(
                            new ContextCommand.SettleAction(
                                    key,
                                    contextAction,
                                    version.number(),
                                    form.choice("state", ContextActionState.class),
                                    form.words("outcome")));
                    kept.discard(contextAction.value(), ContextActionPage.DRAFT);
                    Flashes.success(next, "Saved.");
                    return "/context-actions/" + contextAction;
                },
                wrong ->
                        access.show(
                                "context.action", () -> pages.action(frame, wrong, contextAction)));
    }

    @GetMapping("/context-links/{contextLink}")
    Shown<ContextLinkPage> link(Frame frame, @PathVariable ContextLinkId contextLink) {
        return access.show("context.link", () -> pages.link(frame, Form.blank(), contextLink));
    }

    @PostMapping("/context-links/{contextLink}/end")
    Next end(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable ContextLinkId contextLink,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    links.end(new ContextCommand.EndLink(key, contextLink, version.number()));
                    Flashes.success(next, "Ended. The child’s own file goes on as it was.");
                    return "/context-links/" + contextLink;
                },
                wrong -> access.show("context.link", () -> pages.link(frame, wrong, contextLink)));
    }
}
