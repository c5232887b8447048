package org.waymark.court.web;

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
import org.waymark.court.CourtCaseId;
import org.waymark.court.CourtCommand;
import org.waymark.court.PoliceStep;
import org.waymark.court.Step;
import org.waymark.court.Topic;
import org.waymark.court.VictimSupport;
import org.waymark.court.VictimUpdateId;
import org.waymark.court.VictimUpdates;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** What the child is told and offered (Victims' Code; domain.md F.2–F.3). */
@Controller
class VictimController {
    private final Access access;
    private final CourtPages pages;
    private final CaseSaving saving;
    private final VictimSupport support;
    private final VictimUpdates updates;
    private final KeptForms kept;

    VictimController(
            Access access,
            CourtPages pages,
            CaseSaving saving,
            VictimSupport support,
            VictimUpdates updates,
            KeptForms kept) {
        this.access = access;
        this.pages = pages;
        this.saving = saving;
        this.support = support;
        this.updates = updates;
        this.kept = kept;
    }

    @PostMapping("/court-cases/{courtCase}/updates")
    Next add(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable CourtCaseId courtCase,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    var id =
                            updates.add(
                                    new CourtCommand.AddUpdate(
                                            key,
                                            courtCase,
                                            form.choice("what", PoliceStep.class),
                                            CourtReading.moment(form, "happenedAt")));
                    Flashes.success(next, "Recorded. Tell the child within one working day.");
                    return "/victim-updates/" + id;
                },
                wrong -> access.show("court.case", () -> pages.courtCase(frame, wrong, courtCase)));
    }

    @GetMapping("/victim-updates/{update}")
    Shown<UpdatePage> update(Frame frame, @PathVariable VictimUpdateId update) {
        return access.show("court.update", () -> pages.update(frame, Form.blank(), update));
    }

    @PostMapping("/victim-updates/{update}")
    Next tell(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable VictimUpdateId update,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    var of =
                            updates.tell(
                                    new CourtCommand.TellVictim(
                                            key,
                                            update,
                                            version.number(),
                                            CourtReading.moment(form, "toldAt"),
                                            form.words("how"),
                                            form.words("apology")));
                    Flashes.success(next, "Recorded that the child was told.");
                    return "/court-cases/" + of;
                },
                wrong -> access.show("court.update", () -> pages.update(frame, wrong, update)));
    }

    @PostMapping("/court-cases/{courtCase}/entries")
    Next enter(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable CourtCaseId courtCase,
            RedirectAttributes next) {
        return saving.of(
                frame,
                form,
                courtCase,
                next,
                "Saved.",
                () -> {
                    support.add(
                            new CourtCommand.AddEntry(
                                    key,
                                    courtCase,
                                    form.choice("topic", Topic.class),
                                    form.choice("step", Step.class),
                                    CourtReading.day(form, "on"),
                                    form.words("words"),
                                    form.number("months")));
                    kept.discard(courtCase.value(), CasePage.DRAFT);
                });
    }
}
