package org.waymark.file.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.access.Access;
import org.waymark.access.Looks;
import org.waymark.access.Shown;
import org.waymark.calendar.England;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.Chronology;
import org.waymark.casefile.Place;
import org.waymark.file.ChildsFiles;
import org.waymark.file.FileRules;
import org.waymark.file.Kind;
import org.waymark.people.AgencyId;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;

@RestController
@RequestMapping("/api/v1/files/{reference}")
@Tag(name = "Files", description = "A child's file, its history, and who has looked at it")
class FilesApi {
    private static final int A_PAGE = 50;

    private final Access access;
    private final ChildsFiles files;
    private final Chronology chronology;
    private final Looks looks;

    FilesApi(Access access, ChildsFiles files, Chronology chronology, Looks looks) {
        this.access = access;
        this.files = files;
        this.chronology = chronology;
        this.looks = looks;
    }

    @Operation(
            summary = "A file",
            description =
                    "The child, warnings, where in the six steps the child is, running clocks, open tasks and the latest events, as far as the token's owner may see them. A file that is not for them answers like one that does not exist.")
    @GetMapping
    Shown<FileView> file(@PathVariable CaseReference reference) {
        return access.show("file", () -> view(reference));
    }

    @Operation(
            summary = "The chronology",
            description =
                    "50 events a page, the latest first; at most one of before and after. Pages cost the same however long the file is.")
    @GetMapping("/chronology")
    Shown<HistoryView> chronology(
            @PathVariable CaseReference reference,
            @Parameter(example = "referral") @RequestParam(required = false)
                    @Nullable List<String> kind,
            @RequestParam(required = false) @Nullable AgencyId agency,
            @Parameter(example = "2026-01-01") @RequestParam(required = false)
                    @Nullable LocalDate from,
            @Parameter(example = "2026-12-31") @RequestParam(required = false)
                    @Nullable LocalDate until,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(required = false) @Nullable String after) {
        var filter =
                new Chronology.Filter(
                        types(kind),
                        agency,
                        from == null ? null : from.atStartOfDay(England.ZONE).toInstant(),
                        until == null ? null : England.endOf(until),
                        false);
        return access.show(
                "file.chronology", () -> history(reference, filter, place(before), place(after)));
    }

    @Operation(
            summary = "The sharing record",
            description = "Every event by which information was shared, and with whom.")
    @GetMapping("/sharing")
    Shown<HistoryView> sharing(
            @PathVariable CaseReference reference,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(required = false) @Nullable String after) {
        return access.show(
                "file.sharing",
                () -> history(reference, Chronology.Filter.SHARED, place(before), place(after)));
    }

    @Operation(
            summary = "Who has looked",
            description =
                    "People are named to the manager who holds the file and to the data-protection officer; others see agency and time. The officer sees this of every file that is not sealed, and nothing else of it.")
    @GetMapping("/looks")
    Shown<LooksView> looks(
            @PathVariable CaseReference reference,
            @RequestParam(required = false) @Nullable String before) {
        return access.show("file.looks", () -> looksOf(reference, place(before)));
    }

    private FileView view(CaseReference reference) {
        var top = files.top(reference);
        var person = top.person();
        return person == null ? FileView.closed(top) : FileView.of(files.of(top), person);
    }

    private HistoryView history(
            CaseReference reference,
            Chronology.Filter filter,
            @Nullable Place before,
            @Nullable Place after) {
        var file = files.open(reference);
        return HistoryView.of(
                file,
                after == null
                        ? chronology.before(file.together(), filter, before, A_PAGE)
                        : chronology.after(file.together(), filter, after, A_PAGE));
    }

    private LooksView looksOf(CaseReference reference, @Nullable Place before) {
        var child = looks.file(reference).orElseThrow(NotFound::new);
        var part = looks.of(child, before, A_PAGE);
        return new LooksView(reference, part.looks(), HistoryView.text(part.older()), child);
    }

    private static List<String> types(@Nullable List<String> kinds) {
        if (kinds == null) return List.of();
        return kinds.stream()
                .map(k ->
                        Kind.of(k)
                                .orElseThrow(() -> new RuleBroken(FileRules.KIND_UNKNOWN, "kind")))
                .flatMap(k -> k.types().stream())
                .toList();
    }

    static @Nullable Place place(@Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : Place.of(text)
                        .orElseThrow(() -> new RuleBroken(FileRules.PAGE_UNKNOWN, "before"));
    }
}
