package org.waymark.child.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
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
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.child.AdultId;
import org.waymark.child.ChildFiles;
import org.waymark.child.SafeToTell;
import org.waymark.child.adults.AddAdult;
import org.waymark.child.adults.AdultDetails;
import org.waymark.child.adults.AdultQueries;
import org.waymark.child.adults.AdultView;
import org.waymark.child.adults.AroundChild;
import org.waymark.child.adults.ChangeAdult;
import org.waymark.child.adults.DecideSafeToTell;
import org.waymark.child.adults.ParentalResponsibility;
import org.waymark.requests.CommandKey;

@RestController
@RequestMapping("/api/v1/files/{reference}/adults")
@Tag(
        name = "Adults around the child",
        description = "Each with whether they may be told (safety rule 7)")
class AdultsApi {
    private final Access access;
    private final Proofs proofs;
    private final ChildFiles files;
    private final AdultQueries queries;
    private final AroundChild around;

    AdultsApi(
            Access access,
            Proofs proofs,
            ChildFiles files,
            AdultQueries queries,
            AroundChild around) {
        this.access = access;
        this.proofs = proofs;
        this.files = files;
        this.queries = queries;
        this.around = around;
    }

    /** All adults around one child. */
    record AdultList(@JsonIgnore ChildId child, List<AdultView> adults) implements ShowsChildren {
        @Override
        @JsonIgnore
        public Collection<ChildId> childrenShown() {
            return List.of(child);
        }
    }

    @Operation(
            summary = "The adults around a child",
            description = "For social care that holds the file; those who must not be told first.")
    @GetMapping
    Shown<AdultList> all(@PathVariable CaseReference reference) {
        return access.show(
                "file.adults",
                () -> {
                    var child = whole(reference);
                    return new AdultList(child, queries.of(child));
                });
    }

    @Operation(summary = "One adult, with every decision whether they may be told")
    @GetMapping("/{adult}")
    Shown<AdultView> one(@PathVariable CaseReference reference, @PathVariable AdultId adult) {
        return access.show(
                "file.adults",
                () -> {
                    whole(reference);
                    return queries.get(reference, adult);
                });
    }

    @Schema(
            example =
                    "{\"name\": \"Marion Hale\", \"relationship\": \"aunt\", \"parentalResponsibility\": \"NO\", \"telephone\": \"01632 960921\"}")
    record AdultBody(
            @Nullable String name,
            @Nullable String relationship,
            @Nullable ParentalResponsibility parentalResponsibility,
            @Nullable String telephone,
            @Nullable String contact,
            @Nullable String address,
            @Schema(description = "Why they are no longer around the child")
                    @Nullable String ended) {
        AdultDetails details() {
            return new AdultDetails(
                    name, relationship, parentalResponsibility, telephone, contact, address);
        }
    }

    @Operation(
            summary = "Add an adult around the child",
            description = "Whether they may be told is not yet decided, so nobody tells them.")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Made add(@PathVariable CaseReference reference, @RequestBody AdultBody body, CommandKey key) {
        var id = around.add(new AddAdult(key, reference, body.details()));
        return Made.of(id, "/api/v1/files/" + reference + "/adults/" + id);
    }

    @Operation(
            summary = "Change what is known of an adult",
            description = "What was there before stays in the history.")
    @PostMapping("/{adult}")
    Made change(
            @PathVariable CaseReference reference,
            @PathVariable AdultId adult,
            @RequestBody AdultBody body,
            CommandKey key,
            Version version) {
        around.change(
                new ChangeAdult(key, reference, adult, version, body.details(), body.ended()));
        return Made.of(adult, "/api/v1/files/" + reference + "/adults/" + adult);
    }

    @Schema(example = "{\"safe\": \"NO\", \"reason\": \"The child says he knows them\"}")
    record SafeBody(@Nullable SafeToTell safe, @Nullable String reason) {}

    @Operation(
            summary = "Decide whether an adult may be told",
            description = "With what it rests on. Letters, invitations and prints follow it.")
    @PostMapping("/{adult}/safe-to-tell")
    Made decide(
            @PathVariable CaseReference reference,
            @PathVariable AdultId adult,
            @RequestBody SafeBody body,
            CommandKey key,
            Version version) {
        around.decide(
                new DecideSafeToTell(key, reference, adult, version, body.safe(), body.reason()));
        return Made.of(adult, "/api/v1/files/" + reference + "/adults/" + adult);
    }

    private ChildId whole(CaseReference reference) {
        proofs.socialCare();
        return files.whole(reference).child();
    }
}
