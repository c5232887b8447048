package org.waymark.intelligence;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.people.Practitioner;
import org.waymark.sql.Encryption;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;
import tools.jackson.databind.json.JsonMapper;

/** Items and, apart from them, their sources. Neither is ever changed here. */
@Component
class InformationStore {
    private final Sql sql;
    private final Encryption encryption;
    private final JsonMapper json;

    InformationStore(Sql sql, Encryption encryption, JsonMapper json) {
        this.sql = sql;
        this.encryption = encryption;
        this.json = json;
    }

    /**
     * @throws NotFound when there is no such child, or this person may not see it
     */
    void requireVisible(ChildId child) {
        if (!sql.exists("select 1 from child where id = ?", child)) throw new NotFound();
    }

    void insert(InformationId id, SubmitInformation c, String words, Practitioner me, Instant now) {
        sql.update(
                """
                insert into information (id, child_id, author_agency, submitted_by, words, known_on, how_known, proposed_source,
                    proposed_information, proposed_handling, conditions, suspected_false, origin, origin_id, submitted_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                c.child(),
                me.agency().id(),
                me.id(),
                words,
                c.knownOn(),
                Objects.requireNonNull(c.howKnown()),
                c.proposed().source(),
                c.proposed().information(),
                c.proposed().handling(),
                c.proposed().conditions(),
                c.suspectedFalse(),
                c.origin(),
                c.originId(),
                now);
    }

    void insert(InformationId id, @Nullable ChildId child, Source source, Practitioner me) {
        sql.update(
                "insert into information_source (information_id, child_id, submitted_by, details) values (?, ?, ?, ?)",
                id,
                child,
                me.id(),
                encryption.encrypt(json.writeValueAsString(source), id));
    }

    /**
     * @throws NotFound when there is none, or it is not this person's and they are not police
     *     intelligence
     */
    InformationView get(InformationId id) {
        return sql.first(
                        """
                        select i.id, i.child_id, i.origin, i.origin_id, i.words, i.known_on, i.how_known, i.proposed_source,
                               i.proposed_information, i.conditions, i.suspected_false, i.submitted_at,
                               s.information_id as source_of, s.details
                        from information i left join information_source s on s.information_id = i.id
                        where i.id = ?
                        """,
                        this::view,
                        id)
                .orElseThrow(NotFound::new);
    }

    private InformationView view(Row r) {
        var id = r.id("id", InformationId::new);
        return new InformationView(
                id,
                r.findId("child_id", ChildId::new),
                r.findKind("origin", Origin.class),
                r.findUuid("origin_id"),
                r.text("words"),
                r.findDate("known_on"),
                r.kind("how_known", HowKnown.class),
                new ProposedGrade(
                        r.findNumber("proposed_source"),
                        r.findText("proposed_information"),
                        r.findText("conditions")),
                r.is("suspected_false"),
                r.instant("submitted_at"),
                r.findUuid("source_of") == null
                        ? null
                        : json.readValue(encryption.decrypt(r.bytes("details"), id), Source.class));
    }
}
