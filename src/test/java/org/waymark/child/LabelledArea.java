package org.waymark.child;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Writes generated children into an area as what search reads of them: child, names with what is
 * compared, file, the front door's grant. As the superuser, because a million commands would take a
 * day.
 */
public final class LabelledArea {
    private static final int CHUNK = 20_000;

    private LabelledArea() {}

    /** The known ones of them. */
    public static void fill(Connection superuser, List<Bearer> all)
            throws SQLException, IOException {
        var known = all.stream().filter(Bearer::known).toList();
        var agency = one(superuser, "select agency_id from team where kind = 'FRONT_DOOR' limit 1");
        var door = one(superuser, "select id from team where kind = 'FRONT_DOOR' limit 1");
        var priya = one(superuser, "select id from practitioner where name = 'Priya Nair'");
        for (int from = 0; from < known.size(); from += CHUNK) {
            var some = known.subList(from, Math.min(known.size(), from + CHUNK));
            copy(
                    superuser,
                    "child (id, author_agency, given_name, family_name, date_of_birth, birth_precision, sex, created_at)",
                    some,
                    b ->
                            row(
                                    b.id(),
                                    agency,
                                    b.given(),
                                    b.family(),
                                    b.born(),
                                    b.precision(),
                                    b.sex(),
                                    "2026-11-01T09:00:00Z"));
            copy(
                    superuser,
                    "child_name (id, child_id, kind, given_name, family_name, given_folded, family_folded, given_sound, family_sound, date_of_birth, added_at)",
                    some,
                    b ->
                            name(b, "LEGAL", b.family())
                                    + (b.formerFamily() == null
                                            ? ""
                                            : name(b, "FORMER", b.formerFamily())));
            copy(
                    superuser,
                    "file (child_id, reference, team_id, opened_at)",
                    some,
                    b -> row(b.id(), b.reference(), door, "2026-11-01T09:00:00Z"));
            copy(
                    superuser,
                    "access_grant (id, child_id, party_id, compartment, because, granted_by, granted_at)",
                    some,
                    b ->
                            b.hidden()
                                    ? ""
                                    : row(
                                            id("grant", b),
                                            b.id(),
                                            door,
                                            "file",
                                            "referred to the front door",
                                            priya,
                                            "2026-11-01T09:00:00Z"));
        }
        try (var s = superuser.createStatement()) {
            s.execute("analyze");
        }
    }

    private static String name(Bearer b, String kind, String family) {
        var g = NameCode.of(b.given());
        var f = NameCode.of(family);
        return row(
                id(kind, b),
                b.id(),
                kind,
                b.given(),
                family,
                g.folded(),
                f.folded(),
                g.sound(),
                f.sound(),
                b.born(),
                "2026-11-01T09:00:00Z");
    }

    private static UUID id(String what, Bearer b) {
        return UUID.nameUUIDFromBytes(
                (what + b.number()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String row(@Nullable Object... values) {
        var line = new StringBuilder();
        for (var v : values) line.append(line.isEmpty() ? "" : "\t").append(v == null ? "\\N" : v);
        return line.append('\n').toString();
    }

    private static void copy(
            Connection to, String table, List<Bearer> some, Function<Bearer, String> as)
            throws SQLException, IOException {
        var text = new StringBuilder();
        for (var b : some) text.append(as.apply(b));
        to.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table + " from stdin", new StringReader(text.toString()));
    }

    private static UUID one(Connection from, String sql) throws SQLException {
        try (var s = from.createStatement();
                var r = s.executeQuery(sql)) {
            r.next();
            return r.getObject(1, UUID.class);
        }
    }
}
