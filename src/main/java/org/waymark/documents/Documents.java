package org.waymark.documents;

import static org.waymark.documents.DocumentRules.*;

import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.AccessRules;
import org.waymark.access.NotAllowed;
import org.waymark.access.Proofs;
import org.waymark.people.CurrentPractitioner;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Encryption;
import org.waymark.sql.Sha256;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.RuleBroken;

/**
 * Documents that people add to a record: checked by content, kept encrypted in the database beside
 * the record, never changed and never deleted, at most withdrawn.
 */
@Service
public class Documents {
    private static final int LONGEST = 500;

    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final Holders holders;
    private final DocumentQueries queries;
    private final Encryption encryption;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Documents(
            Sql sql,
            Clock clock,
            Proofs proofs,
            Holders holders,
            DocumentQueries queries,
            Encryption encryption,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.holders = holders;
        this.queries = queries;
        this.encryption = encryption;
        this.keys = keys;
        this.events = events;
    }

    /** By whoever sees the record and works with children's records. */
    @Transactional
    public DocumentId add(AddDocument c) {
        proofs.practitioner();
        var held = holders.get(c.room(), c.record());
        check(c);
        var id = DocumentId.random();
        return new DocumentId(
                keys.once(c.key(), "AddDocument", id.value(), () -> add(id, held, c)));
    }

    private static void check(AddDocument c) {
        var content = c.content();
        var checks = new Checks();
        if (content == null) checks.require(false, DOCUMENT_NEEDS_FILE, "file");
        else checks.require(() -> FileCheck.typeOf(content), "file");
        checks.require(!blank(c.description()), DOCUMENT_NEEDS_DESCRIPTION, "description")
                .require(
                        c.description() == null || c.description().length() <= LONGEST,
                        DOCUMENT_DESCRIPTION_TOO_LONG,
                        "description")
                .require(c.whose() != null, DOCUMENT_NEEDS_WHOSE, "whose")
                .require(c.noIndecentImage(), DOCUMENT_NEEDS_CONFIRMING, "noIndecentImage")
                .orThrow();
    }

    private void add(DocumentId id, Held held, AddDocument c) {
        if (queries.of(c.room(), c.record()).documents().size() >= DocumentQueries.MOST)
            throw new RuleBroken(RECORD_HAS_MANY_DOCUMENTS, "file");
        var content = Objects.requireNonNull(c.content());
        var type = FileCheck.typeOf(content);
        var sha256 = Sha256.hex(content);
        var me = CurrentPractitioner.get();
        var now = clock.instant();
        sql.update(
                """
                insert into document (id, room, subject_id, child_id, compartment, record_id, author_agency, name, type, size, sha256,
                                      description, whose, added_by, added_agency, added_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                c.room(),
                c.record(),
                held.child(),
                held.compartment().key(),
                held.record(),
                held.agency(),
                FileName.of(c.name(), type),
                type,
                content.length,
                sha256,
                Objects.requireNonNull(c.description()).strip(),
                c.whose(),
                me.id(),
                me.agency().id(),
                now);
        sql.update(
                """
                insert into document_content (document_id, child_id, compartment, record_id, author_agency, content)
                values (?, ?, ?, ?, ?, ?)
                """,
                id,
                held.child(),
                held.compartment().key(),
                held.record(),
                held.agency(),
                encryption.encryptBytes(content, id));
        events.publishEvent(
                new DocumentEvent.DocumentAdded(
                        id, held, type, content.length, sha256, me.agency().id(), now));
    }

    /**
     * Says why it should not be there. It is kept, and its keepers still read it.
     *
     * @return as it was, with its record
     */
    @Transactional
    public OneDocument withdraw(WithdrawDocument c) {
        proofs.practitioner();
        var one = queries.get(c.document());
        if (!one.document().keeper()) throw new NotAllowed(AccessRules.NEEDS_KEEPER_OF_DOCUMENT);
        new Checks().require(!blank(c.why()), WITHDRAWING_NEEDS_REASON, "why").orThrow();
        keys.once(c.key(), "WithdrawDocument", c.document().value(), () -> withdraw(one, c));
        return one;
    }

    private void withdraw(OneDocument one, WithdrawDocument c) {
        var me = CurrentPractitioner.get();
        var now = clock.instant();
        var why = Objects.requireNonNull(c.why()).strip();
        if (sql.update(
                        """
                        update document set withdrawn_by = ?, withdrawn_at = ?, withdrawn_why = ?, version = version + 1
                        where id = ? and version = ? and withdrawn_at is null
                        """,
                        me.id(),
                        now,
                        why,
                        c.document(),
                        c.version().number())
                == 0) throw new RuleBroken(DOCUMENT_ALREADY_WITHDRAWN);
        events.publishEvent(
                new DocumentEvent.DocumentWithdrawn(
                        c.document(), one.held(), why, me.agency().id(), now));
    }

    private static boolean blank(@Nullable String s) {
        return s == null || s.isBlank();
    }
}
