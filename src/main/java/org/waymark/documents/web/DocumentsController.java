package org.waymark.documents.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.Act;
import org.waymark.access.Next;
import org.waymark.access.Printed;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.documents.AddDocument;
import org.waymark.documents.DocumentContent;
import org.waymark.documents.DocumentId;
import org.waymark.documents.DocumentQueries;
import org.waymark.documents.Documents;
import org.waymark.documents.RecordId;
import org.waymark.documents.Sent;
import org.waymark.documents.Whose;
import org.waymark.documents.WithdrawDocument;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** The documents of a record: read, added, downloaded and withdrawn. */
@Controller
class DocumentsController {
    private final Access access;
    private final DocumentPages pages;
    private final DocumentQueries queries;
    private final Documents documents;

    DocumentsController(
            Access access, DocumentPages pages, DocumentQueries queries, Documents documents) {
        this.access = access;
        this.pages = pages;
        this.queries = queries;
        this.documents = documents;
    }

    @GetMapping("/documents/{room}/{record}")
    Shown<DocumentsPage> documents(
            Frame frame, @PathVariable String room, @PathVariable RecordId record) {
        return access.show("documents", () -> pages.of(frame, Form.blank(), room, record));
    }

    @PostMapping("/documents/{room}/{record}")
    Next add(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable String room,
            @PathVariable RecordId record,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    documents.add(command(form, key, room, record, file));
                    pages.sent(record);
                    Flashes.success(next, "The document is added.");
                    return "/documents/" + room + "/" + record;
                },
                wrong -> access.show("documents", () -> pages.of(frame, wrong, room, record)));
    }

    private static AddDocument command(
            Form form, CommandKey key, String room, RecordId record, @Nullable MultipartFile file) {
        return new AddDocument(
                key,
                room,
                record,
                Sent.name(file),
                Sent.content(file),
                form.text("description"),
                form.choice("whose", Whose.class),
                form.is("noIndecentImage", "yes"));
    }

    /** Never inline: as an attachment, and logged as taken out. */
    @GetMapping("/documents/{document}/content")
    Printed content(@PathVariable DocumentId document) {
        var shown = access.show("document", Act.EXPORT, () -> queries.content(document));
        var type = shown.content().type().mediaType();
        return Printed.file(shown, shown.content().fileName(), type, DocumentContent::content);
    }

    @GetMapping("/documents/{document}/withdrawal")
    Shown<WithdrawalPage> withdrawal(Frame frame, @PathVariable DocumentId document) {
        return access.show(
                "document.withdraw", () -> pages.withdrawal(frame, Form.blank(), document));
    }

    @PostMapping("/documents/{document}/withdrawal")
    Next withdraw(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable DocumentId document,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    var one =
                            documents.withdraw(
                                    new WithdrawDocument(key, document, version, form.text("why")));
                    Flashes.success(next, "The document is withdrawn. It is kept, and closed.");
                    return "/documents/" + one.room() + "/" + one.record();
                },
                wrong ->
                        access.show(
                                "document.withdraw",
                                () -> pages.withdrawal(frame, wrong, document)));
    }
}
