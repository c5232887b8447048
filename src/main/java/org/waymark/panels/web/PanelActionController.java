package org.waymark.panels.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.panels.PanelActionId;
import org.waymark.panels.PanelActionState;
import org.waymark.panels.PanelActions;
import org.waymark.panels.PanelCommand;
import org.waymark.people.AgencyId;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Actions of panels, and their chasing (domain.md C.5). */
@Controller
class PanelActionController {
    private final Access access;
    private final PanelPages pages;
    private final PanelActions actions;

    PanelActionController(Access access, PanelPages pages, PanelActions actions) {
        this.access = access;
        this.pages = pages;
        this.actions = actions;
    }

    @GetMapping("/panels/actions")
    Shown<ActionsPage> chaser(
            Frame frame,
            @RequestParam(required = false) @Nullable AgencyId agency,
            @RequestParam(required = false) @Nullable PanelActionId after) {
        return access.show("panel.actions", () -> pages.actions(frame, agency, after));
    }

    @GetMapping("/panel-actions/{panelAction}")
    Shown<ActionPage> read(Frame frame, @PathVariable PanelActionId panelAction) {
        return access.show("panel.action", () -> pages.action(frame, Form.blank(), panelAction));
    }

    @PostMapping("/panel-actions/{panelAction}")
    Next settle(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable PanelActionId panelAction,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                panelAction,
                next,
                "Recorded.",
                () ->
                        actions.settle(
                                new PanelCommand.SettleAction(
                                        key,
                                        panelAction,
                                        version.number(),
                                        form.choice("state", PanelActionState.class),
                                        form.words("outcome"))));
    }

    @PostMapping("/panel-actions/{panelAction}/reminders")
    Next remind(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable PanelActionId panelAction,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                panelAction,
                next,
                "Reminded, without a word of what it is about.",
                () -> actions.remind(new PanelCommand.Remind(key, panelAction)));
    }

    private Next after(
            Frame frame,
            Form form,
            PanelActionId action,
            RedirectAttributes next,
            String done,
            Runnable act) {
        return Next.after(
                form,
                () -> {
                    act.run();
                    Flashes.success(next, done);
                    return "/panel-actions/" + action;
                },
                wrong -> access.show("panel.action", () -> pages.action(frame, wrong, action)));
    }
}
