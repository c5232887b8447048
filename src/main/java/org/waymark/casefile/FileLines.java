package org.waymark.casefile;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;

/** The lines of all rooms about one child, as far as the reader may see them: one statement. */
@Service
public class FileLines {
    private final Sql sql;
    private final ObjectProvider<FilePart> rooms;
    private volatile @Nullable List<FilePart> parts;

    FileLines(Sql sql, ObjectProvider<FilePart> rooms) {
        this.sql = sql;
        this.rooms = rooms;
    }

    /** A line and how its room words it. */
    public record Worded(FileLine line, FilePart.Words words) {}

    /**
     * @param children the ids under which the child is known
     */
    public List<FileLine> of(Collection<ChildId> children) {
        return of(children, Set.of());
    }

    /**
     * @param without rooms that are known to hold nothing: what is not asked costs nothing
     */
    public List<FileLine> of(Collection<ChildId> children, Set<String> without) {
        var parts = parts().stream().filter(p -> !without.contains(p.kind())).toList();
        if (parts.isEmpty()) return List.of();
        var union =
                parts.stream()
                        .map(p ->
                                "select '%s' as kind, x.* from (%s) x"
                                        .formatted(p.kind(), p.select()))
                        .collect(joining(" union all "));
        return sql.list(
                union,
                FileLines::line,
                Stream.generate(() -> children).limit(parts.size()).toArray());
    }

    /** Those that their rooms put into words, by step, the latest first. */
    public List<Worded> worded(List<FileLine> lines, Instant now) {
        if (lines.isEmpty()) return List.of();
        Map<String, FilePart> parts =
                parts().stream().collect(Collectors.toMap(FilePart::kind, Function.identity()));
        return lines.stream()
                .flatMap(l ->
                        Stream.ofNullable(Objects.requireNonNull(parts.get(l.kind())).words(l, now))
                                .map(w -> new Worded(l, w)))
                .sorted(
                        Comparator.comparingInt((Worded w) -> w.words().step())
                                .thenComparing(w -> w.line().began(), Comparator.reverseOrder()))
                .toList();
    }

    private List<FilePart> parts() {
        var known = parts;
        if (known == null)
            known = rooms.stream().sorted(Comparator.comparing(FilePart::kind)).toList();
        parts = known;
        return known;
    }

    private static FileLine line(Row r) {
        return new FileLine(
                r.text("kind"),
                r.uuid("id"),
                r.findUuid("person"),
                r.is("flag"),
                r.instant("began"),
                r.findInstant("due"),
                r.findText("name"),
                r.findText("code"),
                r.findInstant("ended"));
    }
}
