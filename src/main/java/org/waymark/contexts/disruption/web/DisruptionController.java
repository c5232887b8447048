package org.waymark.contexts.disruption.web;

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
import org.waymark.child.Known;
import org.waymark.contexts.ContextId;
import org.waymark.contexts.disruption.DisruptionCommand;
import org.waymark.contexts.disruption.DisruptionId;
import org.waymark.contexts.disruption.DisruptionLinkId;
import org.waymark.contexts.disruption.Disruptions;
import org.waymark.contexts.disruption.ProtectedChildren;
import org.waymark.contexts.disruption.Target;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Disruption tools: the list, considering one, reading one; and what a child's file knows. */
@Controller
class DisruptionController {
    private final Access access;
    private final DisruptionPages pages;
    private final Disruptions disruptions;
    private final ProtectedChildren children;
    private final KeptForms kept;

    DisruptionController(
            Access access,
            DisruptionPages pages,
            Disruptions disruptions,
            ProtectedChildren children,
            KeptForms kept) {
        this.access = access;
        this.pages = pages;
        this.disruptions = disruptions;
        this.children = children;
        this.kept = kept;
    }

    @GetMapping("/disruptions")
    Shown<DisruptionsPage> list(
            Frame frame, @RequestParam(required = false) @Nullable DisruptionId after) {
        return access.show("disruptions", () -> pages.disruptions(frame, after));
    }

    @GetMapping("/disruptions/new")
    Shown<NewDisruptionPage> fresh(Frame frame) {
        return access.show("disruption.new", () -> pages.fresh(frame, Form.blank()));
    }

    @PostMapping("/disruptions")
    Next consider(Frame frame, Form form, CommandKey key, RedirectAttributes next) {
        var me = disruptions.worker();
        return Next.after(
                form,
                () -> {
                    var context = form.uuid("context");
                    var id =
                            disruptions.consider(
                                    new DisruptionCommand.Consider(
                                            key,
                                            form.words("tool"),
                                            form.choice("target", Target.class),
                                            null,
                                            form.words("targetWords"),
                                            form.choice("adult", Known.class),
                                            form.words("adultWords"),
                                            form.words("why"),
                                            DisruptionPages.day(form, "on"),
                                            context == null ? null : new ContextId(context)));
                    kept.discard(me.id().value(), NewDisruptionPage.DRAFT);
                    Flashes.success(next, "Recorded as considered.");
                    return "/disruptions/" + id;
                },
                wrong -> access.show("disruption.new", () -> pages.fresh(frame, wrong)));
    }

    @GetMapping("/disruptions/{disruption}")
    Shown<DisruptionPage> read(Frame frame, @PathVariable DisruptionId disruption) {
        return access.show("disruption", () -> pages.disruption(frame, Form.blank(), disruption));
    }

    @GetMapping("/disruption-links/{disruptionLink}")
    Shown<DisruptionLinkPage> link(Frame frame, @PathVariable DisruptionLinkId disruptionLink) {
        return access.show(
                "disruption.link", () -> pages.link(frame, Form.blank(), disruptionLink));
    }

    @GetMapping("/disruption-links/{disruptionLink}/for-child")
    Shown<DisruptionForChildPage> forChild(
            Frame frame, @PathVariable DisruptionLinkId disruptionLink) {
        return access.show("disruption.child", () -> pages.forChild(frame, disruptionLink));
    }

    @PostMapping("/disruption-links/{disruptionLink}/end")
    Next end(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable DisruptionLinkId disruptionLink,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    children.end(
                            new DisruptionCommand.EndProtection(
                                    key, disruptionLink, version.number()));
                    Flashes.success(next, "Ended.");
                    return "/disruptions";
                },
                wrong ->
                        access.show(
                                "disruption.link", () -> pages.link(frame, wrong, disruptionLink)));
    }
}
