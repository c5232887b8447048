package org.waymark.access.matrix;

import java.util.Map;
import java.util.UUID;
import org.waymark.testing.Northmoor;

/** Variables of paths that stand for no record of a child. */
final class AnyValues {
    private AnyValues() {}

    /** Variables of paths that name one's own things, or what everybody may read. */
    static Map<String, String> of(Northmoor area) {
        var any = UUID.randomUUID().toString();
        var version =
                area.sql()
                        .sql(
                                "select version from procedures_version order by effective_from limit 1")
                        .query(String.class)
                        .single();
        return Map.ofEntries(
                Map.entry("kind", "matrix"),
                Map.entry("room", "concerns"),
                Map.entry("token", any),
                Map.entry("subject", any),
                Map.entry("version", version),
                Map.entry("step", "what"),
                Map.entry("number", "1"),
                Map.entry("question", "1"),
                Map.entry("audience", "EVERYBODY"),
                Map.entry("worker", area.person("Lorna Blythe").id().toString()),
                Map.entry("part", "health"),
                Map.entry("measure", "live-link"),
                Map.entry("piece", "1"),
                Map.entry("domain", "child"));
    }
}
