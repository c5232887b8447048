package org.waymark.child.leaving;

import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.access.Version;
import org.waymark.child.ChildFile;
import org.waymark.child.ChildFiles;
import org.waymark.child.ClosureEvent;
import org.waymark.people.CurrentPractitioner;
import org.waymark.requests.CommandKey;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.RuleBroken;

/**
 * Sends a file to another area: prepared by whoever holds it, decided and sent by a manager, the
 * answer recorded. The case stays ours until they accept.
 */
@Service
public class Transfers {
    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final ChildFiles files;
    private final PackageContent content;
    private final TransferQueries queries;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Transfers(
            Sql sql,
            Clock clock,
            Proofs proofs,
            ChildFiles files,
            PackageContent content,
            TransferQueries queries,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.files = files;
        this.content = content;
        this.queries = queries;
        this.keys = keys;
        this.events = events;
    }

    @Transactional
    public TransferId prepare(PrepareTransfer c) {
        proofs.socialCare();
        var file = files.whole(c.file());
        new Checks()
                .require(!blank(c.area()), LeavingRules.TRANSFER_NEEDS_AREA, "area")
                .require(!blank(c.contact()), LeavingRules.TRANSFER_NEEDS_CONTACT, "contact")
                .require(!blank(c.why()), LeavingRules.TRANSFER_NEEDS_WHY, "why")
                .require(c.basis() != null, LeavingRules.TRANSFER_NEEDS_BASIS, "basis")
                .require(!c.parts().isEmpty(), LeavingRules.TRANSFER_NEEDS_PARTS, "parts")
                .orThrow();
        var id = TransferId.random();
        return new TransferId(
                keys.once(c.key(), "PrepareTransfer", id.value(), () -> prepare(id, c, file)));
    }

    /** Decided and sent by a manager, who has read what goes. */
    @Transactional
    public void send(CommandKey key, TransferId id, Version version, @Nullable String how) {
        var manager = proofs.teamManager();
        var transfer = queries.get(id);
        if (blank(how)) throw new RuleBroken(LeavingRules.SENDING_NEEDS_HOW, "how");
        keys.once(
                key,
                "SendTransfer",
                id.value(),
                () -> {
                    var now = clock.instant();
                    changed(
                            sql.update(
                                    """
                                    update file_transfer set state = 'SENT', decided_by = ?, sent_at = ?, sent_how = ?, version = version + 1
                                    where id = ? and version = ? and state = 'PREPARED'
                                    """,
                                    manager.id(),
                                    now,
                                    Objects.requireNonNull(how).strip(),
                                    id,
                                    version.number()));
                    events.publishEvent(
                            new ClosureEvent.TransferSent(
                                    transfer.child(),
                                    id.value(),
                                    transfer.area(),
                                    transfer.why(),
                                    CurrentPractitioner.get().agency().id(),
                                    now));
                });
    }

    @Transactional
    public void receipt(RecordReceipt c) {
        proofs.socialCare();
        var transfer = queries.get(c.transfer());
        new Checks()
                .require(c.accepted() != null, LeavingRules.RECEIPT_NEEDS_ANSWER, "accepted")
                .require(!blank(c.by()), LeavingRules.RECEIPT_NEEDS_NAME, "by")
                .require(!blank(c.words()), LeavingRules.RECEIPT_NEEDS_WORDS, "words")
                .orThrow();
        keys.once(
                c.key(),
                "RecordReceipt",
                c.transfer().value(),
                () -> {
                    var accepted = Boolean.TRUE.equals(c.accepted());
                    var now = clock.instant();
                    changed(
                            sql.update(
                                    """
                                    update file_transfer set state = ?, answered_by = ?, answered_at = ?, answer = ?, version = version + 1
                                    where id = ? and version = ? and state = 'SENT'
                                    """,
                                    accepted ? TransferState.ACCEPTED : TransferState.DECLINED,
                                    Objects.requireNonNull(c.by()).strip(),
                                    now,
                                    Objects.requireNonNull(c.words()).strip(),
                                    c.transfer(),
                                    c.version().number()));
                    events.publishEvent(
                            new ClosureEvent.TransferAnswered(
                                    transfer.child(),
                                    transfer.id().value(),
                                    transfer.area(),
                                    accepted,
                                    CurrentPractitioner.get().agency().id(),
                                    now));
                });
    }

    /** Before it was sent. */
    @Transactional
    public void takeBack(CommandKey key, TransferId id, Version version) {
        proofs.socialCare();
        queries.get(id);
        keys.once(
                key,
                "TakeBackTransfer",
                id.value(),
                () ->
                        changed(
                                sql.update(
                                        """
                                        update file_transfer set state = 'TAKEN_BACK', version = version + 1
                                        where id = ? and version = ? and state = 'PREPARED'
                                        """,
                                        id,
                                        version.number())));
    }

    private void prepare(TransferId id, PrepareTransfer c, ChildFile file) {
        var me = CurrentPractitioner.get();
        sql.update(
                """
                insert into file_transfer (id, child_id, author_agency, area, contact, why, basis, content, prepared_by, prepared_at)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
                """,
                id,
                file.child(),
                me.agency().id(),
                Objects.requireNonNull(c.area()).strip(),
                Objects.requireNonNull(c.contact()).strip(),
                Objects.requireNonNull(c.why()).strip(),
                c.basis(),
                queries.write(content.of(file, c.parts())),
                me.id(),
                clock.instant());
    }

    private static void changed(int rows) {
        if (rows == 0) throw new RuleBroken(LeavingRules.LEAVING_CHANGED);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
