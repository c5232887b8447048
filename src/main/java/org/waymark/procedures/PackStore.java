package org.waymark.procedures;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.sql.Sha256;
import org.waymark.sql.Sql;
import org.waymark.start.CannotStart;
import tools.jackson.databind.json.JsonMapper;

/** The versions that were ever published. One that was decided under is never changed. */
@Component
class PackStore {
    private final Sql sql;
    private final Clock clock;
    private final JsonMapper json;

    PackStore(Sql sql, Clock clock, JsonMapper json) {
        this.sql = sql;
        this.clock = clock;
        this.json = json;
    }

    /** All of them, the earliest first. */
    List<ProceduresPack> all() {
        return sql.list(
                "select document from procedures_version order by effective_from",
                r -> PackReader.read(json.readValue(r.text("document"), Object.class)));
    }

    /**
     * Keeps a new version; one that is there already must be the same.
     *
     * @throws CannotStart if a published version was changed or two begin on one day
     */
    @Transactional
    public void publish(PackFiles.Found found) {
        var pack = found.pack();
        var text = json.writeValueAsString(sorted(found.document()));
        var digest = Sha256.of(text);
        var known =
                sql.first(
                        "select digest from procedures_version where version = ?",
                        r -> r.bytes("digest"),
                        pack.version());
        if (known.isPresent()) {
            if (!Arrays.equals(known.get(), digest)) throw changed(found);
            return;
        }
        sql.first(
                        "select version from procedures_version where effective_from = ?",
                        r -> r.text("version"),
                        pack.effectiveFrom())
                .ifPresent(other -> {
                    throw sameDay(found, other);
                });
        insert(pack, text, digest);
    }

    private void insert(ProceduresPack pack, String text, byte[] digest) {
        sql.update(
                """
                insert into procedures_version (version, effective_from, document, digest, loaded_at)
                values (?, ?, ?::jsonb, ?, ?) on conflict do nothing
                """,
                pack.version(),
                pack.effectiveFrom(),
                text,
                digest,
                clock.instant());
    }

    private static CannotStart changed(PackFiles.Found found) {
        return new CannotStart(
                "The procedures in %s are version %s, which was published with other words. Decisions were made under those: put them back, and publish the change as a version of its own."
                        .formatted(found.file(), found.pack().version()));
    }

    private static CannotStart sameDay(PackFiles.Found found, String other) {
        return new CannotStart(
                "The procedures in %s: effective_from: version %s begins on the same day."
                        .formatted(found.file(), other));
    }

    /** The order in which fields were written does not matter. */
    private static @Nullable Object sorted(@Nullable Object part) {
        return switch (part) {
            case Map<?, ?> fields -> {
                var all = new TreeMap<String, @Nullable Object>();
                fields.forEach((name, value) -> all.put(String.valueOf(name), sorted(value)));
                yield all;
            }
            case List<?> items -> items.stream().map(PackStore::sorted).toList();
            case null, default -> part;
        };
    }
}
