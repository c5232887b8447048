package org.waymark.documents.web;

import org.springframework.stereotype.Component;
import org.waymark.access.AccessRules;
import org.waymark.access.KeptForms;
import org.waymark.access.NotAllowed;
import org.waymark.access.Proofs;
import org.waymark.documents.DocumentId;
import org.waymark.documents.DocumentQueries;
import org.waymark.documents.RecordId;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Puts together the pages of documents, each with what was kept of its form. */
@Component
class DocumentPages {
    private final DocumentQueries queries;
    private final KeptForms kept;
    private final Proofs proofs;

    DocumentPages(DocumentQueries queries, KeptForms kept, Proofs proofs) {
        this.queries = queries;
        this.kept = kept;
        this.proofs = proofs;
    }

    DocumentsPage of(Frame frame, Form sent, String room, RecordId record) {
        var documents = queries.of(room, record);
        return new DocumentsPage(
                frame,
                kept.of(sent, Form.blank(), record.value(), DocumentsPage.DRAFT),
                documents,
                proofs.holdsRecords());
    }

    void sent(RecordId record) {
        kept.discard(record.value(), DocumentsPage.DRAFT);
    }

    WithdrawalPage withdrawal(Frame frame, Form sent, DocumentId document) {
        var one = queries.get(document);
        if (!one.document().keeper()) throw new NotAllowed(AccessRules.NEEDS_KEEPER_OF_DOCUMENT);
        return new WithdrawalPage(frame, sent, one);
    }
}
