package org.waymark.child.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.access.Made;
import org.waymark.access.Proofs;
import org.waymark.access.Version;
import org.waymark.casefile.CaseFiles;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.child.AddDetails;
import org.waymark.child.ChildDetails;
import org.waymark.child.CloseFile;
import org.waymark.child.ClosedFiles;
import org.waymark.child.EndWarning;
import org.waymark.child.ReviewWarning;
import org.waymark.child.SetWarning;
import org.waymark.child.WarningId;
import org.waymark.child.Warnings;
import org.waymark.people.PractitionerId;
import org.waymark.requests.CommandKey;
import org.waymark.web.NotFound;

@RestController
@RequestMapping("/api/v1/files/{reference}")
@Tag(name = "Files")
class FileActsApi {
    private final CaseFiles files;
    private final Proofs proofs;
    private final Warnings warnings;
    private final ClosedFiles closed;
    private final ChildDetails details;

    FileActsApi(
            CaseFiles files,
            Proofs proofs,
            Warnings warnings,
            ClosedFiles closed,
            ChildDetails details) {
        this.files = files;
        this.proofs = proofs;
        this.warnings = warnings;
        this.closed = closed;
        this.details = details;
    }

    @Schema(
            example =
                    "{\"words\": \"Do not visit alone\", \"reason\": \"Threats on 3 November, reported by police\", \"reviewOn\": \"2027-01-15\", \"told\": false, \"notToldReason\": \"It would put the mother in danger\"}")
    record NewWarning(
            @Nullable String words,
            @Nullable String reason,
            @Nullable LocalDate reviewOn,
            @Nullable Boolean told,
            @Nullable String notToldReason) {}

    @Operation(
            summary = "Set a warning",
            description =
                    "By a team manager: what everybody who opens the file must know, what it rests on, when it is reviewed, and whether the family was told.")
    @PostMapping("/warnings")
    @ResponseStatus(HttpStatus.CREATED)
    Made warn(@PathVariable CaseReference reference, @RequestBody NewWarning body, CommandKey key) {
        proofs.teamManager();
        var id =
                warnings.set(
                        new SetWarning(
                                key,
                                child(reference),
                                body.words(),
                                body.reason(),
                                body.reviewOn(),
                                body.told(),
                                body.notToldReason()));
        return Made.of(id, "/api/v1/files/" + reference);
    }

    @Schema(example = "{\"why\": \"The person moved away\"}")
    record End(@Nullable String why) {}

    @Operation(
            summary = "End a warning",
            description = "By a team manager, over the version of the warning that was read.")
    @PostMapping("/warnings/{warning}/end")
    Made end(
            @PathVariable CaseReference reference,
            @PathVariable WarningId warning,
            @RequestBody End body,
            CommandKey key,
            Version version) {
        proofs.teamManager();
        warnings.end(new EndWarning(key, warning, version, body.why()));
        return Made.of(warning, "/api/v1/files/" + reference);
    }

    @Schema(example = "{\"next\": \"2027-01-15\"}")
    record Review(@Nullable LocalDate next) {}

    @Operation(
            summary = "Review a warning that is still right",
            description =
                    "By a team manager, who answers for it until the next review, over the version that was read.")
    @PostMapping("/warnings/{warning}/review")
    Made review(
            @PathVariable CaseReference reference,
            @PathVariable WarningId warning,
            @RequestBody Review body,
            CommandKey key,
            Version version) {
        proofs.teamManager();
        warnings.review(new ReviewWarning(key, warning, version, body.next()));
        return Made.of(warning, "/api/v1/files/" + reference);
    }

    @Schema(
            example =
                    "{\"level\": \"RESTRICTED\", \"guardian\": \"7b1c…\", \"named\": [], \"reason\": \"A relative works in the team\"}")
    record Restriction(
            @Schema(allowableValues = {"RESTRICTED", "SEALED"}) @Nullable String level,
            @Nullable PractitionerId guardian,
            @Nullable List<PractitionerId> named,
            @Nullable String reason) {
        @Nullable Integer number() {
            return level == null
                    ? null
                    : switch (level) {
                        case "RESTRICTED" -> 1;
                        case "SEALED" -> 2;
                        default -> null;
                    };
        }
    }

    @Operation(
            summary = "Restrict or seal a file",
            description =
                    "By a team manager. Restricted: teams that had it see that it exists and whom to ask. Sealed: for everybody not named it does not exist.")
    @PostMapping("/restriction")
    Made close(
            @PathVariable CaseReference reference,
            @RequestBody Restriction body,
            CommandKey key,
            Version version) {
        proofs.teamManager();
        var child = child(reference);
        closed.close(
                new CloseFile(
                        key,
                        reference,
                        version,
                        body.number(),
                        body.guardian(),
                        body.named() == null ? List.of() : body.named(),
                        body.reason()));
        return Made.of(child, "/api/v1/files/" + reference);
    }

    @Schema(
            example =
                    "{\"nameKind\": \"ALIAS\", \"given\": \"Mimi\", \"nhsNumber\": \"9990000018\", \"beside\": \"WM-2026-000012\", \"besideKind\": \"SIBLING\"}")
    record Details(
            @Schema(allowableValues = {"ALIAS", "FORMER", "KNOWN_AS", "LEGAL"})
                    @Nullable String nameKind,
            @Nullable String given,
            @Nullable String family,
            @Nullable String nhsNumber,
            @Nullable String upn,
            @Nullable String address,
            @Schema(allowableValues = {"HOME", "PLACEMENT", "STAYING", "OTHER"})
                    @Nullable String addressKind,
            @Nullable Boolean doNotDisclose,
            @Nullable String beside,
            @Schema(allowableValues = {"SIBLING", "HALF_SIBLING", "SAME_HOUSEHOLD", "FRIEND"})
                    @Nullable String besideKind) {}

    @Operation(
            summary = "Add what has become known of a child",
            description =
                    "Another name, a number, an address, a brother or sister; by whoever holds the file, over the version of the child's record (child.version).")
    @PostMapping("/details")
    Made add(
            @PathVariable CaseReference reference,
            @RequestBody Details d,
            CommandKey key,
            Version version) {
        details.add(
                new AddDetails(
                        key,
                        reference,
                        version,
                        d.nameKind(),
                        d.given(),
                        d.family(),
                        d.nhsNumber(),
                        d.upn(),
                        d.address(),
                        d.addressKind(),
                        Boolean.TRUE.equals(d.doNotDisclose()),
                        d.beside(),
                        d.besideKind()));
        return Made.of(child(reference), "/api/v1/files/" + reference);
    }

    private ChildId child(CaseReference reference) {
        return files.visible(reference).orElseThrow(NotFound::new);
    }
}
