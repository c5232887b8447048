package org.waymark.identification.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.child.Birth;
import org.waymark.child.BirthPrecision;
import org.waymark.child.Names;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;

/** The children chosen in a journey, as far as this person still sees them. */
@Component
class KnownChildren {
    private final Sql sql;

    KnownChildren(Sql sql) {
        this.sql = sql;
    }

    Map<ChildId, KnownChild> of(Collection<ChildId> children) {
        var known = new LinkedHashMap<ChildId, KnownChild>();
        if (children.isEmpty()) return known;
        sql.list(
                        """
                        select id, given_name, family_name, known_as, description, date_of_birth, birth_precision
                        from child where id = any (?) order by id
                        """,
                        KnownChildren::child,
                        children)
                .forEach(c -> known.put(c.id(), c));
        return known;
    }

    private static KnownChild child(Row r) {
        return new KnownChild(
                r.id("id", ChildId::new),
                Names.of(
                        r.findText("given_name"),
                        r.findText("family_name"),
                        r.findText("known_as"),
                        r.findText("description")),
                new Birth(
                        r.findDate("date_of_birth"),
                        r.kind("birth_precision", BirthPrecision.class)));
    }
}
