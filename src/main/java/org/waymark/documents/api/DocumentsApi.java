package org.waymark.documents.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.waymark.access.Access;
import org.waymark.access.Act;
import org.waymark.access.Made;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.documents.AddDocument;
import org.waymark.documents.DocumentContent;
import org.waymark.documents.DocumentId;
import org.waymark.documents.DocumentQueries;
import org.waymark.documents.Documents;
import org.waymark.documents.OneDocument;
import org.waymark.documents.RecordDocuments;
import org.waymark.documents.RecordId;
import org.waymark.documents.Sent;
import org.waymark.documents.Whose;
import org.waymark.documents.WithdrawDocument;
import org.waymark.requests.CommandKey;

@RestController
@RequestMapping("/api/v1/documents")
@Tag(name = "Documents")
class DocumentsApi {
    private static final String ROOMS = "concerns, referrals, contributions, meetings or files";

    private final Access access;
    private final DocumentQueries queries;
    private final Documents documents;

    DocumentsApi(Access access, DocumentQueries queries, Documents documents) {
        this.access = access;
        this.queries = queries;
        this.documents = documents;
    }

    @Operation(
            summary = "List the documents of a record",
            description =
                    "For whoever sees the record; the latest first. Of a withdrawn one, only its keepers read name and description.")
    @GetMapping("/{room}/{record}")
    Shown<RecordDocuments> documents(
            @Parameter(description = ROOMS, example = "concerns") @PathVariable String room,
            @PathVariable RecordId record) {
        return access.show("documents", () -> queries.of(room, record));
    }

    /** What is sent, for the description of the API. */
    @Schema(
            example =
                    "{\"description\": \"Attendance since May\", \"whose\": \"OUR_AGENCY\", \"noIndecentImage\": true}")
    record Addition(
            @Schema(type = "string", format = "binary") String file,
            String description,
            Whose whose,
            boolean noIndecentImage) {}

    @Operation(
            summary = "Add a document to a record",
            description =
                    "As multipart/form-data: PDF, JPG, PNG, TXT, DOCX or ODT by what is in it, at most 10 MB, without macros, scripts or"
                            + " files within. Never an indecent image of a child: call the police.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = "multipart/form-data",
                                            schema = @Schema(implementation = Addition.class))))
    @PostMapping("/{room}/{record}")
    @ResponseStatus(HttpStatus.CREATED)
    Made add(
            CommandKey key,
            @Parameter(description = ROOMS, example = "concerns") @PathVariable String room,
            @PathVariable RecordId record,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @Parameter(description = "What the document is", example = "Attendance since May")
                    @RequestParam(required = false)
                    @Nullable String description,
            @RequestParam(required = false) @Nullable Whose whose,
            @Parameter(description = "The sender says that no indecent image is in it")
                    @RequestParam(defaultValue = "false")
                    boolean noIndecentImage) {
        var id =
                documents.add(
                        new AddDocument(
                                key,
                                room,
                                record,
                                Sent.name(file),
                                Sent.content(file),
                                description,
                                whose,
                                noIndecentImage));
        return Made.of(id, "/api/v1/documents/" + id);
    }

    @Operation(summary = "Read what is said of one document", description = "Not what is in it.")
    @GetMapping("/{document}")
    Shown<OneDocument> document(@PathVariable DocumentId document) {
        return access.show("document.about", () -> queries.get(document));
    }

    @Operation(
            summary = "Read what is in a document",
            description = "Byte for byte, as base64, with its SHA-256. Logged as taken out.")
    @GetMapping("/{document}/content")
    Shown<DocumentContent> content(@PathVariable DocumentId document) {
        return access.show("document", Act.EXPORT, () -> queries.content(document));
    }

    @Schema(example = "{\"why\": \"It is about another child.\"}")
    record Withdrawal(@Nullable String why) {}

    @Operation(
            summary = "Withdraw a document",
            description =
                    "By whoever added it, a lead of their agency, or a manager in children's social care. It is kept. Needs If-Match.")
    @PostMapping("/{document}/withdrawal")
    Made withdraw(
            CommandKey key,
            Version version,
            @PathVariable DocumentId document,
            @RequestBody Withdrawal b) {
        documents.withdraw(new WithdrawDocument(key, document, version, b.why()));
        return Made.of(document, "/api/v1/documents/" + document);
    }
}
