package org.waymark.child.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import org.waymark.child.AllocationId;
import org.waymark.child.ChildFiles;
import org.waymark.child.allocation.AllocationKind;
import org.waymark.child.allocation.AllocationQueries;
import org.waymark.child.allocation.AllocationView;
import org.waymark.child.allocation.AnswerAllocation;
import org.waymark.child.allocation.Answers;
import org.waymark.child.allocation.OfferAllocation;
import org.waymark.child.allocation.Offers;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;
import org.waymark.requests.CommandKey;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Allocation", description = "Who has a child's file: offered, accepted or rejected")
class AllocationsApi {
    private final Access access;
    private final Proofs proofs;
    private final ChildFiles files;
    private final AllocationQueries queries;
    private final Offers offers;
    private final Answers answers;

    AllocationsApi(
            Access access,
            Proofs proofs,
            ChildFiles files,
            AllocationQueries queries,
            Offers offers,
            Answers answers) {
        this.access = access;
        this.proofs = proofs;
        this.files = files;
        this.queries = queries;
        this.offers = offers;
        this.answers = answers;
    }

    /** Who has the file, with the version that an offer is made over. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Holder(
            @JsonIgnore ChildId child,
            CaseReference reference,
            @Nullable String team,
            @Nullable String worker,
            List<AllocationView> offers,
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
            summary = "Who has a file",
            description = "Team and worker, and what was offered to whom, the latest first.")
    @GetMapping("/files/{reference}/allocation")
    Shown<Holder> holder(@PathVariable CaseReference reference) {
        return access.show(
                "file.allocation",
                () -> {
                    proofs.socialCare();
                    var file = files.whole(reference);
                    return new Holder(
                            file.child(),
                            reference,
                            file.team(),
                            file.worker(),
                            queries.of(file.child()),
                            file.version());
                });
    }

    @Schema(
            example =
                    "{\"kind\": \"ALLOCATION\", \"worker\": \"7b1c…\", \"words\": \"See her at school by Friday.\"}")
    record NewOffer(
            @Schema(allowableValues = {"ALLOCATION", "HAND_OVER", "ABSENCE"})
                    @Nullable AllocationKind kind,
            @Nullable TeamId team,
            @Nullable PractitionerId worker,
            @Nullable String words) {}

    @Operation(
            summary = "Offer a file to a worker or a team",
            description =
                    "ALLOCATION and ABSENCE by a manager of the team that holds it, HAND_OVER also by its worker, with a summary. Over the version of the file.")
    @PostMapping("/files/{reference}/allocations")
    @ResponseStatus(HttpStatus.CREATED)
    Made offer(
            @PathVariable CaseReference reference,
            @RequestBody NewOffer body,
            CommandKey key,
            Version version) {
        var kind = body.kind() == null ? AllocationKind.ALLOCATION : body.kind();
        var id =
                offers.offer(
                        new OfferAllocation(
                                key,
                                reference,
                                version,
                                kind,
                                body.team(),
                                body.worker(),
                                body.words()));
        return Made.of(id, "/api/v1/allocations/" + id);
    }

    @Operation(
            summary = "One offer",
            description = "For those who hold the file, and for whoever it was offered to.")
    @GetMapping("/allocations/{allocation}")
    Shown<AllocationView> get(@PathVariable AllocationId allocation) {
        return access.show("allocation", () -> queries.get(allocation));
    }

    @Schema(example = "{\"accept\": false, \"reason\": \"I know the family\"}")
    record Answer(@Nullable Boolean accept, @Nullable String reason) {}

    @Operation(
            summary = "Accept or reject an offer",
            description =
                    "By the worker it was offered to, or a manager of the team. Access and open work follow.")
    @PostMapping("/allocations/{allocation}/answer")
    Made answer(
            @PathVariable AllocationId allocation,
            @RequestBody Answer body,
            CommandKey key,
            Version version) {
        answers.answer(
                new AnswerAllocation(key, allocation, version, body.accept(), body.reason()));
        return Made.of(allocation, "/api/v1/allocations/" + allocation);
    }

    @Schema(example = "{\"reason\": \"The child moved to another team\"}")
    record TakeBack(@Nullable String reason) {}

    @Operation(
            summary = "Take an offer back",
            description = "By whoever made it, or a team manager, as long as it is not answered.")
    @PostMapping("/allocations/{allocation}/taking-back")
    Made takeBack(
            @PathVariable AllocationId allocation,
            @RequestBody TakeBack body,
            CommandKey key,
            Version version) {
        answers.takeBack(key, allocation, version, body.reason());
        return Made.of(allocation, "/api/v1/allocations/" + allocation);
    }
}
