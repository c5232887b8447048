package org.waymark.intelligence;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.people.Practitioner;
import org.waymark.people.PractitionerId;
import org.waymark.sql.Encryption;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;
import tools.jackson.databind.json.JsonMapper;

/** New items and, apart from them, their sources; other wordings, questions and answers. */
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
     * @throws NotFound when there is no such record, or this person may not see it
     */
    ChildId childOf(Origin origin, UUID id) {
        return sql.first(origin.child(), r -> r.id("child_id", ChildId::new), id)
                .orElseThrow(NotFound::new);
    }

    /** Which lead of my agency may check it; null: nobody there. */
    @Nullable PractitionerId checker(@Nullable ChildId child) {
        return sql.one(
                        "select information_checker(?::uuid) as checker",
                        r ->
                                java.util.Optional.ofNullable(
                                        r.findId("checker", PractitionerId::new)),
                        child)
                .orElse(null);
    }

    boolean goesToGuardian(ChildId child) {
        return sql.one("select goes_to_guardian(?) as it", r -> r.is("it"), child);
    }

    void insert(
            InformationId id,
            @Nullable ChildId child,
            SubmitInformation c,
            boolean checkedLocally,
            Practitioner me,
            Instant now) {
        var facts = c.facts().stripped();
        sql.update(
                """
                insert into information (id, child_id, author_agency, submitted_by, words, people, places, vehicles, known_on, how_known,
                    proposed_source, proposed_information, proposed_handling, conditions, suspected_false, urgent, origin, origin_id,
                    submitted_at, checked_locally)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                child,
                me.agency().id(),
                me.id(),
                Objects.requireNonNull(facts.words()),
                facts.people(),
                facts.places(),
                facts.vehicles(),
                c.knownOn(),
                Objects.requireNonNull(c.howKnown()),
                c.proposed().source(),
                c.proposed().information(),
                c.proposed().handling(),
                c.proposed().conditions(),
                c.suspectedFalse(),
                c.urgency() == Urgency.DANGER_TOLD,
                c.origin(),
                c.originId(),
                now,
                checkedLocally);
    }

    /** Kept apart, and never to be read by whoever types it here. */
    void keep(
            InformationId of,
            @Nullable ChildId child,
            @Nullable Source source,
            Practitioner me,
            Instant now) {
        if (source == null || source.isEmpty()) return;
        var id = SourceId.random();
        sql.update(
                "insert into information_source (id, information_id, child_id, submitted_by, details, added_at) values (?, ?, ?, ?, ?, ?)",
                id,
                of,
                child,
                me.id(),
                encryption.encrypt(json.writeValueAsString(source), id),
                now);
    }

    /** For police intelligence; empty for everybody else. */
    List<Source> sources(InformationId of) {
        return sql.list(
                "select id, details from information_source where information_id = ? order by added_at, id limit 50",
                r ->
                        json.readValue(
                                encryption.decrypt(r.bytes("details"), r.id("id", SourceId::new)),
                                Source.class),
                of);
    }

    void text(
            InformationDesk.Item of, String kind, String words, @Nullable String to, Instant now) {
        var me = org.waymark.people.CurrentPractitioner.get();
        sql.update(
                """
                insert into information_text (id, information_id, child_id, author_agency, kind, words, released_to, written_by, written_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                UUID.randomUUID(),
                of.id(),
                of.child(),
                me.agency().id(),
                kind,
                words,
                to,
                me.id(),
                now);
    }

    void message(InformationDesk.Item of, boolean asks, String words, Instant now) {
        var me = org.waymark.people.CurrentPractitioner.get();
        sql.update(
                """
                insert into information_message (id, information_id, child_id, author_agency, asks, words, written_by, written_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                UUID.randomUUID(),
                of.id(),
                of.child(),
                me.agency().id(),
                asks,
                words,
                me.id(),
                now);
    }
}
