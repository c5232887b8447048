package org.waymark.child.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.access.KeptForms;
import org.waymark.access.Proofs;
import org.waymark.casefile.CaseReference;
import org.waymark.child.leaving.Closures;
import org.waymark.child.leaving.OpenEnds;
import org.waymark.child.leaving.TransferId;
import org.waymark.child.leaving.TransferQueries;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Role;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Puts together the pages about the end of the work with a child. */
@Component
class LeavingPages {
    static final String CLOSURE = "closure";
    static final String REOPENING = "reopening";
    static final String TRANSFER = "transfer";
    static final String RECEIPT = "transfer-receipt";

    private final AdultPages files;
    private final Closures closures;
    private final OpenEnds ends;
    private final TransferQueries transfers;
    private final Proofs proofs;
    private final KeptForms kept;

    LeavingPages(
            AdultPages files,
            Closures closures,
            OpenEnds ends,
            TransferQueries transfers,
            Proofs proofs,
            KeptForms kept) {
        this.files = files;
        this.closures = closures;
        this.ends = ends;
        this.transfers = transfers;
        this.proofs = proofs;
        this.kept = kept;
    }

    ClosurePage closing(Frame frame, CaseReference reference, Form sent) {
        var file = files.whole(reference);
        return new ClosurePage(
                frame,
                kept.of(
                        sent,
                        Form.blank(),
                        file.child().value(),
                        file.closedAt() == null ? CLOSURE : REOPENING),
                file,
                ends.of(file.together(), null),
                closures.of(file.child()),
                isManager());
    }

    TransferPage transfer(Frame frame, CaseReference reference, Form sent) {
        var file = files.whole(reference);
        return new TransferPage(
                frame,
                kept.of(sent, Form.blank(), file.child().value(), TRANSFER),
                file,
                transfers.of(file.child()));
    }

    TransferPreviewPage preview(Frame frame, TransferId id, Form sent) {
        proofs.socialCare();
        return new TransferPreviewPage(
                frame,
                kept.of(sent, Form.blank(), id.value(), RECEIPT),
                transfers.get(id),
                isManager());
    }

    void sent(UUID subject, String... kinds) {
        kept.discard(subject, kinds);
    }

    private static boolean isManager() {
        return CurrentPractitioner.get().is(Role.TEAM_MANAGER);
    }
}
