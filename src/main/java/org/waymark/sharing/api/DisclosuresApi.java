package org.waymark.sharing.api;

import com.fasterxml.jackson.annotation.JsonIgnore;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.access.Access;
import org.waymark.access.Act;
import org.waymark.access.Made;
import org.waymark.access.Proofs;
import org.waymark.access.Shown;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildShown;
import org.waymark.requests.CommandKey;
import org.waymark.sharing.Choosable;
import org.waymark.sharing.DisclosureDecisions;
import org.waymark.sharing.DisclosureId;
import org.waymark.sharing.DisclosureQueries;
import org.waymark.sharing.DisclosureView;
import org.waymark.sharing.Disclosures;
import org.waymark.sharing.SharedBytes;

import java.util.Collection;
import java.util.List;

@RestController
@RequestMapping("/api/v1")
@Tag(
        name = "Disclosures",
        description =
                "What is shared, with a preview that is exactly what is received (domain.md E.4)")
class DisclosuresApi {
    private static final String PATH = "/api/v1/disclosures/";

    private final Access access;
    private final Proofs proofs;
    private final Disclosures disclosures;
    private final DisclosureDecisions decisions;
    private final DisclosureQueries query;

    DisclosuresApi(
            Access access,
            Proofs proofs,
            Disclosures disclosures,
            DisclosureDecisions decisions,
            DisclosureQueries query) {
        this.access = access;
        this.proofs = proofs;
        this.disclosures = disclosures;
        this.decisions = decisions;
        this.query = query;
    }

    /** The decisions about one file, and what may be chosen for the next. */
    record OfFile(ChildShown child, List<DisclosureQueries.Line> disclosures, Choosable choosable)
            implements ShowsChildren {
        @Override
        @JsonIgnore
        public Collection<ChildId> childrenShown() {
            return List.of(child.id());
        }
    }

    @Operation(
            summary = "The decisions about sharing a file",
            description = "As far as they are open to you, with what you may choose to share.")
    @GetMapping("/files/{reference}/disclosures")
    Shown<OfFile> ofFile(@PathVariable CaseReference reference) {
        return access.show("disclosures", () -> ofFileNow(reference));
    }

    private OfFile ofFileNow(CaseReference reference) {
        proofs.practitioner();
        var child = query.child(reference);
        return new OfFile(child, query.of(child.id()), query.choosable(child.id()));
    }

    @Operation(
            summary = "Prepare what would be shared",
            description =
                    "What the receiver would get is made now and does not change any more. What"
                            + " never goes to that kind of receiver is left out, and said.")
    @PostMapping("/files/{reference}/disclosures")
    @ResponseStatus(HttpStatus.CREATED)
    Made prepare(
            @PathVariable CaseReference reference,
            CommandKey key,
            @RequestBody SharingBodies.Prepare body) {
        var child = disclosures.childOf(reference);
        return made(disclosures.prepare(body.command(key, child)));
    }

    @Operation(
            summary = "Read a disclosure",
            description =
                    "With its decision, its links and who opened them. Its ETag goes with changes.")
    @GetMapping("/disclosures/{disclosure}")
    Shown<DisclosureView> read(@PathVariable DisclosureId disclosure) {
        return access.show("disclosure", () -> query.get(disclosure));
    }

    @Operation(
            summary = "The preview",
            description =
                    "One file as base64, byte for byte what the receiver gets, with its SHA-256.")
    @GetMapping("/disclosures/{disclosure}/contents/{number}")
    Shown<SharedBytes> preview(@PathVariable DisclosureId disclosure, @PathVariable int number) {
        return access.show("disclosure.preview", Act.EXPORT, () -> query.bytes(disclosure, number));
    }

    @Operation(
            summary = "Decide about it",
            description =
                    "To share, a part, or not: each with its reasons. The digest is that of the"
                            + " preview. Needs If-Match.")
    @PostMapping("/disclosures/{disclosure}/decision")
    Made decide(
            @PathVariable DisclosureId disclosure,
            CommandKey key,
            Version version,
            @RequestBody SharingBodies.Decide body) {
        decisions.decide(body.command(key, disclosure, version.number()));
        return made(disclosure);
    }

    @Operation(
            summary = "Record that it came",
            description = "Where it went another way than by a link. Needs If-Match.")
    @PostMapping("/disclosures/{disclosure}/receipt")
    Made received(
            @PathVariable DisclosureId disclosure,
            CommandKey key,
            Version version,
            @RequestBody SharingBodies.Receipt body) {
        decisions.received(key, disclosure, version.number(), body.receipt());
        return made(disclosure);
    }

    private static Made made(DisclosureId id) {
        return Made.of(id, PATH + id);
    }
}
