package org.waymark.access.matrix;

import java.util.UUID;
import org.waymark.access.Access;
import org.waymark.casefile.ChildId;
import org.waymark.people.TeamId;
import org.waymark.testing.Northmoor;

/**
 * What takes a child of the matrix away from somebody: an ended grant, a closed file, a conflict.
 */
final class Closings {
    private Closings() {}

    static void end(Northmoor area, ChildId child, String team, String agency) {
        var id =
                new TeamId(
                        area.sql()
                                .sql(
                                        "select t.id from team t join agency a on a.id = t.agency_id where t.name = ? and a.name = ?")
                                .params(team, agency)
                                .query(UUID.class)
                                .single());
        area.run("Helen Marsh", () -> area.bean(Access.class).end(child, id));
    }

    /** Restricted (1) or sealed (2): named are Priya Nair and its guardian Helen Marsh. */
    static void close(Northmoor area, ChildId child, int level) {
        area.run(
                "Helen Marsh",
                () ->
                        area.bean(org.waymark.sql.Sql.class)
                                .call(
                                        "select close_file_to_teams(?, ?::smallint, ?, array[?]::uuid[], now())",
                                        child,
                                        level,
                                        area.person("Helen Marsh").id(),
                                        area.person("Priya Nair").id()));
    }

    static void keepAway(Northmoor area, ChildId child, String person) {
        area.run(
                "Helen Marsh",
                () ->
                        area.bean(Access.class)
                                .keepAway(area.person(person).id(), child, "a relative"));
    }
}
