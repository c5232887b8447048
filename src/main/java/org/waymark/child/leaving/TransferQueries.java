package org.waymark.child.leaving;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.child.leaving.TransferView.Section;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads transfers. */
@Component
public class TransferQueries {
    private static final String SELECT =
            """
            select x.id, x.child_id, f.reference, x.area, x.contact, x.why, x.basis, x.state, x.content::text as content,
                   p.name as prepared_by, x.prepared_at, d.name as decided_by, x.sent_at, x.sent_how, x.answered_by, x.answered_at,
                   x.answer, x.version
            from file_transfer x join file f on f.child_id = x.child_id join practitioner p on p.id = x.prepared_by
            left join practitioner d on d.id = x.decided_by
            """;

    private final Sql sql;
    private final JsonMapper json;

    TransferQueries(Sql sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** The latest first. */
    public List<TransferView> of(ChildId child) {
        return sql.list(
                SELECT + "where x.child_id = ? order by x.prepared_at desc, x.id limit 10",
                this::view,
                child);
    }

    /**
     * @throws NotFound when there is none, or none for this person
     */
    public TransferView get(TransferId id) {
        return sql.first(SELECT + "where x.id = ?", this::view, id).orElseThrow(NotFound::new);
    }

    String write(List<Section> sections) {
        return json.writeValueAsString(sections);
    }

    private TransferView view(Row r) {
        return new TransferView(
                r.id("id", TransferId::new),
                r.id("child_id", ChildId::new),
                new CaseReference(r.text("reference")),
                r.text("area"),
                r.text("contact"),
                r.text("why"),
                r.kind("basis", TransferBasis.class),
                r.kind("state", TransferState.class),
                json.readValue(r.text("content"), new TypeReference<List<Section>>() {}),
                r.text("prepared_by"),
                r.instant("prepared_at"),
                r.findText("decided_by"),
                r.findInstant("sent_at"),
                r.findText("sent_how"),
                r.findText("answered_by"),
                r.findInstant("answered_at"),
                r.findText("answer"),
                r.number("version"));
    }
}
