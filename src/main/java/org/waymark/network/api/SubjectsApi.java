package org.waymark.network.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
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
import org.waymark.network.FindSubjects;
import org.waymark.network.MergeId;
import org.waymark.network.Merges;
import org.waymark.network.NetworkCommand;
import org.waymark.network.NetworkDoor;
import org.waymark.network.ReaderId;
import org.waymark.network.Readers;
import org.waymark.network.SubjectId;
import org.waymark.network.SubjectQuery;
import org.waymark.network.SubjectView;
import org.waymark.network.Subjects;
import org.waymark.requests.CommandKey;

@RestController
@RequestMapping("/api/v1/subjects")
@Tag(
        name = "Network",
        description =
                "Persons, places and things around children, and the links between them (guide ¶16)")
class SubjectsApi {
    static final String PATH = "/api/v1/subjects/";

    private final Access access;
    private final NetworkDoor door;
    private final FindSubjects find;
    private final SubjectQuery query;
    private final Subjects subjects;
    private final Readers readers;
    private final Merges merges;

    SubjectsApi(
            Access access,
            NetworkDoor door,
            FindSubjects find,
            SubjectQuery query,
            Subjects subjects,
            Readers readers,
            Merges merges) {
        this.access = access;
        this.door = door;
        this.find = find;
        this.query = query;
        this.subjects = subjects;
        this.readers = readers;
        this.merges = merges;
    }

    @Operation(
            summary = "Find persons, places and things",
            description =
                    "By a name, part of a plate, digits of a number or a handle, among those open to you; without q those recorded last.")
    @GetMapping
    Shown<FindSubjects.Result> find(@RequestParam(required = false) @Nullable String q) {
        door.worker();
        return access.show(
                "network.find", Act.SEARCH, () -> q == null ? find.latest() : find.find(q));
    }

    @Operation(
            summary = "Record a person, place or thing",
            description = "Unknown ones too, such as the driver of a blue car.")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Made add(CommandKey key, @RequestBody Bodies.Facts body) {
        door.worker();
        return made(subjects.add(new NetworkCommand.AddSubject(key, body.facts())));
    }

    @Operation(
            summary = "Read a record",
            description =
                    "With those links of which both ends are open to you. Its ETag goes with changes.")
    @GetMapping("/{entity}")
    Shown<SubjectView> read(@PathVariable("entity") SubjectId subject) {
        return access.show("network.subject", () -> query.get(subject));
    }

    @Operation(
            summary = "Change what is known",
            description = "All of it is sent; the kind stays. Needs If-Match.")
    @PostMapping("/{entity}")
    Made edit(
            @PathVariable("entity") SubjectId subject,
            CommandKey key,
            Version version,
            @RequestBody Bodies.Facts body) {
        door.worker();
        return made(
                subjects.edit(
                        new NetworkCommand.EditSubject(
                                key, subject, version.number(), body.facts())));
    }

    @Operation(
            summary = "Say that the designated officer was told",
            description = "Of a person who works with children; or why not. Closes the task.")
    @PostMapping("/{entity}/officer")
    Made officer(
            @PathVariable("entity") SubjectId subject,
            CommandKey key,
            @RequestBody Bodies.Words body) {
        door.worker();
        return made(
                subjects.officerTold(
                        new NetworkCommand.Answer(key, subject.value(), body.words())));
    }

    @Operation(
            summary = "Let somebody read a record",
            description = "By the police or a team manager, with a reason and an end.")
    @PostMapping("/{entity}/readers")
    @ResponseStatus(HttpStatus.CREATED)
    Made let(
            @PathVariable("entity") SubjectId subject,
            CommandKey key,
            @RequestBody Bodies.Reader body) {
        door.decider();
        readers.let(
                new NetworkCommand.LetRead(
                        key, subject, body.email(), body.because(), body.until()));
        return made(subject);
    }

    @Operation(summary = "End a permission to read", description = "With the reason.")
    @PostMapping("/{entity}/readers/{reader}/end")
    Made end(
            @PathVariable("entity") SubjectId subject,
            @PathVariable ReaderId reader,
            CommandKey key,
            @RequestBody Bodies.Why body) {
        door.decider();
        return made(readers.end(new NetworkCommand.EndReading(key, subject, reader, body.why())));
    }

    @Operation(
            summary = "Say that another record is the same",
            description =
                    "Both are kept, links are shown through this one, and it can be undone. Needs If-Match.")
    @PostMapping("/{entity}/merges")
    @ResponseStatus(HttpStatus.CREATED)
    Made merge(
            @PathVariable("entity") SubjectId subject,
            CommandKey key,
            Version version,
            @RequestBody Bodies.Merge body) {
        door.decider();
        var id =
                merges.merge(
                        new NetworkCommand.Merge(
                                key, subject, version.number(), id(body.other()), body.why()));
        return Made.of(id, PATH + subject);
    }

    @Operation(summary = "Undo a merge", description = "Each has its own links again.")
    @PostMapping("/{entity}/merges/{merge}/undo")
    Made undo(
            @PathVariable("entity") SubjectId subject,
            @PathVariable MergeId merge,
            CommandKey key,
            @RequestBody Bodies.Why body) {
        door.decider();
        return made(merges.undo(new NetworkCommand.Unmerge(key, merge, body.why())));
    }

    static @Nullable SubjectId id(@Nullable UUID id) {
        return id == null ? null : new SubjectId(id);
    }

    private static Made made(SubjectId id) {
        return Made.of(id, PATH + id);
    }
}
