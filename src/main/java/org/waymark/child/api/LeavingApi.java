package org.waymark.child.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Collection;
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
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildFiles;
import org.waymark.child.ClosingCheck.OpenEnd;
import org.waymark.child.ClosureReason;
import org.waymark.child.leaving.CloseWork;
import org.waymark.child.leaving.ClosureView;
import org.waymark.child.leaving.Closures;
import org.waymark.child.leaving.OpenEnds;
import org.waymark.requests.CommandKey;

@RestController
@RequestMapping("/api/v1/files/{reference}")
@Tag(name = "Files")
class LeavingApi {
    private final Access access;
    private final Proofs proofs;
    private final ChildFiles files;
    private final OpenEnds ends;
    private final Closures closures;

    LeavingApi(Access access, Proofs proofs, ChildFiles files, OpenEnds ends, Closures closures) {
        this.access = access;
        this.proofs = proofs;
        this.files = files;
        this.ends = ends;
        this.closures = closures;
    }

    /** Whether a file is closed, what is still open on it, and how it was closed before. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Closing(
            @JsonIgnore ChildId child,
            @Nullable Instant closedAt,
            List<OpenEnd> openEnds,
            List<ClosureView> closings,
            int version)
            implements ShowsChildren, Versioned {
        @Override
        @JsonIgnore
        public Collection<ChildId> childrenShown() {
            return List.of(child);
        }

        @Override
        public Version etagVersion() {
            return new Version(version);
        }
    }

    @Operation(
            summary = "What stands in the way of closing a file",
            description = "Open ends that stop it, those that end with it, and earlier closings.")
    @GetMapping("/closing")
    Shown<Closing> closing(@PathVariable CaseReference reference) {
        return access.show(
                "file.closing",
                () -> {
                    proofs.socialCare();
                    var file = files.whole(reference);
                    return new Closing(
                            file.child(),
                            file.closedAt(),
                            ends.of(file.together(), null),
                            closures.of(file.child()),
                            file.version());
                });
    }

    @Schema(
            example =
                    "{\"reason\": \"RC7\", \"outcomes\": \"Back at school every day.\", \"told\": \"The child, by her worker; her aunt.\", \"openEndsEnd\": true}")
    record Close(
            @Nullable ClosureReason reason,
            @Nullable String outcomes,
            @Nullable String told,
            @Nullable Boolean openEndsEnd) {}

    @Operation(
            summary = "Close a file",
            description =
                    "By a team manager, over the version of the file. Refused while a referral waits for a decision, the child is missing, a transfer or an allocation is not answered.")
    @PostMapping("/closing")
    @ResponseStatus(HttpStatus.CREATED)
    Made close(
            @PathVariable CaseReference reference,
            @RequestBody Close body,
            CommandKey key,
            Version version) {
        var id =
                closures.close(
                        new CloseWork(
                                key,
                                reference,
                                version,
                                body.reason(),
                                body.outcomes(),
                                body.told(),
                                Boolean.TRUE.equals(body.openEndsEnd())));
        return Made.of(id, "/api/v1/files/" + reference + "/closing");
    }

    @Schema(example = "{\"why\": \"She is seen at the same address again\"}")
    record Reopen(@Nullable String why) {}

    @Operation(
            summary = "Reopen a file",
            description = "By a team manager, with the reason, over the version of the file.")
    @PostMapping("/reopening")
    Made reopen(
            @PathVariable CaseReference reference,
            @RequestBody Reopen body,
            CommandKey key,
            Version version) {
        var child = closures.reopen(key, reference, version, body.why());
        return Made.of(child, "/api/v1/files/" + reference + "/closing");
    }
}
