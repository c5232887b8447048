package org.waymark.child.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.Act;
import org.waymark.access.Next;
import org.waymark.access.Printed;
import org.waymark.access.Proofs;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.casefile.CaseReference;
import org.waymark.child.leaving.RecordReceipt;
import org.waymark.child.leaving.TransferId;
import org.waymark.child.leaving.TransferPaper;
import org.waymark.child.leaving.TransferQueries;
import org.waymark.child.leaving.Transfers;
import org.waymark.documents.Pdf;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** A file goes to another area: put together, read, sent, answered. */
@Controller
class TransferController {
    private static final String SCREEN = "file.transfer";

    private final Access access;
    private final LeavingPages pages;
    private final FileOf files;
    private final Transfers transfers;
    private final TransferQueries queries;
    private final Proofs proofs;
    private final Pdf pdf;

    TransferController(
            Access access,
            LeavingPages pages,
            FileOf files,
            Transfers transfers,
            TransferQueries queries,
            Proofs proofs,
            Pdf pdf) {
        this.access = access;
        this.pages = pages;
        this.files = files;
        this.transfers = transfers;
        this.queries = queries;
        this.proofs = proofs;
        this.pdf = pdf;
    }

    @GetMapping("/files/{reference}/transfer")
    Shown<TransferPage> transfer(Frame frame, @PathVariable CaseReference reference) {
        return access.show(SCREEN, () -> pages.transfer(frame, reference, Form.blank()));
    }

    @PostMapping("/files/{reference}/transfer")
    Next prepare(Frame frame, Form form, CommandKey key, @PathVariable CaseReference reference) {
        return Next.after(
                form,
                () -> {
                    var id = transfers.prepare(TransferForms.prepare(form, key, reference));
                    pages.sent(files.child(reference).value(), LeavingPages.TRANSFER);
                    return "/transfers/" + id;
                },
                wrong -> access.show(SCREEN, () -> pages.transfer(frame, reference, wrong)));
    }

    @GetMapping("/transfers/{transfer}")
    Shown<TransferPreviewPage> preview(Frame frame, @PathVariable TransferId transfer) {
        return access.show(SCREEN, () -> pages.preview(frame, transfer, Form.blank()));
    }

    @GetMapping("/transfers/{transfer}/transfer.pdf")
    Printed paper(@PathVariable TransferId transfer) {
        var shown =
                access.show(
                        "file.transfer.print",
                        Act.PRINT,
                        () -> {
                            proofs.socialCare();
                            return new TransferPaper(queries.get(transfer));
                        });
        return Printed.pdf(shown, shown.content().fileName(), pdf::of);
    }

    @PostMapping("/transfers/{transfer}/sending")
    Next send(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable TransferId transfer,
            RedirectAttributes next) {
        return done(
                frame,
                form,
                transfer,
                next,
                "Sent. The case stays here until they accept it.",
                () -> transfers.send(key, transfer, version, form.text("how")));
    }

    @PostMapping("/transfers/{transfer}/receipt")
    Next receipt(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable TransferId transfer,
            RedirectAttributes next) {
        return done(
                frame,
                form,
                transfer,
                next,
                "Their answer is recorded.",
                () ->
                        transfers.receipt(
                                new RecordReceipt(
                                        key,
                                        transfer,
                                        version,
                                        form.has("accepted") ? form.is("accepted", "yes") : null,
                                        form.text("by"),
                                        form.text("words"))));
    }

    @PostMapping("/transfers/{transfer}/taking-back")
    Next takeBack(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable TransferId transfer,
            RedirectAttributes next) {
        return done(
                frame,
                form,
                transfer,
                next,
                "Taken back. Nothing was sent.",
                () -> transfers.takeBack(key, transfer, version));
    }

    private Next done(
            Frame frame,
            Form form,
            TransferId transfer,
            RedirectAttributes next,
            String words,
            Runnable act) {
        return Next.after(
                form,
                () -> {
                    act.run();
                    pages.sent(transfer.value(), LeavingPages.RECEIPT);
                    Flashes.success(next, words);
                    return "/transfers/" + transfer;
                },
                wrong -> access.show(SCREEN, () -> pages.preview(frame, transfer, wrong)));
    }
}
