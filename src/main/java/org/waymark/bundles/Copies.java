package org.waymark.bundles;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.calendar.England;
import org.waymark.calendar.Wording;
import org.waymark.child.ChildShown;
import org.waymark.people.CurrentPractitioner;
import org.waymark.sql.Encryption;
import org.waymark.sql.Sha256;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Keeps copies of bundles as they were made, byte for byte, encrypted. */
@Component
class Copies {
    private final Sql sql;
    private final Clock clock;
    private final BundleDesk desk;
    private final Marks marks;
    private final Copying copying;
    private final Encryption encryption;

    Copies(
            Sql sql,
            Clock clock,
            BundleDesk desk,
            Marks marks,
            Copying copying,
            Encryption encryption) {
        this.sql = sql;
        this.clock = clock;
        this.desk = desk;
        this.marks = marks;
        this.copying = copying;
        this.encryption = encryption;
    }

    /** Makes the PDF and keeps it; nobody has it yet. */
    CopyId make(BundleDesk.Facts bundle, boolean redacted, @Nullable String letter) {
        var contents = desk.contents(bundle.id());
        var redaction =
                redacted ? Redaction.of(contents, marks.of(bundle.id())) : Redaction.none(contents);
        var number =
                1
                        + sql.one(
                                "select coalesce(max(number), 0) as n from bundle_copy where"
                                        + " record_id = ?",
                                r -> r.number("n"),
                                bundle.id());
        var now = clock.instant();
        var copy = copying.of(front(bundle, number, letter, now), contents, redaction, redacted);
        var id = CopyId.random();
        var me = CurrentPractitioner.get();
        sql.update(
                """
                insert into bundle_copy (id, record_id, child_id, author_agency, number, redacted, pages, removed, size, sha256, content,
                    made_by, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                bundle.id(),
                bundle.child(),
                me.agency().id(),
                number,
                redacted,
                copy.pages(),
                copy.removed(),
                copy.pdf().length,
                Sha256.hex(copy.pdf()),
                encryption.encryptBytes(copy.pdf(), id),
                me.id(),
                now);
        return id;
    }

    private Copying.Front front(
            BundleDesk.Facts bundle, int number, @Nullable String letter, Instant now) {
        var child =
                sql.one(
                        "select c.id as child_id, "
                                + ChildShown.COLUMNS
                                + " from child c left join file f on f.child_id = c.id where c.id ="
                                + " ?",
                        r -> ChildShown.of(r, England.dateOf(now)),
                        bundle.child());
        var reference = child.reference() == null ? "no file reference" : child.reference();
        var facts = new ArrayList<String[]>();
        facts.add(new String[] {"Child", child.nameAndAge()});
        facts.add(new String[] {"File", reference});
        facts.add(new String[] {"For", bundle.receiver()});
        var me = CurrentPractitioner.get();
        facts.add(
                new String[] {
                    "Put together", me.name() + ", " + me.agency().name() + ", " + Wording.day(now)
                });
        facts.add(new String[] {"Copy", String.valueOf(number)});
        return new Copying.Front(bundle.purpose(), reference, facts, letter);
    }

    /** The copy that the second reader has, or had last. */
    CopyId latestRedacted(BundleId bundle) {
        return sql.first(
                        "select id from bundle_copy where record_id = ? and redacted and issued_at"
                                + " is null order by number desc limit 1",
                        r -> r.id("id", CopyId::new),
                        bundle)
                .orElseThrow(NotFound::new);
    }

    /** From now on it is what left, and stays so. */
    void issue(CopyId id) {
        BundleDesk.changed(
                sql.update(
                        "update bundle_copy set issued_by = ?, issued_at = ? where id = ? and"
                                + " issued_at is null",
                        CurrentPractitioner.get().id(),
                        clock.instant(),
                        id));
    }

    /** What is in it; the same bytes for whoever reads it. */
    byte[] content(CopyId id) {
        return sql.first(
                        "select content from bundle_copy where id = ?",
                        r -> encryption.decryptBytes(r.bytes("content"), id),
                        id)
                .orElseThrow(NotFound::new);
    }

    List<CopyLine> of(BundleId bundle) {
        return sql.list(
                """
                select c.id, c.number, c.redacted, c.pages, c.removed, c.size, c.sha256, c.made_at, c.issued_at, m.name as maker, i.name as issuer
                from bundle_copy c join practitioner m on m.id = c.made_by left join practitioner i on i.id = c.issued_by
                where c.record_id = ? order by c.number desc limit 50
                """,
                r ->
                        new CopyLine(
                                r.id("id", CopyId::new),
                                r.number("number"),
                                r.is("redacted"),
                                r.number("pages"),
                                r.number("removed"),
                                r.number("size"),
                                r.text("sha256"),
                                r.text("maker"),
                                r.instant("made_at"),
                                r.findText("issuer"),
                                r.findInstant("issued_at")),
                bundle);
    }
}
