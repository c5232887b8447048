package org.waymark.bundles;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.people.CurrentPractitioner;
import org.waymark.sql.Encryption;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;

/** Keeps what was decided about words of a bundle, encrypted as the words themselves are. */
@Component
class Marks {
    private final Sql sql;
    private final Encryption encryption;

    Marks(Sql sql, Encryption encryption) {
        this.sql = sql;
        this.encryption = encryption;
    }

    /** Those that stand, the first first. */
    List<Mark> of(BundleId bundle) {
        return sql.list(
                """
                select m.*, p.name as maker from bundle_mark m join practitioner p on p.id = m.made_by
                where m.record_id = ? and m.undone_at is null order by m.made_at, m.id limit 2000
                """,
                this::mark,
                bundle);
    }

    private Mark mark(Row r) {
        var id = r.id("id", MarkId::new);
        var removes = r.is("removes");
        return new Mark(
                id,
                encryption.decrypt(r.bytes("words"), id),
                r.findText("place"),
                r.findKind("code", Exemption.class),
                removes ? encryption.decrypt(r.bytes("reason"), id) : null,
                r.text("maker"),
                r.instant("made_at"));
    }

    /**
     * @param place null for words wherever they stand
     * @param code null to leave a suggestion in
     */
    void add(
            MarkId id,
            BundleDesk.Facts bundle,
            String words,
            @Nullable String place,
            @Nullable Exemption code,
            @Nullable String reason,
            java.time.Instant now) {
        var me = CurrentPractitioner.get();
        sql.update(
                """
                insert into bundle_mark (id, record_id, child_id, author_agency, kind, words, place, removes, code, reason, made_by, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                bundle.id(),
                bundle.child(),
                me.agency().id(),
                place == null ? "WORDS" : "PASSAGE",
                encryption.encrypt(words, id),
                place,
                code != null,
                code,
                reason == null ? null : encryption.encrypt(reason, id),
                me.id(),
                now);
    }

    int undo(MarkId id, BundleId bundle, java.time.Instant now) {
        return sql.update(
                "update bundle_mark set undone_by = ?, undone_at = ? where id = ? and record_id = ?"
                        + " and undone_at is null",
                CurrentPractitioner.get().id(),
                now,
                id,
                bundle);
    }

    /** Whether this person decided something about it, also what was undone since. */
    boolean isBy(UUID person, BundleId bundle) {
        return sql.exists(
                "select 1 from bundle_mark where record_id = ? and (made_by = ? or undone_by = ?)"
                        + " limit 1",
                bundle,
                person,
                person);
    }
}
