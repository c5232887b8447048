package org.waymark.child.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.access.Access;
import org.waymark.access.Made;
import org.waymark.access.Proofs;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.casefile.CaseReference;
import org.waymark.child.leaving.PrepareTransfer;
import org.waymark.child.leaving.RecordReceipt;
import org.waymark.child.leaving.TransferBasis;
import org.waymark.child.leaving.TransferId;
import org.waymark.child.leaving.TransferPart;
import org.waymark.child.leaving.TransferQueries;
import org.waymark.child.leaving.TransferView;
import org.waymark.child.leaving.Transfers;
import org.waymark.requests.CommandKey;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Transfers", description = "A file goes to another area as a package")
class TransfersApi {
    private final Access access;
    private final Proofs proofs;
    private final Transfers transfers;
    private final TransferQueries queries;

    TransfersApi(Access access, Proofs proofs, Transfers transfers, TransferQueries queries) {
        this.access = access;
        this.proofs = proofs;
        this.transfers = transfers;
        this.queries = queries;
    }

    @Schema(
            example =
                    "{\"area\": \"Southvale\", \"contact\": \"Front door, secure mail\", \"why\": \"The family moved there\", \"basis\": \"STATUTORY_DUTY\", \"parts\": [\"CHILD\", \"HISTORY\"]}")
    record NewTransfer(
            @Nullable String area,
            @Nullable String contact,
            @Nullable String why,
            @Nullable TransferBasis basis,
            @Nullable List<TransferPart> parts) {}

    @Operation(
            summary = "Put a package together for another area",
            description = "What comes back by GET is exactly what goes.")
    @PostMapping("/files/{reference}/transfers")
    @ResponseStatus(HttpStatus.CREATED)
    Made prepare(
            @PathVariable CaseReference reference, @RequestBody NewTransfer body, CommandKey key) {
        var id =
                transfers.prepare(
                        new PrepareTransfer(
                                key,
                                reference,
                                body.area(),
                                body.contact(),
                                body.why(),
                                body.basis(),
                                body.parts() == null ? List.of() : body.parts()));
        return Made.of(id, "/api/v1/transfers/" + id);
    }

    @Operation(summary = "A transfer with exactly what goes")
    @GetMapping("/transfers/{transfer}")
    Shown<TransferView> get(@PathVariable TransferId transfer) {
        return access.show(
                "file.transfer",
                () -> {
                    proofs.socialCare();
                    return queries.get(transfer);
                });
    }

    @Schema(example = "{\"how\": \"By secure mail\"}")
    record Sending(@Nullable String how) {}

    @Operation(
            summary = "Decide to share it, and record that it was sent",
            description = "By a team manager. It stands in the sharing record of the file.")
    @PostMapping("/transfers/{transfer}/sending")
    Made send(
            @PathVariable TransferId transfer,
            @RequestBody Sending body,
            CommandKey key,
            Version version) {
        transfers.send(key, transfer, version, body.how());
        return made(transfer);
    }

    @Schema(
            example =
                    "{\"accepted\": true, \"by\": \"J. Marlow, front door\", \"words\": \"Allocated to a worker today.\"}")
    record Receipt(@Nullable Boolean accepted, @Nullable String by, @Nullable String words) {}

    @Operation(
            summary = "Record what the other area answered",
            description = "The case stays here until they accept.")
    @PostMapping("/transfers/{transfer}/receipt")
    Made receipt(
            @PathVariable TransferId transfer,
            @RequestBody Receipt body,
            CommandKey key,
            Version version) {
        transfers.receipt(
                new RecordReceipt(
                        key, transfer, version, body.accepted(), body.by(), body.words()));
        return made(transfer);
    }

    @Operation(summary = "Take a transfer back that was not sent")
    @PostMapping("/transfers/{transfer}/taking-back")
    Made takeBack(@PathVariable TransferId transfer, CommandKey key, Version version) {
        transfers.takeBack(key, transfer, version);
        return made(transfer);
    }

    private static Made made(TransferId transfer) {
        return Made.of(transfer, "/api/v1/transfers/" + transfer);
    }
}
