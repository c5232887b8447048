package org.waymark.access.matrix;

import java.util.Map;
import java.util.UUID;
import org.waymark.testing.Northmoor;

/** Variables of paths that name one's own things, or what everybody may read. */
final class AnyValue {
    private AnyValue() {}

    static Map<String, String> of(Northmoor area) {
        var any = UUID.randomUUID().toString();
        var version =
                area.sql()
                        .sql(
                                "select version from procedures_version order by effective_from limit 1")
                        .query(String.class)
                        .single();
        var worker = area.person("Lorna Blythe").id().toString();
        return Map.of(
                "kind",
                "matrix",
                "token",
                any,
                "subject",
                any,
                "version",
                version,
                "step",
                "what",
                "number",
                "1",
                "audience",
                "EVERYBODY",
                "worker",
                worker);
    }
}
