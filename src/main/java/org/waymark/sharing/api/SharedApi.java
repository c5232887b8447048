package org.waymark.sharing.api;

import io.swagger.v3.oas.annotations.Operation;
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
import org.waymark.access.Access;
import org.waymark.access.Act;
import org.waymark.access.Made;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.requests.CommandKey;
import org.waymark.sharing.DisclosureId;
import org.waymark.sharing.ShareLinkId;
import org.waymark.sharing.ShareLinks;
import org.waymark.sharing.SharedBytes;
import org.waymark.sharing.SharedView;
import org.waymark.sharing.SharedWithMe;

import java.time.Instant;

@RestController
@RequestMapping("/api/v1")
@Tag(
        name = "Share links",
        description = "Links that end, can be taken back, and open only for whom they name")
class SharedApi {
    private final Access access;
    private final ShareLinks links;
    private final SharedWithMe shared;

    SharedApi(Access access, ShareLinks links, SharedWithMe shared) {
        this.access = access;
        this.links = links;
        this.shared = shared;
    }

    @Operation(
            summary = "Make a link to a disclosure",
            description =
                    "For one person, a team or everybody of the receiver, for 1, 7, 14 or 30 days.")
    @PostMapping("/disclosures/{disclosure}/links")
    @ResponseStatus(HttpStatus.CREATED)
    Made make(
            @PathVariable DisclosureId disclosure,
            CommandKey key,
            @RequestBody SharingBodies.Link body) {
        var id =
                links.make(
                        new ShareLinks.MakeLink(
                                key, disclosure, body.party(), body.email(), body.days()));
        return Made.of(id, "/api/v1/shared/" + id);
    }

    @Operation(
            summary = "Take a link back",
            description = "It opens for nobody any more. Needs If-Match with the link's version.")
    @PostMapping("/share-links/{link}/revocation")
    Made revoke(
            @PathVariable ShareLinkId link,
            CommandKey key,
            Version version,
            @RequestBody SharingBodies.Why body) {
        var disclosure = links.toRevoke(link);
        links.revoke(key, link, version.number(), body.why());
        return Made.of(disclosure, "/api/v1/disclosures/" + disclosure);
    }

    @Operation(summary = "What is shared with you now", description = "By pages.")
    @GetMapping("/shared")
    Shown<SharedView.Links> list(@RequestParam(required = false) @Nullable Instant before) {
        return access.show("shared", () -> shared.mine(before));
    }

    @Operation(
            summary = "Open a link",
            description =
                    "Written down for whoever shared it. Not found where it ended, was taken back"
                            + " or is for others.")
    @GetMapping("/shared/{link}")
    Shown<SharedView> open(@PathVariable ShareLinkId link) {
        return access.show("shared.link", () -> shared.open(link));
    }

    @Operation(
            summary = "Take out one file",
            description = "As base64, byte for byte as the sender saw it, with its SHA-256.")
    @GetMapping("/shared/{link}/contents/{number}")
    Shown<SharedBytes> bytes(@PathVariable ShareLinkId link, @PathVariable int number) {
        return access.show("shared.content", Act.EXPORT, () -> shared.bytes(link, number));
    }

    @Operation(summary = "Confirm that it came", description = "Whoever shared it sees that.")
    @PostMapping("/shared/{link}/receipt")
    Made acknowledge(
            @PathVariable ShareLinkId link,
            CommandKey key,
            @RequestBody SharingBodies.Receipt body) {
        shared.acknowledge(key, link, body.receipt());
        return Made.of(link, "/api/v1/shared/" + link);
    }
}
