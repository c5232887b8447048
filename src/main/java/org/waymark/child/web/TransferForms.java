package org.waymark.child.web;

import java.util.Objects;
import org.waymark.casefile.CaseReference;
import org.waymark.child.leaving.PrepareTransfer;
import org.waymark.child.leaving.TransferBasis;
import org.waymark.child.leaving.TransferPart;
import org.waymark.requests.CommandKey;
import org.waymark.web.forms.Form;

/** Reads the form of a transfer. */
final class TransferForms {
    private TransferForms() {}

    static PrepareTransfer prepare(Form form, CommandKey key, CaseReference file) {
        return new PrepareTransfer(
                key,
                file,
                form.text("area"),
                form.text("contact"),
                form.text("why"),
                AdultForms.one(TransferBasis.values(), form.text("basis")),
                form.all("parts").stream()
                        .map(p -> AdultForms.one(TransferPart.values(), p))
                        .filter(Objects::nonNull)
                        .toList());
    }
}
