package org.waymark.child.web;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.Kept;
import org.waymark.access.KeptForms;
import org.waymark.access.Next;
import org.waymark.access.Proofs;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.calendar.England;
import org.waymark.casefile.CaseReference;
import org.waymark.child.ChildFile;
import org.waymark.child.Countersign;
import org.waymark.child.ExploitationLevel;
import org.waymark.child.JudgeExploitation;
import org.waymark.child.JudgementId;
import org.waymark.child.Judgements;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Role;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.NotFound;
import org.waymark.web.forms.Form;

/** Judgements of exploitation on a file. */
@Controller
@RequestMapping("/files/{reference}/judgements")
class JudgementsController {
    private static final String SCREEN = "file.judgements";
    private static final String DRAFT = "judgement";

    private final Access access;
    private final Proofs proofs;
    private final FilePages pages;
    private final FileOf files;
    private final Judgements judgements;
    private final KeptForms kept;
    private final Clock clock;

    JudgementsController(
            Access access,
            Proofs proofs,
            FilePages pages,
            FileOf files,
            Judgements judgements,
            KeptForms kept,
            Clock clock) {
        this.access = access;
        this.proofs = proofs;
        this.pages = pages;
        this.files = files;
        this.judgements = judgements;
        this.kept = kept;
        this.clock = clock;
    }

    @GetMapping
    Shown<JudgementsPage> judgements(Frame frame, @PathVariable CaseReference reference) {
        return access.show(SCREEN, () -> page(frame, Form.blank(), reference, ""));
    }

    @PostMapping
    Next judge(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable CaseReference reference,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    proofs.assessor();
                    var child = files.child(reference);
                    judgements.judge(
                            new JudgeExploitation(
                                    key,
                                    child,
                                    level(form),
                                    form.text("rationale"),
                                    form.text("learningDisability"),
                                    form.text("floorReason"),
                                    form.date("reviewOn").exact().orElse(null)));
                    pages.sent(DRAFT, child);
                    Flashes.success(next, "Your judgement is recorded. A manager countersigns it.");
                    return "/files/" + reference + "/judgements";
                },
                wrong -> access.show(SCREEN, () -> page(frame, wrong, reference, "")));
    }

    @PostMapping("/{judgement}/countersign")
    Next countersign(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable CaseReference reference,
            @PathVariable JudgementId judgement,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    judgements.countersign(
                            new Countersign(
                                    key,
                                    judgement,
                                    version.number(),
                                    form.yesNo("agreed"),
                                    form.text("words")));
                    Flashes.success(next, "Recorded.");
                    return "/files/" + reference + "/judgements";
                },
                wrong ->
                        access.show(
                                SCREEN, () -> page(frame, wrong, reference, judgement.toString())));
    }

    private static @org.jspecify.annotations.Nullable ExploitationLevel level(Form form) {
        return java.util.Arrays.stream(ExploitationLevel.values())
                .filter(l -> form.is("level", l.name()))
                .findFirst()
                .orElse(null);
    }

    private JudgementsPage page(
            Frame frame, Form sent, CaseReference reference, String countersigning) {
        var file = pages.open(reference);
        if (!file.whole()) throw new NotFound();
        return new JudgementsPage(
                frame,
                keptOf(sent, file),
                file,
                judgements.of(file.child()),
                proofs.isAssessor(),
                CurrentPractitioner.get().is(Role.TEAM_MANAGER),
                judgements.mayBeUnderThirteen(file.child()),
                judgements.reviewedWithin(),
                countersigning,
                England.dateOf(clock.instant()));
    }

    private Kept keptOf(Form sent, ChildFile file) {
        return kept.of(sent, Form.blank(), file.child().value(), DRAFT);
    }
}
