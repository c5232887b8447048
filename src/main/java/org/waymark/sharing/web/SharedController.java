package org.waymark.sharing.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.Act;
import org.waymark.access.Next;
import org.waymark.access.Printed;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.requests.CommandKey;
import org.waymark.sharing.DisclosureId;
import org.waymark.sharing.ShareLinkId;
import org.waymark.sharing.ShareLinks;
import org.waymark.sharing.SharedBytes;
import org.waymark.sharing.SharedWithMe;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

import java.time.Instant;

/** Links to what was shared: made, opened, taken back. */
@Controller
class SharedController {
    private final Access access;
    private final SharingPages pages;
    private final ShareLinks links;
    private final SharedWithMe shared;

    SharedController(Access access, SharingPages pages, ShareLinks links, SharedWithMe shared) {
        this.access = access;
        this.pages = pages;
        this.links = links;
        this.shared = shared;
    }

    @PostMapping("/disclosures/{disclosure}/links")
    Next make(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable DisclosureId disclosure,
            RedirectAttributes next) {
        return pages.after(
                frame,
                form,
                disclosure,
                () -> {
                    links.make(
                            new ShareLinks.MakeLink(
                                    key,
                                    disclosure,
                                    form.words("party"),
                                    form.words("email"),
                                    form.number("days")));
                    Flashes.success(
                            next,
                            "The link is open. They are told that there is something to read.");
                });
    }

    @PostMapping("/share-links/{link}/revocation")
    Next revoke(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable ShareLinkId link,
            RedirectAttributes next) {
        var disclosure = links.toRevoke(link);
        return pages.after(
                frame,
                form,
                disclosure,
                () -> {
                    links.revoke(key, link, version.number(), form.words("why"));
                    Flashes.success(next, "Taken back. Nobody opens it any more.");
                });
    }

    @GetMapping("/shared")
    Shown<SharedListPage> list(
            Frame frame, @RequestParam(required = false) @Nullable Instant before) {
        return access.show("shared", () -> new SharedListPage(frame, shared.mine(before)));
    }

    @GetMapping("/shared/{link}")
    Shown<SharedPage> open(Frame frame, @PathVariable ShareLinkId link) {
        return access.show(
                "shared.link", () -> new SharedPage(frame, Form.blank(), shared.open(link)));
    }

    @GetMapping("/shared/{link}/contents/{number}")
    Printed bytes(@PathVariable ShareLinkId link, @PathVariable int number) {
        var shown = access.show("shared.content", Act.EXPORT, () -> shared.bytes(link, number));
        return Printed.file(
                shown, shown.content().name(), shown.content().mediaType(), SharedBytes::content);
    }

    @PostMapping("/shared/{link}/receipt")
    Next acknowledge(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable ShareLinkId link,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    shared.acknowledge(key, link, form.words("receipt"));
                    Flashes.success(next, "Thank you. They see that it came.");
                    return "/shared/" + link;
                },
                wrong ->
                        access.show(
                                "shared.link",
                                () -> new SharedPage(frame, wrong, shared.open(link))));
    }
}
