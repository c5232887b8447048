package org.waymark.network;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.RuleBroken;

/**
 * Finds a person, place or thing by its names, part of a plate, digits of a number or a handle:
 * only among those that one may see. A child is found by their file, never here.
 */
@Component
public class FindSubjects {
    private static final int MOST = 30;
    // Every key that begins with what is sought is before this.
    private static final String AFTER_ALL = "~";

    private static final String COLUMNS =
            """
            s.id, s.kind, s.label, s.age, s.identity_known, s.vrm, s.vrm_partial, s.make, s.colour, s.platform, s.handle, s.phone, s.address,
            s.merged_into
            """;

    private final Sql sql;
    private final NetworkDesk desk;

    FindSubjects(Sql sql, NetworkDesk desk) {
        this.sql = sql;
        this.desk = desk;
    }

    /**
     * @param detail what tells it apart, such as the plate
     * @param mergedInto the record that it is the same as
     */
    public record Found(
            SubjectId id,
            SubjectKind kind,
            String label,
            String detail,
            @Nullable SubjectId mergedInto) {}

    /**
     * @param more there are more than are listed: enter more of it
     */
    public record Result(List<Found> found, boolean more) implements ShowsChildren {
        @Override
        @JsonIgnore
        public Collection<ChildId> childrenShown() {
            return List.of();
        }
    }

    /** Those recorded last. */
    public Result latest() {
        desk.worker();
        return cut(
                sql.list(
                        """
                        select %s from subject s where s.kind <> 'CHILD' and s.merged_into is null
                        order by s.created_at desc, s.id desc limit ?
                        """
                                .formatted(COLUMNS),
                        FindSubjects::found,
                        MOST + 1));
    }

    /**
     * @throws RuleBroken when less than three letters or digits were entered
     */
    public Result find(@Nullable String typed) {
        desk.worker();
        var ways = typed == null ? List.<List<String>>of() : Keys.sought(typed);
        if (ways.isEmpty()) throw new RuleBroken(NetworkRules.SEARCH_TOO_SHORT, "q");
        var values = new ArrayList<@Nullable Object>();
        var each = ways.stream().map(way -> all(way, values)).collect(joining(" union "));
        values.add(MOST + 1);
        return cut(
                sql.list(
                        "select %s from subject s where s.id in (%s) order by s.merged_into is not null, s.label, s.id limit ?"
                                .formatted(COLUMNS, each),
                        FindSubjects::found,
                        values.toArray()));
    }

    /** Records that have a key for every one of these. */
    private static String all(List<String> keys, List<@Nullable Object> values) {
        return keys.stream()
                .map(key -> {
                    values.add(key);
                    values.add(key + AFTER_ALL);
                    return "select k.subject_id from subject_key k where k.key >= ? and k.key < ?";
                })
                .collect(joining(" intersect ", "(", ")"));
    }

    private static Result cut(List<Found> found) {
        return new Result(
                List.copyOf(found.subList(0, Math.min(MOST, found.size()))), found.size() > MOST);
    }

    private static Found found(Row r) {
        var details = new ArrayList<String>();
        var age = r.findKind("age", SubjectAge.class);
        if (age != null) details.add(age.words());
        if (!r.is("identity_known")) details.add("identity not known");
        for (var column :
                List.of("colour", "make", "vrm", "platform", "handle", "phone", "address")) {
            var words = r.findText(column);
            if (words != null) details.add(words);
        }
        if (r.is("vrm_partial")) details.add("part of the plate");
        return new Found(
                r.id("id", SubjectId::new),
                r.kind("kind", SubjectKind.class),
                r.text("label"),
                String.join(", ", details),
                r.findId("merged_into", SubjectId::new));
    }
}
