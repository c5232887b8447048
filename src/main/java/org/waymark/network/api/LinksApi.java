package org.waymark.network.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.casefile.CaseReference;
import org.waymark.network.LinkId;
import org.waymark.network.LinkQuery;
import org.waymark.network.LinkView;
import org.waymark.network.Links;
import org.waymark.network.NetworkCommand;
import org.waymark.network.NetworkDoor;
import org.waymark.network.NetworkRules;
import org.waymark.network.NewLinks;
import org.waymark.network.SubjectId;
import org.waymark.requests.CommandKey;
import org.waymark.web.RuleBroken;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Network")
class LinksApi {
    private static final String PATH = "/api/v1/links/";

    private final Access access;
    private final NetworkDoor door;
    private final LinkQuery query;
    private final NewLinks newLinks;
    private final Links links;

    LinksApi(Access access, NetworkDoor door, LinkQuery query, NewLinks newLinks, Links links) {
        this.access = access;
        this.door = door;
        this.query = query;
        this.newLinks = newLinks;
        this.links = links;
    }

    @Operation(
            summary = "Link a record",
            description =
                    "To another record, or to a child by the reference of the file: from a record, with a purpose and an end.")
    @PostMapping("/subjects/{entity}/links")
    @ResponseStatus(HttpStatus.CREATED)
    Made add(
            @PathVariable("entity") SubjectId subject,
            CommandKey key,
            @RequestBody Bodies.NewLink body) {
        door.worker();
        return made(newLinks.add(command(subject, key, body)));
    }

    private static NetworkCommand.AddLink command(
            SubjectId subject, CommandKey key, Bodies.NewLink body) {
        return new NetworkCommand.AddLink(
                key,
                subject,
                SubjectsApi.id(body.other()),
                reference(body.child()),
                body.kind(),
                body.outward(),
                body.firstSeen(),
                body.lastSeen(),
                new NetworkCommand.Source(
                        body.sourceKind(), body.sourceRecord(), body.sourceWords()),
                body.grade() == null ? null : body.grade().grade(),
                body.purpose(),
                body.expiresOn());
    }

    private static @Nullable CaseReference reference(@Nullable String typed) {
        try {
            return typed == null ? null : new CaseReference(typed);
        } catch (IllegalArgumentException notOne) {
            throw new RuleBroken(NetworkRules.LINK_OTHER_NOT_FOUND, "child");
        }
    }

    @Operation(
            summary = "The links of a child's file",
            description = "Those of which both ends are open to you.")
    @GetMapping("/files/{reference}/links")
    Shown<LinkView.OfChild> ofFile(@PathVariable CaseReference reference) {
        door.worker();
        return access.show("network.file", () -> query.ofFile(reference));
    }

    @Operation(
            summary = "Read a link",
            description = "Its ETag goes with changes. Not there unless both ends are open to you.")
    @GetMapping("/links/{link}")
    Shown<LinkView> read(@PathVariable LinkId link) {
        return access.show("network.link", () -> query.get(link));
    }

    @Operation(
            summary = "Corroborate or discount a link",
            description = "With the reason. A discounted link stays, apart. Needs If-Match.")
    @PostMapping("/links/{link}/status")
    Made mark(
            @PathVariable LinkId link,
            CommandKey key,
            Version version,
            @RequestBody Bodies.Status body) {
        door.worker();
        return made(
                links.mark(
                        new NetworkCommand.MarkLink(
                                key, link, version.number(), body.status(), body.why())));
    }

    @Operation(
            summary = "Grade a link",
            description = "3×5×2, by the police alone. Needs If-Match.")
    @PostMapping("/links/{link}/grade")
    Made grade(
            @PathVariable LinkId link,
            CommandKey key,
            Version version,
            @RequestBody Bodies.Graded body) {
        door.worker();
        return made(
                links.grade(
                        new NetworkCommand.GradeLink(key, link, version.number(), body.grade())));
    }

    @Operation(
            summary = "Keep a link longer",
            description = "Within a year, with the purpose. Needs If-Match.")
    @PostMapping("/links/{link}/expiry")
    Made extend(
            @PathVariable LinkId link,
            CommandKey key,
            Version version,
            @RequestBody Bodies.Expiry body) {
        door.worker();
        return made(
                links.extend(
                        new NetworkCommand.ExtendLink(
                                key, link, version.number(), body.expiresOn(), body.purpose())));
    }

    @Operation(
            summary = "End a link",
            description = "With the reason; it stays in the history. Needs If-Match.")
    @PostMapping("/links/{link}/end")
    Made end(
            @PathVariable LinkId link,
            CommandKey key,
            Version version,
            @RequestBody Bodies.Why body) {
        door.worker();
        return made(links.end(new NetworkCommand.EndLink(key, link, version.number(), body.why())));
    }

    @Operation(
            summary = "Say what was done for a young person",
            description =
                    "Who is said to involve others: a concern was raised, or why not. Closes the task.")
    @PostMapping("/links/{link}/welfare")
    Made welfare(@PathVariable LinkId link, CommandKey key, @RequestBody Bodies.Words body) {
        door.worker();
        return made(links.considered(new NetworkCommand.Answer(key, link.value(), body.words())));
    }

    private static Made made(LinkId id) {
        return Made.of(id, PATH + id);
    }
}
