package org.waymark.court.web;

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
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.calendar.Wording;
import org.waymark.casefile.CaseReference;
import org.waymark.child.Known;
import org.waymark.court.CourtCaseId;
import org.waymark.court.CourtCases;
import org.waymark.court.CourtCommand;
import org.waymark.court.CourtPaper;
import org.waymark.court.CourtQuery;
import org.waymark.court.IsvaAnswer;
import org.waymark.documents.Pdf;
import org.waymark.people.CurrentPractitioner;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/**
 * The record of an investigation: opened, read, printed, and who supports the child (guide ¶17).
 */
@Controller
class CaseController {
    private final Access access;
    private final CourtPages pages;
    private final CaseSaving saving;
    private final CourtCases cases;
    private final CourtQuery query;
    private final KeptForms kept;
    private final Pdf pdf;
    private final Clock clock;

    CaseController(
            Access access,
            CourtPages pages,
            CaseSaving saving,
            CourtCases cases,
            CourtQuery query,
            KeptForms kept,
            Pdf pdf,
            Clock clock) {
        this.access = access;
        this.pages = pages;
        this.saving = saving;
        this.cases = cases;
        this.query = query;
        this.kept = kept;
        this.pdf = pdf;
        this.clock = clock;
    }

    @GetMapping("/court")
    Shown<ClientsPage> clients(
            Frame frame, @RequestParam(required = false) @Nullable CourtCaseId after) {
        return access.show("court.clients", () -> pages.clients(frame, after));
    }

    @GetMapping("/files/{reference}/court")
    Shown<CasesPage> ofFile(Frame frame, @PathVariable CaseReference reference) {
        return access.show("court.file", () -> pages.cases(frame, Form.blank(), reference));
    }

    @PostMapping("/files/{reference}/court")
    Next open(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable CaseReference reference,
            RedirectAttributes next) {
        var child = cases.childToOpen(reference);
        return Next.after(
                form,
                () -> {
                    var id =
                            cases.open(
                                    new CourtCommand.OpenCase(
                                            key,
                                            child,
                                            CourtReading.day(form, "reportedOn"),
                                            form.words("force"),
                                            form.words("crimeReference"),
                                            form.all("offences"),
                                            form.is("intimidation", "yes"),
                                            form.choice("impaired", Known.class)));
                    kept.discard(child.value(), CasesPage.DRAFT);
                    Flashes.success(next, "Opened. Offer an independent sexual violence adviser.");
                    return "/court-cases/" + id;
                },
                wrong -> access.show("court.file", () -> pages.cases(frame, wrong, reference)));
    }

    @GetMapping("/court-cases/{courtCase}")
    Shown<CasePage> read(Frame frame, @PathVariable CourtCaseId courtCase) {
        return access.show("court.case", () -> pages.courtCase(frame, Form.blank(), courtCase));
    }

    @GetMapping("/court-cases/{courtCase}/court-support.pdf")
    Printed print(@PathVariable CourtCaseId courtCase) {
        var by =
                "Printed by %s on %s."
                        .formatted(
                                CurrentPractitioner.get().name(),
                                Wording.dayAndTime(clock.instant()));
        var shown =
                access.show(
                        "court.print", Act.PRINT, () -> new CourtPaper(query.get(courtCase), by));
        return Printed.pdf(shown, shown.content().fileName(), pdf::of);
    }

    @PostMapping("/court-cases/{courtCase}/people")
    Next name(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable CourtCaseId courtCase,
            RedirectAttributes next) {
        return saving.of(
                frame,
                form,
                courtCase,
                next,
                "Saved. Each sees this record and nothing else.",
                () ->
                        cases.name(
                                new CourtCommand.NamePeople(
                                        key,
                                        courtCase,
                                        version.number(),
                                        form.words("officerEmail"),
                                        form.words("witnessCareEmail"),
                                        form.words("witnessCare"))));
    }

    @PostMapping("/court-cases/{courtCase}/isva")
    Next offer(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable CourtCaseId courtCase,
            RedirectAttributes next) {
        return saving.of(
                frame,
                form,
                courtCase,
                next,
                "Saved.",
                () ->
                        cases.offer(
                                new CourtCommand.OfferIsva(
                                        key,
                                        courtCase,
                                        version.number(),
                                        form.choice("isvaAnswer", IsvaAnswer.class),
                                        CourtReading.day(form, "isvaOn"),
                                        form.words("isvaEmail"),
                                        form.words("isvaWords"))));
    }
}
