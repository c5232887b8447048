package org.waymark.network.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.Act;
import org.waymark.access.KeptForms;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.casefile.CaseReference;
import org.waymark.network.NetworkCommand;
import org.waymark.network.NetworkDoor;
import org.waymark.network.SubjectId;
import org.waymark.network.Subjects;
import org.waymark.people.CurrentPractitioner;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Finds, records and changes persons, places and things (guide ¶16). */
@Controller
class SubjectsController {
    private final Access access;
    private final NetworkPages pages;
    private final NetworkDoor door;
    private final Subjects subjects;
    private final KeptForms kept;

    SubjectsController(
            Access access,
            NetworkPages pages,
            NetworkDoor door,
            Subjects subjects,
            KeptForms kept) {
        this.access = access;
        this.pages = pages;
        this.door = door;
        this.subjects = subjects;
        this.kept = kept;
    }

    @GetMapping("/network")
    Shown<NetworkPage> latest(
            Frame frame,
            @RequestParam(required = false) @Nullable SubjectId link,
            @RequestParam(required = false) @Nullable CaseReference child,
            @RequestParam(required = false) @Nullable SubjectId same) {
        door.worker();
        var purpose = new NetworkPage.Purpose(link, child == null ? null : child.value(), same);
        return access.show("network.find", () -> pages.latest(frame, Form.blank(), purpose));
    }

    /** By POST, because what one searches for must not stand in a URL. */
    @PostMapping("/network")
    Next find(Frame frame, Form form) {
        door.worker();
        return Searches.of(
                form,
                () -> access.show("network.find", Act.SEARCH, () -> pages.found(frame, form)),
                wrong ->
                        access.show(
                                "network.find",
                                () -> pages.latest(frame, wrong, NetworkPage.Purpose.of(wrong))));
    }

    @GetMapping("/network/subjects/new")
    Shown<SubjectFormPage> start(
            Frame frame, @RequestParam(required = false) @Nullable CaseReference child) {
        door.worker();
        var reference = child == null ? null : child.value();
        return access.show("network.new", () -> pages.start(frame, Form.blank(), reference));
    }

    @PostMapping("/network/subjects/new")
    Next add(Frame frame, Form form, CommandKey key, RedirectAttributes next) {
        door.worker();
        return Next.after(
                form,
                () -> {
                    var id = subjects.add(new NetworkCommand.AddSubject(key, Reading.facts(form)));
                    kept.discard(CurrentPractitioner.get().id().value(), SubjectFormPage.NEW_DRAFT);
                    Flashes.success(next, "Recorded. Link it to what it has to do with.");
                    return "/network/subjects/" + id + Reading.linkNext(form);
                },
                wrong -> access.show("network.new", () -> pages.start(frame, wrong, null)));
    }

    @GetMapping("/network/subjects/{entity}")
    Shown<SubjectPage> read(Frame frame, @PathVariable("entity") SubjectId subject) {
        return access.show("network.subject", () -> pages.subject(frame, Form.blank(), subject));
    }

    @GetMapping("/network/subjects/{entity}/edit")
    Shown<SubjectFormPage> edit(Frame frame, @PathVariable("entity") SubjectId subject) {
        door.worker();
        return access.show("network.edit", () -> pages.edit(frame, Form.blank(), subject));
    }

    @PostMapping("/network/subjects/{entity}/edit")
    Next change(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable("entity") SubjectId subject,
            RedirectAttributes next) {
        door.worker();
        return Next.after(
                form,
                () -> {
                    subjects.edit(
                            new NetworkCommand.EditSubject(
                                    key, subject, version.number(), Reading.facts(form)));
                    kept.discard(subject.value(), SubjectFormPage.DRAFT);
                    Flashes.success(next, "Saved.");
                    return "/network/subjects/" + subject;
                },
                wrong -> access.show("network.edit", () -> pages.edit(frame, wrong, subject)));
    }

    @PostMapping("/network/subjects/{entity}/officer")
    Next officerTold(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable("entity") SubjectId subject,
            RedirectAttributes next) {
        door.worker();
        return Next.after(
                form,
                () -> {
                    subjects.officerTold(
                            new NetworkCommand.Answer(key, subject.value(), form.words("told")));
                    Flashes.success(next, "Saved.");
                    return "/network/subjects/" + subject;
                },
                wrong ->
                        access.show("network.subject", () -> pages.subject(frame, wrong, subject)));
    }

    @GetMapping("/files/{reference}/network")
    Shown<FileNetworkPage> ofFile(Frame frame, @PathVariable CaseReference reference) {
        door.worker();
        return access.show("network.file", () -> pages.file(frame, reference));
    }
}
