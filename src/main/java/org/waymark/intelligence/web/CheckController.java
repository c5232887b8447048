package org.waymark.intelligence.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.Next;
import org.waymark.access.Proofs;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.intelligence.InformationChecks;
import org.waymark.intelligence.InformationId;
import org.waymark.intelligence.InformationQuery;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** The second person's check (domain.md E.3). */
@Controller
class CheckController {
    private final Access access;
    private final Proofs proofs;
    private final InformationQuery query;
    private final InformationChecks checks;

    CheckController(
            Access access, Proofs proofs, InformationQuery query, InformationChecks checks) {
        this.access = access;
        this.proofs = proofs;
        this.query = query;
        this.checks = checks;
    }

    @GetMapping("/information/{information}/check")
    Shown<CheckPage> page(Frame frame, @PathVariable InformationId information) {
        return access.show(
                "information.check",
                () -> new CheckPage(frame, Form.blank(), query.toCheck(information)));
    }

    @PostMapping("/information/{information}/check")
    Next check(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable InformationId information,
            RedirectAttributes next) {
        var unit = proofs.isPoliceIntelligence();
        return Next.after(
                form,
                () -> {
                    checks.check(InformationForms.check(form, key, information, version.number()));
                    Flashes.success(next, "Saved.");
                    return unit ? "/police/information/" + information : "/work";
                },
                wrong ->
                        access.show(
                                "information.check",
                                () -> new CheckPage(frame, wrong, query.toCheck(information))));
    }
}
