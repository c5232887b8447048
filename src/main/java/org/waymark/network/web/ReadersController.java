package org.waymark.network.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.network.MergeId;
import org.waymark.network.Merges;
import org.waymark.network.NetworkCommand;
import org.waymark.network.NetworkDoor;
import org.waymark.network.ReaderId;
import org.waymark.network.Readers;
import org.waymark.network.SubjectId;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.Page;
import org.waymark.web.forms.Form;

/** Who reads a record, and which two are the same: by the police or a team manager. */
@Controller
class ReadersController {
    private final Access access;
    private final NetworkPages pages;
    private final NetworkDoor door;
    private final Readers readers;
    private final Merges merges;

    ReadersController(
            Access access, NetworkPages pages, NetworkDoor door, Readers readers, Merges merges) {
        this.access = access;
        this.pages = pages;
        this.door = door;
        this.readers = readers;
        this.merges = merges;
    }

    @PostMapping("/network/subjects/{entity}/readers")
    Next let(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable("entity") SubjectId subject,
            RedirectAttributes next) {
        door.decider();
        return Next.after(
                form,
                () -> {
                    readers.let(
                            new NetworkCommand.LetRead(
                                    key,
                                    subject,
                                    form.words("readerEmail"),
                                    form.words("readerBecause"),
                                    Reading.day(form, "readerUntil")));
                    Flashes.success(next, "They may read this record.");
                    return "/network/subjects/" + subject;
                },
                wrong ->
                        access.show("network.subject", () -> pages.subject(frame, wrong, subject)));
    }

    @PostMapping("/network/subjects/{entity}/readers/{reader}/end")
    Next end(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable("entity") SubjectId subject,
            @PathVariable ReaderId reader,
            RedirectAttributes next) {
        door.decider();
        return Next.after(
                form,
                () -> {
                    readers.end(
                            new NetworkCommand.EndReading(
                                    key, subject, reader, form.words("endWhy")));
                    Flashes.success(next, "They read it no more.");
                    return "/network/subjects/" + subject;
                },
                wrong ->
                        access.show("network.subject", () -> pages.subject(frame, wrong, subject)));
    }

    @GetMapping("/network/subjects/{entity}/merges/{same}")
    Shown<MergePage> beside(
            Frame frame,
            @PathVariable("entity") SubjectId subject,
            @PathVariable("same") SubjectId other) {
        door.decider();
        return access.show("network.merge", () -> pages.merge(frame, Form.blank(), subject, other));
    }

    @PostMapping("/network/subjects/{entity}/merges")
    Next merge(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable("entity") SubjectId subject,
            RedirectAttributes next) {
        door.decider();
        var other = Reading.id(form.uuid("other"));
        return Next.after(
                form,
                () -> {
                    merges.merge(
                            new NetworkCommand.Merge(
                                    key, subject, version.number(), other, form.words("mergeWhy")));
                    Flashes.success(next, "Merged. It can be undone at any time.");
                    return "/network/subjects/" + subject;
                },
                wrong -> again(frame, wrong, subject, other));
    }

    private Shown<? extends Page> again(
            Frame frame, Form wrong, SubjectId subject, @Nullable SubjectId other) {
        return other == null
                ? access.show("network.subject", () -> pages.subject(frame, wrong, subject))
                : access.show("network.merge", () -> pages.merge(frame, wrong, subject, other));
    }

    @PostMapping("/network/subjects/{entity}/merges/{merge}/undo")
    Next undo(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable("entity") SubjectId subject,
            @PathVariable MergeId merge,
            RedirectAttributes next) {
        door.decider();
        return Next.after(
                form,
                () -> {
                    merges.undo(new NetworkCommand.Unmerge(key, merge, form.words("undoWhy")));
                    Flashes.success(next, "Parted again: each has its own links.");
                    return "/network/subjects/" + subject;
                },
                wrong ->
                        access.show("network.subject", () -> pages.subject(frame, wrong, subject)));
    }
}
