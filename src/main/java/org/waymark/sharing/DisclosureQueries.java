package org.waymark.sharing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.England;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildShown;
import org.waymark.people.AgencyId;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.LawfulBasis;
import org.waymark.sql.Encryption;
import org.waymark.sql.Id;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Reads disclosures; what row security hides is not there. */
@Component
public class DisclosureQueries {
    private final Sql sql;
    private final Clock clock;
    private final Sources sources;
    private final Encryption encryption;

    DisclosureQueries(Sql sql, Clock clock, Sources sources, Encryption encryption) {
        this.sql = sql;
        this.clock = clock;
        this.sources = sources;
        this.encryption = encryption;
    }

    /** Which row, as encryption names it. */
    record RowId(UUID value) implements Id {}

    /** One in a list. */
    public record Line(
            DisclosureId id,
            String recipient,
            String purpose,
            @Nullable SharingChoice decision,
            String by,
            Instant preparedAt) {}

    /**
     * The child of a file, for whoever may see the child.
     *
     * @throws NotFound when there is none, or this person may not see the child
     */
    public ChildShown child(CaseReference reference) {
        return sql.first(
                        "select c.id as child_id, %s from file f join child c on c.id = f.child_id where f.reference = ?"
                                .formatted(ChildShown.COLUMNS),
                        r -> ChildShown.of(r, England.dateOf(clock.instant())),
                        reference.value())
                .orElseThrow(NotFound::new);
    }

    /** What this person may choose of a file. */
    public Choosable choosable(ChildId child) {
        return sources.of(child);
    }

    /** Those of a file that this person may see, the latest first. */
    public List<Line> of(ChildId child) {
        return lines("where d.child_id = ? order by d.prepared_at desc, d.id desc limit 50", child);
    }

    /** Those that answer one request of the police, of this person's agency. */
    public List<Line> of(VictimRequestId request) {
        return lines(
                "where d.request_id = ? order by d.prepared_at desc, d.id desc limit 20", request);
    }

    private List<Line> lines(String which, Id of) {
        return sql.list(
                """
                select d.id, d.recipient, d.purpose, d.decision, p.name as by, d.prepared_at
                from disclosure d join practitioner p on p.id = d.prepared_by
                """
                        + which,
                r ->
                        new Line(
                                r.id("id", DisclosureId::new),
                                r.text("recipient"),
                                r.text("purpose"),
                                r.findKind("decision", SharingChoice.class),
                                r.text("by"),
                                r.instant("prepared_at")),
                of);
    }

    /**
     * @throws NotFound when there is none, or it is not for this person
     */
    @Transactional(readOnly = true)
    public DisclosureView get(DisclosureId id) {
        var contents =
                sql.list(
                        "select position, name, media_type, size, sha256 from disclosure_content"
                                + " where record_id = ? order by position limit 60",
                        DisclosureQueries::content,
                        id);
        var links = links(id);
        return sql.first(
                        """
                        select d.*, %s, a.name as agency, p.name as preparer, x.name as decider,
                               array(select k.name || ' (' || k.relationship || ')' from child_adult k where k.id = any (d.adults_told)
                                     order by k.name limit 20) as told
                        from disclosure d join child c on c.id = d.child_id left join file f on f.child_id = d.child_id
                        join agency a on a.id = d.author_agency join practitioner p on p.id = d.prepared_by
                        left join practitioner x on x.id = d.decided_by where d.id = ?
                        """
                                .formatted(ChildShown.COLUMNS),
                        r -> view(r, contents, links),
                        id)
                .orElseThrow(NotFound::new);
    }

    private DisclosureView view(
            Row r, List<DisclosureView.Content> contents, List<DisclosureView.LinkLine> links) {
        return new DisclosureView(
                r.id("id", DisclosureId::new),
                ChildShown.of(r, England.dateOf(clock.instant())),
                r.text("agency"),
                r.id("author_agency", AgencyId::new)
                        .equals(CurrentPractitioner.get().agency().id()),
                r.findId("request_id", VictimRequestId::new),
                r.kind("recipient_kind", RecipientKind.class),
                r.findId("recipient_agency", AgencyId::new),
                r.text("recipient"),
                r.text("purpose"),
                r.findText("subjects"),
                r.texts("what"),
                r.texts("left_out"),
                contents,
                r.text("digest"),
                r.text("preparer"),
                r.instant("prepared_at"),
                decision(r),
                r.findText("receipt"),
                r.findInstant("received_at"),
                links,
                r.number("version"));
    }

    private static DisclosureView.@Nullable Decision decision(Row r) {
        var choice = r.findKind("decision", SharingChoice.class);
        return choice == null
                ? null
                : new DisclosureView.Decision(
                        choice,
                        r.findText("reason"),
                        r.findKind("basis", LawfulBasis.class),
                        r.findKind("special", SpecialCondition.class),
                        r.findKind("offence", OffenceCondition.class),
                        r.findKind("exemption", Exemption.class),
                        r.text("necessity"),
                        r.findKind("agreement", ServiceAgreement.class),
                        r.kind("child_told", Told.class),
                        r.kind("carers_told", Told.class),
                        r.texts("told"),
                        r.findText("not_told_reason"),
                        r.findKind("method", SentBy.class),
                        r.text("decider"),
                        r.instant("decided_at"));
    }

    private List<DisclosureView.LinkLine> links(DisclosureId id) {
        var openings =
                sql
                        .list(
                                """
                                select o.link_id, p.name || ', ' || a.name as who, o.what, o.at from share_opening o
                                join practitioner p on p.id = o.practitioner_id join agency a on a.id = p.agency_id
                                where o.record_id = ? order by o.at desc, o.id limit 200
                                """,
                                r ->
                                        new Opened(
                                                r.id("link_id", ShareLinkId::new),
                                                new DisclosureView.Opening(
                                                        r.text("who"),
                                                        r.text("what"),
                                                        r.instant("at"))),
                                id)
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        Opened::link,
                                        Collectors.mapping(Opened::opening, Collectors.toList())));
        return sql.list(
                """
                select l.*, p.name as maker from share_link l join practitioner p on p.id = l.made_by
                where l.record_id = ? order by l.made_at desc, l.id limit 50
                """,
                r ->
                        new DisclosureView.LinkLine(
                                r.id("id", ShareLinkId::new),
                                r.text("party"),
                                r.instant("expires_at"),
                                r.text("maker"),
                                r.findInstant("revoked_at"),
                                r.findText("revoked_why"),
                                openings.getOrDefault(r.id("id", ShareLinkId::new), List.of()),
                                r.number("version")),
                id);
    }

    private record Opened(ShareLinkId link, DisclosureView.Opening opening) {}

    static DisclosureView.Content content(Row r) {
        return new DisclosureView.Content(
                r.number("position"),
                r.text("name"),
                r.text("media_type"),
                r.number("size"),
                r.text("sha256"));
    }

    /** The preview: exactly what the receiver gets. */
    public SharedBytes bytes(DisclosureId id, int position) {
        return sql.first(
                        "select id, child_id, name, media_type, sha256, content from"
                                + " disclosure_content where record_id = ? and position = ?",
                        r -> bytes(r, encryption),
                        id,
                        position)
                .orElseThrow(NotFound::new);
    }

    static SharedBytes bytes(Row r, Encryption encryption) {
        return new SharedBytes(
                r.text("name"),
                r.text("media_type"),
                r.text("sha256"),
                encryption.decryptBytes(r.bytes("content"), r.id("id", RowId::new)),
                r.id("child_id", ChildId::new));
    }
}
