package org.waymark.trafficking.web;

import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.waymark.access.KeptForms;
import org.waymark.access.Proofs;
import org.waymark.casefile.CaseReference;
import org.waymark.procedures.Contact;
import org.waymark.procedures.Procedures;
import org.waymark.trafficking.FirstResponders;
import org.waymark.trafficking.NrmId;
import org.waymark.trafficking.NrmQuery;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Fills the pages of referrals of trafficked children. */
@Component
class TraffickingPages {
    private static final Pattern ABOUT =
            Pattern.compile("traffick|guardian|slavery", Pattern.CASE_INSENSITIVE);

    private final NrmQuery query;
    private final FirstResponders responders;
    private final Procedures procedures;
    private final Proofs proofs;
    private final KeptForms kept;
    private final Clock clock;

    TraffickingPages(
            NrmQuery query,
            FirstResponders responders,
            Procedures procedures,
            Proofs proofs,
            KeptForms kept,
            Clock clock) {
        this.query = query;
        this.responders = responders;
        this.procedures = procedures;
        this.proofs = proofs;
        this.kept = kept;
        this.clock = clock;
    }

    ChildTraffickingPage ofFile(Frame frame, Form form, CaseReference reference) {
        var child = query.ofFile(reference);
        var shown =
                kept.of(form, Form.blank(), child.child().id().value(), ChildTraffickingPage.DRAFT);
        return new ChildTraffickingPage(
                frame,
                shown.form(),
                shown.words(),
                child,
                responders.mine().orElse(null),
                proofs.isAssessor(),
                adviceLines());
    }

    /** Those of the area's advice lines that are about trafficking or guardians, by their names. */
    private List<Contact> adviceLines() {
        return procedures.inForce().contacts(Contact.Kind.ADVICE).stream()
                .filter(c -> ABOUT.matcher(c.name()).find())
                .toList();
    }

    NrmPage nrm(Frame frame, Form form, NrmId id) {
        var shown = kept.of(form, Form.blank(), id.value(), NrmPage.DRAFT);
        return new NrmPage(
                frame,
                shown.form(),
                shown.words(),
                query.get(id),
                responders.mine().isPresent(),
                clock.instant());
    }
}
