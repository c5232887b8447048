package org.waymark.documents;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.people.AgencyKind;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Role;
import org.waymark.sql.Encryption;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/**
 * Reads documents through their record: whoever may not see the record finds neither it nor its
 * documents.
 */
@Component
public class DocumentQueries {
    static final int MOST = 200;
    private static final String SELECT =
            """
            select d.*, p.name as adder, a.name as agency_name, w.name as withdrawer
            from document d join practitioner p on p.id = d.added_by join agency a on a.id = d.added_agency
            left join practitioner w on w.id = d.withdrawn_by
            """;

    private final Sql sql;
    private final Holders holders;
    private final Proofs proofs;
    private final Encryption encryption;

    DocumentQueries(Sql sql, Holders holders, Proofs proofs, Encryption encryption) {
        this.sql = sql;
        this.holders = holders;
        this.proofs = proofs;
        this.encryption = encryption;
    }

    /**
     * @throws NotFound when there is no such record, or this person may not see it
     */
    @Transactional(readOnly = true)
    public RecordDocuments of(String room, RecordId record) {
        var held = holders.get(room, record);
        var documents =
                sql.list(
                        SELECT
                                + "where d.subject_id = ? and d.room = ? order by d.added_at desc, d.id limit "
                                + MOST,
                        this::view,
                        record,
                        room);
        return new RecordDocuments(room, record, held, documents);
    }

    @Transactional(readOnly = true)
    public OneDocument get(DocumentId id) {
        return sql.first(SELECT + "where d.id = ?", this::one, id).orElseThrow(NotFound::new);
    }

    /** What is in it. A withdrawn one opens for its keepers alone; to others it is not there. */
    @Transactional(readOnly = true)
    public DocumentContent content(DocumentId id) {
        var one = get(id);
        if (!one.document().opens()) throw new NotFound();
        var d = one.document();
        var content =
                sql.one(
                        "select content from document_content where document_id = ?",
                        r -> encryption.decryptBytes(r.bytes("content"), id),
                        id);
        var name = "document-" + id.toString().substring(0, 8) + "." + d.type().extension();
        return new DocumentContent(id, d.type(), name, d.sha256(), content, one.held().child());
    }

    private OneDocument one(Row r) {
        var room = r.text("room");
        var record = r.id("subject_id", RecordId::new);
        return new OneDocument(room, record, holders.get(room, record), view(r));
    }

    private DocumentView view(Row r) {
        var keeper = keeps(r.uuid("added_by"), r.uuid("added_agency"));
        var withdrawn = r.findInstant("withdrawn_at");
        var opens = withdrawn == null || keeper;
        return new DocumentView(
                r.id("id", DocumentId::new),
                hidden(opens, r.text("name")),
                r.kind("type", FileType.class),
                r.number("size"),
                r.text("sha256"),
                hidden(opens, r.text("description")),
                r.kind("whose", Whose.class),
                r.text("adder"),
                r.text("agency_name"),
                r.instant("added_at"),
                r.findText("withdrawer"),
                withdrawn,
                r.findText("withdrawn_why"),
                opens,
                keeper,
                r.number("version"));
    }

    private static @Nullable String hidden(boolean opens, String words) {
        return opens ? words : null;
    }

    /** Whoever added it, a lead of their agency, a manager in children's social care. */
    private boolean keeps(UUID addedBy, UUID agency) {
        var me = CurrentPractitioner.get();
        if (!proofs.holdsRecords()) return false;
        return addedBy.equals(me.id().value())
                || (proofs.isLead() && agency.equals(me.agency().id().value()))
                || (me.is(Role.TEAM_MANAGER)
                        && me.agency().kind() == AgencyKind.CHILDRENS_SOCIAL_CARE);
    }
}
