package org.waymark.contexts.disruption;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;

/** The tools as they are listed: dated rows, each with who issues it and its source. */
@Component
public class Tools {
    static final String COLUMNS =
            "o.code, o.name, o.against, o.conviction, o.by_court, o.issued_by, o.least_years, o.child_rule, o.notes, o.source, o.listed_from";

    private final Sql sql;
    private final Clock clock;

    Tools(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The list, for programs. */
    public record Listed(List<Tool> tools) implements ShowsChildren {
        @Override
        @JsonIgnore
        public Collection<ChildId> childrenShown() {
            return List.of();
        }
    }

    /** Those that may be chosen today; law that is not in force is left out. */
    public List<Tool> today() {
        var today = England.dateOf(clock.instant());
        return sql.list(
                "select "
                        + COLUMNS
                        + """
                         from disruption_tool o where o.in_force and o.listed_from <= ? and (o.listed_to is null or o.listed_to > ?)
                        order by o.name limit 100
                        """,
                Tools::of,
                today,
                today);
    }

    Optional<Tool> today(@Nullable String code) {
        return today().stream().filter(t -> t.code().equals(code)).findFirst();
    }

    static Tool of(Row r) {
        return new Tool(
                r.text("code"),
                r.text("name"),
                r.kind("against", Against.class),
                r.kind("conviction", Conviction.class),
                r.is("by_court"),
                r.text("issued_by"),
                r.findNumber("least_years"),
                r.kind("child_rule", ChildRule.class),
                r.text("notes"),
                r.text("source"),
                r.date("listed_from"));
    }
}
