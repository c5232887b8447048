package org.waymark.network.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.KeptForms;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.casefile.CaseReference;
import org.waymark.network.LinkId;
import org.waymark.network.LinkStatus;
import org.waymark.network.Links;
import org.waymark.network.NetworkCommand;
import org.waymark.network.NetworkDoor;
import org.waymark.network.NewLinks;
import org.waymark.network.SubjectId;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Links: added, marked, graded, kept longer, ended (domain.md C.6). */
@Controller
class LinksController {
    private final Access access;
    private final NetworkPages pages;
    private final NetworkDoor door;
    private final NewLinks newLinks;
    private final Links links;
    private final KeptForms kept;

    LinksController(
            Access access,
            NetworkPages pages,
            NetworkDoor door,
            NewLinks newLinks,
            Links links,
            KeptForms kept) {
        this.access = access;
        this.pages = pages;
        this.door = door;
        this.newLinks = newLinks;
        this.links = links;
        this.kept = kept;
    }

    @GetMapping("/network/subjects/{entity}/links/new")
    Shown<LinkFormPage> start(
            Frame frame,
            @PathVariable("entity") SubjectId subject,
            @RequestParam(required = false) @Nullable SubjectId other,
            @RequestParam(required = false) @Nullable CaseReference child) {
        door.worker();
        var reference = child == null ? null : child.value();
        return access.show(
                "network.link.new",
                () -> pages.link(frame, Form.blank(), subject, other, reference));
    }

    @PostMapping("/network/subjects/{entity}/links/new")
    Next add(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable("entity") SubjectId subject,
            RedirectAttributes next) {
        door.worker();
        return Next.after(
                form,
                () -> {
                    var id = newLinks.add(Reading.link(form, key, subject));
                    kept.discard(subject.value(), LinkFormPage.DRAFT);
                    Flashes.success(next, "Linked.");
                    return "/network/links/" + id;
                },
                wrong ->
                        access.show(
                                "network.link.new",
                                () -> pages.link(frame, wrong, subject, null, null)));
    }

    @GetMapping("/network/links/{link}")
    Shown<LinkPage> read(Frame frame, @PathVariable LinkId link) {
        return access.show("network.link", () -> pages.link(frame, Form.blank(), link));
    }

    @PostMapping("/network/links/{link}/status")
    Next mark(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable LinkId link,
            RedirectAttributes next) {
        return saved(
                frame,
                form,
                link,
                next,
                () ->
                        links.mark(
                                new NetworkCommand.MarkLink(
                                        key,
                                        link,
                                        version.number(),
                                        form.choice("status", LinkStatus.class),
                                        form.words("statusWhy"))));
    }

    @PostMapping("/network/links/{link}/grade")
    Next grade(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable LinkId link,
            RedirectAttributes next) {
        return saved(
                frame,
                form,
                link,
                next,
                () ->
                        links.grade(
                                new NetworkCommand.GradeLink(
                                        key, link, version.number(), Reading.grade(form))));
    }

    @PostMapping("/network/links/{link}/expiry")
    Next extend(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable LinkId link,
            RedirectAttributes next) {
        return saved(
                frame,
                form,
                link,
                next,
                () ->
                        links.extend(
                                new NetworkCommand.ExtendLink(
                                        key,
                                        link,
                                        version.number(),
                                        Reading.day(form, "expiresOn"),
                                        form.words("purpose"))));
    }

    @PostMapping("/network/links/{link}/end")
    Next end(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable LinkId link,
            RedirectAttributes next) {
        return saved(
                frame,
                form,
                link,
                next,
                () ->
                        links.end(
                                new NetworkCommand.EndLink(
                                        key, link, version.number(), form.words("endWhy"))));
    }

    @PostMapping("/network/links/{link}/welfare")
    Next considered(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable LinkId link,
            RedirectAttributes next) {
        return saved(
                frame,
                form,
                link,
                next,
                () ->
                        links.considered(
                                new NetworkCommand.Answer(
                                        key, link.value(), form.words("considered"))));
    }

    private Next saved(Frame frame, Form form, LinkId link, RedirectAttributes next, Runnable act) {
        door.worker();
        return Next.after(
                form,
                () -> {
                    act.run();
                    Flashes.success(next, "Saved.");
                    return "/network/links/" + link;
                },
                wrong -> access.show("network.link", () -> pages.link(frame, wrong, link)));
    }
}
