package org.waymark.panels.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashMap;
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
import org.waymark.panels.PanelAttendance;
import org.waymark.panels.PanelCommand;
import org.waymark.panels.PanelId;
import org.waymark.panels.PanelList;
import org.waymark.panels.PanelQuery;
import org.waymark.panels.PanelView;
import org.waymark.panels.Panels;
import org.waymark.people.PractitionerId;
import org.waymark.requests.CommandKey;

@RestController
@RequestMapping("/api/v1/panels")
@Tag(
        name = "Panels",
        description = "Multi-agency child exploitation panels (domain.md C.5, guide ¶13 and ¶16)")
class PanelsApi {
    private final Access access;
    private final Panels panels;
    private final PanelQuery query;

    PanelsApi(Access access, Panels panels, PanelQuery query) {
        this.access = access;
        this.panels = panels;
        this.query = query;
    }

    @Operation(
            summary = "Panels you are asked to",
            description =
                    "With the next one, what waits and how many actions are open; by pages. All of them for the coordinator.")
    @GetMapping
    Shown<PanelList> list(@RequestParam(required = false) @Nullable PanelId after) {
        return access.show("panels", () -> query.mine(after));
    }

    @Operation(
            summary = "Plan a panel",
            description = "By the coordinator; chaired by the police and the local authority.")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Made plan(CommandKey key, @RequestBody PanelBodies.Planned body) {
        return made(
                panels.plan(
                        new PanelCommand.PlanPanel(
                                key,
                                body.startsAt(),
                                body.place(),
                                body.policeChair(),
                                body.authorityChair())));
    }

    @Operation(
            summary = "Read a panel",
            description =
                    "Members, and the agenda's items that are open to you. Its ETag goes with changes.")
    @GetMapping("/{panel}")
    Shown<PanelView> read(@PathVariable PanelId panel) {
        return access.show("panel", () -> query.get(panel));
    }

    @Operation(
            summary = "Ask somebody to a panel",
            description = "Items about children are opened to them until 28 days after it.")
    @PostMapping("/{panel}/members")
    Made invite(
            @PathVariable PanelId panel, CommandKey key, @RequestBody PanelBodies.Invited body) {
        panels.invite(new PanelCommand.InviteMember(key, panel, body.email()));
        return made(panel);
    }

    @Operation(
            summary = "End a membership",
            description = "What was opened for this panel is closed. The chairs stay.")
    @PostMapping("/{panel}/members/{member}/end")
    Made end(@PathVariable PanelId panel, @PathVariable PractitionerId member, CommandKey key) {
        panels.end(new PanelCommand.EndMember(key, panel, member));
        return made(panel);
    }

    @Operation(summary = "Record who came", description = "By the coordinator or a chair.")
    @PostMapping("/{panel}/attendance")
    Made attend(
            @PathVariable PanelId panel,
            CommandKey key,
            Version version,
            @RequestBody PanelBodies.Attended body) {
        var attendance = new HashMap<PractitionerId, PanelAttendance>();
        PanelBodies.orNone(body.attendance())
                .forEach((who, came) -> attendance.put(new PractitionerId(who), came));
        panels.attend(new PanelCommand.RecordAttendance(key, panel, version.number(), attendance));
        return made(panel);
    }

    @Operation(
            summary = "Record that a panel was held, or cancel it",
            description = "With the panel's own minute, which names no child.")
    @PostMapping("/{panel}/state")
    Made settle(
            @PathVariable PanelId panel,
            CommandKey key,
            Version version,
            @RequestBody PanelBodies.Settled body) {
        panels.settle(
                new PanelCommand.SettlePanel(
                        key, panel, version.number(), body.state(), body.minute()));
        return made(panel);
    }

    private static Made made(PanelId id) {
        return Made.of(id, "/api/v1/panels/" + id);
    }
}
