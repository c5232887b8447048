package org.waymark.requests;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.people.CurrentPractitioner;
import org.waymark.sql.Encryption;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Nothing typed is lost: its owner's own row, encrypted, kept 30 days after the last change. One
 * draft for each kind and record; a journey without a record yet may have several.
 */
@Service
public class Drafts {
    /** What begins so is never kept: who information comes from (domain.md E.3). */
    public static final String NEVER_KEPT = "apart-";

    private static final Duration KEPT = Duration.ofDays(30);
    private static final String SELECT =
            "select id, kind, subject_id, data, updated_at from draft where expires_at > ? ";

    private final Sql sql;
    private final Clock clock;
    private final Encryption encryption;
    private final JsonMapper json;

    Drafts(Sql sql, Clock clock, Encryption encryption, JsonMapper json) {
        this.sql = sql;
        this.clock = clock;
        this.encryption = encryption;
        this.json = json;
    }

    /** Begins a journey that has no record yet. */
    @Transactional
    public DraftId begin(DraftKind kind, Map<String, List<String>> answers) {
        var id = DraftId.random();
        insert(id, kind, null, answers);
        return id;
    }

    /** Keeps what was typed about a record, over what was kept before. */
    @Transactional
    public void keep(DraftKind kind, UUID subject, Map<String, List<String>> answers) {
        var known = find(kind, subject);
        if (known.isPresent()) replace(known.get().id(), answers);
        else insert(DraftId.random(), kind, subject, answers);
    }

    /**
     * Adds answers to a journey's draft; those given again replace the earlier ones. What is saved
     * while typing and what is sent by a button may come at once: neither undoes the other.
     */
    @Transactional
    public void add(DraftId id, Map<String, List<String>> answers) {
        var all = new LinkedHashMap<String, List<String>>();
        sql.first(SELECT + "and id = ? for update", this::draft, clock.instant(), id)
                .ifPresent(d -> all.putAll(d.answers()));
        all.putAll(answers);
        replace(id, all);
    }

    /** Empty if it is not this person's, was sent, or is older than 30 days. */
    @Transactional(readOnly = true)
    public Optional<Draft> get(DraftId id) {
        return sql.first(SELECT + "and id = ?", this::draft, clock.instant(), id);
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(DraftKind kind, UUID subject) {
        return sql.first(
                SELECT + "and kind = ? and subject_id = ? and owner_id = ?",
                this::draft,
                clock.instant(),
                kind.value(),
                subject,
                CurrentPractitioner.get().id());
    }

    /** One's own journeys that were begun and not sent, the latest first. */
    @Transactional(readOnly = true)
    public List<Draft> ofKind(DraftKind kind) {
        return sql.list(
                SELECT + "and kind = ? and owner_id = ? order by updated_at desc limit 20",
                this::draft,
                clock.instant(),
                kind.value(),
                CurrentPractitioner.get().id());
    }

    /** After it was sent, or because its owner says so. */
    @Transactional
    public void discard(DraftId id) {
        sql.update("delete from draft where id = ?", id);
    }

    /** After it was sent. */
    @Transactional
    public void discard(DraftKind kind, UUID subject) {
        sql.update("delete from draft where kind = ? and subject_id = ?", kind.value(), subject);
    }

    private void insert(
            DraftId id, DraftKind kind, @Nullable UUID subject, Map<String, List<String>> answers) {
        var now = clock.instant();
        sql.update(
                """
                insert into draft (id, owner_id, kind, step, subject_id, data, created_at, updated_at, expires_at)
                values (?, ?, ?, '', ?, ?, ?, ?, ?)
                on conflict (owner_id, kind, subject_id) where subject_id is not null do nothing
                """,
                id,
                CurrentPractitioner.get().id(),
                kind.value(),
                subject,
                encryption.encrypt(json.writeValueAsString(kept(answers)), id),
                now,
                now,
                now.plus(KEPT));
    }

    private void replace(DraftId id, Map<String, List<String>> answers) {
        var now = clock.instant();
        sql.update(
                "update draft set data = ?, updated_at = ?, expires_at = ?, version = version + 1 where id = ?",
                encryption.encrypt(json.writeValueAsString(kept(answers)), id),
                now,
                now.plus(KEPT),
                id);
    }

    private static Map<String, List<String>> kept(Map<String, List<String>> answers) {
        var kept = new LinkedHashMap<>(answers);
        kept.keySet().removeIf(name -> name.startsWith(NEVER_KEPT));
        return kept;
    }

    private Draft draft(Row r) {
        var id = r.id("id", DraftId::new);
        return new Draft(
                id,
                new DraftKind(r.text("kind")),
                r.findUuid("subject_id"),
                json.readValue(encryption.decrypt(r.bytes("data"), id), new TypeReference<>() {}),
                r.instant("updated_at"));
    }
}
