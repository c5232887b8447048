package org.waymark.trafficking.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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
import org.waymark.casefile.CaseReference;
import org.waymark.child.Known;
import org.waymark.requests.CommandKey;
import org.waymark.trafficking.GuardianKind;
import org.waymark.trafficking.Guardians;
import org.waymark.trafficking.NrmCommand;
import org.waymark.trafficking.NrmId;
import org.waymark.trafficking.NrmIndicator;
import org.waymark.trafficking.NrmOutcome;
import org.waymark.trafficking.NrmReferrals;
import org.waymark.trafficking.NrmRules;
import org.waymark.trafficking.NrmStepKind;
import org.waymark.trafficking.NrmSteps;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** The National Referral Mechanism and the independent guardian, for one child (domain.md C.8). */
@Controller
class TraffickingController {
    private final Access access;
    private final TraffickingPages pages;
    private final NrmReferrals referrals;
    private final NrmSteps steps;
    private final Guardians guardians;
    private final KeptForms kept;

    TraffickingController(
            Access access,
            TraffickingPages pages,
            NrmReferrals referrals,
            NrmSteps steps,
            Guardians guardians,
            KeptForms kept) {
        this.access = access;
        this.pages = pages;
        this.referrals = referrals;
        this.steps = steps;
        this.guardians = guardians;
        this.kept = kept;
    }

    @GetMapping("/files/{reference}/trafficking")
    Shown<ChildTraffickingPage> ofFile(Frame frame, @PathVariable CaseReference reference) {
        return access.show("nrm.file", () -> pages.ofFile(frame, Form.blank(), reference));
    }

    @PostMapping("/files/{reference}/trafficking")
    Next consider(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable CaseReference reference,
            RedirectAttributes next) {
        var child = referrals.childOf(reference);
        return Next.after(
                form,
                () -> {
                    var id =
                            referrals.consider(
                                    new NrmCommand.Consider(
                                            key,
                                            reference,
                                            indicators(form.all("indicators")),
                                            form.words("words"),
                                            form.words("safety")));
                    kept.discard(child.value(), ChildTraffickingPage.DRAFT);
                    Flashes.success(next, "Recorded. Protection does not wait for it.");
                    return "/trafficking/" + id;
                },
                wrong -> access.show("nrm.file", () -> pages.ofFile(frame, wrong, reference)));
    }

    @PostMapping("/files/{reference}/trafficking/guardian")
    Next guardian(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable CaseReference reference,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    guardians.record(
                            new NrmCommand.RecordGuardian(
                                    key,
                                    reference,
                                    form.choice("covered", Known.class),
                                    day(form, "referredOn"),
                                    day(form, "allocatedOn"),
                                    form.choice("guardianKind", GuardianKind.class),
                                    form.words("guardianWords")));
                    Flashes.success(next, "Recorded.");
                    return "/files/" + reference + "/trafficking";
                },
                wrong -> access.show("nrm.file", () -> pages.ofFile(frame, wrong, reference)));
    }

    @GetMapping("/trafficking/{nrm}")
    Shown<NrmPage> read(Frame frame, @PathVariable NrmId nrm) {
        return access.show("nrm", () -> pages.nrm(frame, Form.blank(), nrm));
    }

    @PostMapping("/trafficking/{nrm}/submission")
    Next submit(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable NrmId nrm,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    referrals.submit(
                            new NrmCommand.Submit(
                                    key,
                                    nrm,
                                    version.number(),
                                    day(form, "submittedOn"),
                                    form.words("nrmReference"),
                                    form.choice("strategyAgreed", Known.class),
                                    form.choice("childTold", Known.class),
                                    form.is("consent", "yes"),
                                    form.is("devolved", "yes"),
                                    form.words("chair"),
                                    form.is("chairIndependent", "yes")));
                    Flashes.success(next, "Recorded as submitted. The duty to notify is met.");
                    return "/trafficking/" + nrm;
                },
                wrong -> access.show("nrm", () -> pages.nrm(frame, wrong, nrm)));
    }

    @PostMapping("/trafficking/{nrm}/steps")
    Next step(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable NrmId nrm,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    steps.add(
                            new NrmCommand.AddStep(
                                    key,
                                    nrm,
                                    version.number(),
                                    form.choice("kind", NrmStepKind.class),
                                    form.choice("outcome", NrmOutcome.class),
                                    day(form, "on"),
                                    form.words("words")));
                    kept.discard(nrm.value(), NrmPage.DRAFT);
                    Flashes.success(next, "Recorded.");
                    return "/trafficking/" + nrm;
                },
                wrong -> access.show("nrm", () -> pages.nrm(frame, wrong, nrm)));
    }

    private static List<NrmIndicator> indicators(List<String> chosen) {
        return Arrays.stream(NrmIndicator.values()).filter(i -> chosen.contains(i.name())).toList();
    }

    private static @Nullable LocalDate day(Form form, String name) {
        return form.day(name, NrmRules.DAY_UNREADABLE);
    }
}
