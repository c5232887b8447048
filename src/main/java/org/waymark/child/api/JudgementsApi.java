package org.waymark.child.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
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
import org.waymark.casefile.CaseFiles;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildFile;
import org.waymark.child.ChildFiles;
import org.waymark.child.Countersign;
import org.waymark.child.ExploitationLevel;
import org.waymark.child.JudgeExploitation;
import org.waymark.child.Judgement;
import org.waymark.child.JudgementId;
import org.waymark.child.Judgements;
import org.waymark.requests.CommandKey;
import org.waymark.web.NotFound;

@RestController
@RequestMapping("/api/v1/files/{reference}/judgements")
@Tag(name = "Files")
class JudgementsApi {
    private final Access access;
    private final Proofs proofs;
    private final ChildFiles files;
    private final CaseFiles known;
    private final Judgements judgements;

    JudgementsApi(
            Access access,
            Proofs proofs,
            ChildFiles files,
            CaseFiles known,
            Judgements judgements) {
        this.access = access;
        this.proofs = proofs;
        this.files = files;
        this.known = known;
        this.judgements = judgements;
    }

    /** Every judgement of a child, the latest first. */
    record JudgementsView(@JsonIgnore ChildId child, List<Judgement> judgements)
            implements ShowsChildren {
        @Override
        @JsonIgnore
        public Collection<ChildId> childrenShown() {
            return List.of(child);
        }
    }

    @Operation(
            summary = "How people judged exploitation",
            description =
                    "Each with its reason, who judged and who countersigned, the latest first. No score exists.")
    @GetMapping
    Shown<JudgementsView> all(@PathVariable CaseReference reference) {
        return access.show(
                "file.judgements",
                () -> {
                    var child = whole(reference);
                    return new JudgementsView(child, judgements.of(child));
                });
    }

    @Schema(
            example =
                    "{\"level\": \"EMERGING\", \"rationale\": \"Lifts and control by an older person; nothing else known.\", \"learningDisability\": \"NO\", \"reviewOn\": \"2027-01-15\"}")
    record Judged(
            @Nullable ExploitationLevel level,
            @Nullable String rationale,
            @Schema(allowableValues = {"YES", "NO", "NOT_KNOWN"})
                    @Nullable String learningDisability,
            @Schema(
                            description =
                                    "Why the lowest level is right for a child under 13 or with a learning disability")
                    @Nullable String floorReason,
            @Nullable LocalDate reviewOn) {}

    @Operation(
            summary = "Judge exploitation",
            description =
                    "By a social worker or family help worker: a level that a person chooses, with the reason and the day it is looked at again.")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Made judge(CommandKey key, @PathVariable CaseReference reference, @RequestBody Judged b) {
        proofs.assessor();
        var child = known.visible(reference).orElseThrow(NotFound::new);
        var id =
                judgements.judge(
                        new JudgeExploitation(
                                key,
                                child,
                                b.level(),
                                b.rationale(),
                                b.learningDisability(),
                                b.floorReason(),
                                b.reviewOn()));
        return Made.of(id, "/api/v1/files/" + reference + "/judgements");
    }

    @Schema(example = "{\"agreed\": true}")
    record Signed(@Nullable Boolean agreed, @Nullable String words) {}

    @Operation(
            summary = "Countersign a judgement",
            description = "By a manager other than who judged; or why they do not agree.")
    @PostMapping("/{judgement}/countersign")
    Made countersign(
            CommandKey key,
            Version version,
            @PathVariable CaseReference reference,
            @PathVariable JudgementId judgement,
            @RequestBody Signed b) {
        judgements.countersign(
                new Countersign(key, judgement, version.number(), b.agreed(), b.words()));
        return Made.of(judgement, "/api/v1/files/" + reference + "/judgements");
    }

    private ChildId whole(CaseReference reference) {
        return files.find(reference)
                .filter(f -> f.whole() && f.person() != null)
                .map(ChildFile::child)
                .orElseThrow(NotFound::new);
    }
}
