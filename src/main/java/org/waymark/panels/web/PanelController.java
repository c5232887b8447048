package org.waymark.panels.web;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.Act;
import org.waymark.access.KeptForms;
import org.waymark.access.Next;
import org.waymark.access.Printed;
import org.waymark.access.Proofs;
import org.waymark.access.Shown;
import org.waymark.access.ShowsNoChild;
import org.waymark.access.Version;
import org.waymark.calendar.Wording;
import org.waymark.documents.Pdf;
import org.waymark.panels.AgendaPaper;
import org.waymark.panels.PanelAppointment;
import org.waymark.panels.PanelCommand;
import org.waymark.panels.PanelId;
import org.waymark.panels.PanelQuery;
import org.waymark.panels.PanelState;
import org.waymark.panels.Panels;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.PractitionerId;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Panels: planned, attended, held (domain.md C.5). */
@Controller
class PanelController {
    private final Access access;
    private final Proofs proofs;
    private final PanelPages pages;
    private final Panels panels;
    private final PanelQuery query;
    private final KeptForms kept;
    private final Pdf pdf;
    private final Clock clock;

    PanelController(
            Access access,
            Proofs proofs,
            PanelPages pages,
            Panels panels,
            PanelQuery query,
            KeptForms kept,
            Pdf pdf,
            Clock clock) {
        this.access = access;
        this.proofs = proofs;
        this.pages = pages;
        this.panels = panels;
        this.query = query;
        this.kept = kept;
        this.pdf = pdf;
        this.clock = clock;
    }

    @GetMapping("/panels")
    Shown<PanelsPage> list(Frame frame, @RequestParam(required = false) @Nullable PanelId after) {
        return access.show("panels", () -> pages.list(frame, after));
    }

    @ShowsNoChild("a panel that is not planned yet")
    @GetMapping("/panels/new")
    NewPanelPage plan(Frame frame) {
        proofs.panelCoordinator();
        return new NewPanelPage(frame, Form.blank());
    }

    @PostMapping("/panels")
    Next plan(Frame frame, Form form, CommandKey key, RedirectAttributes next) {
        proofs.panelCoordinator();
        return Next.afterPlain(
                form,
                () -> {
                    var id =
                            panels.plan(
                                    new PanelCommand.PlanPanel(
                                            key,
                                            PanelForms.startsAt(form),
                                            form.words("place"),
                                            form.words("policeChair"),
                                            form.words("authorityChair")));
                    Flashes.success(next, "Planned. Ask the other members to come.");
                    return "/panels/" + id;
                },
                wrong -> new NewPanelPage(frame, wrong));
    }

    @GetMapping("/panels/{panel}")
    Shown<PanelPage> read(Frame frame, @PathVariable PanelId panel) {
        return access.show("panel", () -> pages.panel(frame, Form.blank(), panel));
    }

    @GetMapping("/panels/{panel}/agenda.pdf")
    Printed agenda(@PathVariable PanelId panel) {
        var by =
                "Printed by %s on %s. It holds the items that this person may see."
                        .formatted(
                                CurrentPractitioner.get().name(),
                                Wording.dayAndTime(clock.instant()));
        var shown =
                access.show("panel.print", Act.PRINT, () -> new AgendaPaper(query.get(panel), by));
        return Printed.pdf(shown, "panel-agenda.pdf", pdf::of);
    }

    @GetMapping("/panels/{panel}/appointment.ics")
    Printed appointment(@PathVariable PanelId panel) {
        var shown =
                access.show(
                        "panel.appointment",
                        () -> new PanelAppointment(query.get(panel), clock.instant()));
        return Printed.appointment(shown, "appointment.ics", PanelAppointment::bytes);
    }

    @PostMapping("/panels/{panel}/members")
    Next invite(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable PanelId panel,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                panel,
                next,
                "Asked to come. They see the agenda now.",
                () ->
                        panels.invite(
                                new PanelCommand.InviteMember(key, panel, form.words("email"))));
    }

    @PostMapping("/panels/{panel}/members/{member}/end")
    Next end(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable PanelId panel,
            @PathVariable PractitionerId member,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                panel,
                next,
                "No longer a member. What was opened to them is closed.",
                () -> panels.end(new PanelCommand.EndMember(key, panel, member)));
    }

    @PostMapping("/panels/{panel}/attendance")
    Next attend(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable PanelId panel,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                panel,
                next,
                "Attendance recorded.",
                () ->
                        panels.attend(
                                new PanelCommand.RecordAttendance(
                                        key,
                                        panel,
                                        version.number(),
                                        PanelForms.attendance(form))));
    }

    @PostMapping("/panels/{panel}/state")
    Next settle(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable PanelId panel,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                panel,
                next,
                "Recorded.",
                () -> {
                    panels.settle(
                            new PanelCommand.SettlePanel(
                                    key,
                                    panel,
                                    version.number(),
                                    form.choice("state", PanelState.class),
                                    form.words("minute")));
                    kept.discard(panel.value(), PanelPage.DRAFT);
                });
    }

    private Next after(
            Frame frame,
            Form form,
            PanelId panel,
            RedirectAttributes next,
            String done,
            Runnable act) {
        return Next.after(
                form,
                () -> {
                    act.run();
                    Flashes.success(next, done);
                    return "/panels/" + panel;
                },
                wrong -> access.show("panel", () -> pages.panel(frame, wrong, panel)));
    }
}
