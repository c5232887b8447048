package org.waymark.panels.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.access.Access;
import org.waymark.access.Made;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.panels.ActionView;
import org.waymark.panels.ItemQuery;
import org.waymark.panels.PanelActionId;
import org.waymark.panels.PanelActions;
import org.waymark.panels.PanelCommand;
import org.waymark.panels.PanelItemId;
import org.waymark.people.AgencyId;
import org.waymark.requests.CommandKey;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Panels")
class PanelActionsApi {
    private final Access access;
    private final PanelActions actions;
    private final ItemQuery query;

    PanelActionsApi(Access access, PanelActions actions, ItemQuery query) {
        this.access = access;
        this.actions = actions;
        this.query = query;
    }

    @Operation(
            summary = "Open actions of all panels",
            description = "For the coordinator: the longest due first, by agency, by pages.")
    @GetMapping("/panel-actions")
    Shown<ActionView.Chaser> chaser(
            @RequestParam(required = false) @Nullable AgencyId agency,
            @RequestParam(required = false) @Nullable PanelActionId after) {
        return access.show("panel.actions", () -> query.chaser(agency, after));
    }

    @Operation(
            summary = "Give an action",
            description =
                    "By the coordinator or a chair, to anybody of any agency, who sees the action and nothing else of the item.")
    @PostMapping("/panel-items/{item}/actions")
    @ResponseStatus(HttpStatus.CREATED)
    Made give(
            @PathVariable PanelItemId item, CommandKey key, @RequestBody PanelBodies.Action body) {
        return made(
                actions.give(
                        new PanelCommand.GiveAction(
                                key, item, body.what(), body.ownerEmail(), body.due())));
    }

    @Operation(summary = "Read an action of a panel", description = "Its ETag goes with changes.")
    @GetMapping("/panel-actions/{panelAction}")
    Shown<ActionView> read(@PathVariable PanelActionId panelAction) {
        return access.show("panel.action", () -> query.action(panelAction));
    }

    @Operation(
            summary = "Settle an action",
            description = "By whoever has it, the coordinator or a chair.")
    @PostMapping("/panel-actions/{panelAction}")
    Made settle(
            @PathVariable PanelActionId panelAction,
            CommandKey key,
            Version version,
            @RequestBody PanelBodies.ActionSettled body) {
        actions.settle(
                new PanelCommand.SettleAction(
                        key, panelAction, version.number(), body.state(), body.outcome()));
        return made(panelAction);
    }

    @Operation(
            summary = "Remind of an action",
            description = "By the coordinator, once a day; the notice says nothing of it.")
    @PostMapping("/panel-actions/{panelAction}/reminders")
    Made remind(@PathVariable PanelActionId panelAction, CommandKey key) {
        actions.remind(new PanelCommand.Remind(key, panelAction));
        return made(panelAction);
    }

    private static Made made(PanelActionId id) {
        return Made.of(id, "/api/v1/panel-actions/" + id);
    }
}
