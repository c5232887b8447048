package org.waymark.panels.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.KeptForms;
import org.waymark.access.Next;
import org.waymark.access.Proofs;
import org.waymark.access.Shown;
import org.waymark.access.ShowsNoChild;
import org.waymark.casefile.CaseReference;
import org.waymark.panels.Category;
import org.waymark.panels.Nominations;
import org.waymark.panels.PanelCommand;
import org.waymark.people.CurrentPractitioner;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Anybody who works with children nominates for a panel (domain.md C.5). */
@Controller
class NominationController {
    private static final String DONE =
            "Nominated. The coordinator answers; you see it under Panels.";

    private final Access access;
    private final Proofs proofs;
    private final PanelPages pages;
    private final Nominations nominations;
    private final KeptForms kept;

    NominationController(
            Access access,
            Proofs proofs,
            PanelPages pages,
            Nominations nominations,
            KeptForms kept) {
        this.access = access;
        this.proofs = proofs;
        this.pages = pages;
        this.nominations = nominations;
        this.kept = kept;
    }

    @ShowsNoChild("a form about no child")
    @GetMapping("/panels/nominations/new")
    NominatePage form(Frame frame) {
        proofs.practitioner();
        return pages.nominate(frame, Form.blank());
    }

    @PostMapping("/panels/nominations/new")
    Next nominate(Frame frame, Form form, CommandKey key, RedirectAttributes next) {
        proofs.practitioner();
        return Next.afterPlain(
                form,
                () -> {
                    var id =
                            nominations.nominate(
                                    new PanelCommand.Nominate(
                                            key,
                                            form.choice("category", Category.class),
                                            form.words("described"),
                                            form.yesNo("ofAge"),
                                            form.words("howOfAge"),
                                            form.uuid("subject"),
                                            form.uuid("context"),
                                            PanelForms.nomination(form)));
                    kept.discard(CurrentPractitioner.get().id().value(), NominatePage.DRAFT);
                    Flashes.success(next, DONE);
                    return "/panel-items/" + id;
                },
                wrong -> pages.nominate(frame, wrong));
    }

    @GetMapping("/files/{reference}/panel-nomination")
    Shown<NominateChildPage> child(Frame frame, @PathVariable CaseReference reference) {
        proofs.practitioner();
        return access.show("panel.nominate", () -> pages.nominate(frame, Form.blank(), reference));
    }

    @PostMapping("/files/{reference}/panel-nomination")
    Next nominateChild(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable CaseReference reference,
            RedirectAttributes next) {
        var child = nominations.childOf(reference);
        return Next.after(
                form,
                () -> {
                    var id =
                            nominations.nominate(
                                    new PanelCommand.NominateChild(
                                            key, reference, PanelForms.nomination(form)));
                    kept.discard(child.value(), NominateChildPage.DRAFT);
                    Flashes.success(next, DONE);
                    return "/panel-items/" + id;
                },
                wrong ->
                        access.show(
                                "panel.nominate", () -> pages.nominate(frame, wrong, reference)));
    }
}
