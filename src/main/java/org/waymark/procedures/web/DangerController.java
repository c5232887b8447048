package org.waymark.procedures.web;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.waymark.access.Proofs;
import org.waymark.access.ShowsNoChild;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioner;
import org.waymark.procedures.AreaContacts;
import org.waymark.procedures.Procedures;
import org.waymark.web.Frame;

/** One click away from everywhere, signed in or not (R-16, safety rule 2). */
@Controller
class DangerController {
    private final Procedures procedures;
    private final AreaContacts contacts;
    private final Proofs proofs;

    DangerController(Procedures procedures, AreaContacts contacts, Proofs proofs) {
        this.procedures = procedures;
        this.contacts = contacts;
        this.proofs = proofs;
    }

    @ShowsNoChild("whom to call, and where to record it")
    @GetMapping("/danger")
    DangerPage danger(Frame frame) {
        Optional<Practitioner> me = CurrentPractitioner.find();
        return new DangerPage(
                frame,
                procedures.inForce(),
                contacts.socialCareNow(),
                me.map(DangerPage.Reader::of).orElse(DangerPage.Reader.NOBODY),
                me.isEmpty() || proofs.holdsRecords());
    }
}
