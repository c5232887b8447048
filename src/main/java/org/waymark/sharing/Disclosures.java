package org.waymark.sharing;

import static org.waymark.sharing.Gathered.blankToNull;
import static org.waymark.sharing.SharingRules.*;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Access;
import org.waymark.access.Proofs;
import org.waymark.calendar.Wording;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.child.Children;
import org.waymark.documents.DocumentQueries;
import org.waymark.documents.Pdf;
import org.waymark.people.AgencyId;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioner;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Encryption;
import org.waymark.sql.Id;
import org.waymark.sql.Sha256;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;

/**
 * Puts together what would be shared. The bytes that the receiver gets are made here, once, and
 * kept encrypted; the decision ({@link DisclosureDecisions}) is about them (product.md "Sharing").
 */
@Service
public class Disclosures {
    private static final String PDF = "application/pdf";

    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final Access access;
    private final Children children;
    private final Sources sources;
    private final Recipients recipients;
    private final DocumentQueries documents;
    private final Encryption encryption;
    private final Pdf pdf;
    private final CommandKeys keys;

    Disclosures(
            Sql sql,
            Clock clock,
            Proofs proofs,
            Access access,
            Children children,
            Sources sources,
            Recipients recipients,
            DocumentQueries documents,
            Encryption encryption,
            Pdf pdf,
            CommandKeys keys) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.access = access;
        this.children = children;
        this.sources = sources;
        this.recipients = recipients;
        this.documents = documents;
        this.encryption = encryption;
        this.pdf = pdf;
        this.keys = keys;
    }

    private record ContentId(UUID value) implements Id {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Content(String name, String mediaType, byte[] bytes) {
        String sha256() {
            return Sha256.hex(bytes);
        }
    }

    /**
     * Whoever works with children's records shares what they see of a child.
     *
     * @throws NotFound when there is no such file, or none for this person
     */
    @Transactional(readOnly = true)
    public ChildId childOf(CaseReference reference) {
        proofs.practitioner();
        return sql.first(
                        "select c.id from file f join child c on c.id = f.child_id where"
                                + " f.reference = ?",
                        r -> r.id("id", ChildId::new),
                        reference.value())
                .orElseThrow(NotFound::new);
    }

    @Transactional
    public DisclosureId prepare(PrepareDisclosure c) {
        var me = proofs.practitioner();
        var child = children.visible(c.child());
        var asked = asked(c);
        var words = blankToNull(c.words());
        var counselling = asked != null && asked.counselling();
        var checks = new Checks();
        var to = recipients.of(asked == null ? c : c.to(asked.police()), checks);
        var purpose = blankToNull(c.purpose());
        checks.require(purpose != null, PURPOSE_NEEDED, "purpose")
                .require(
                        purpose == null || !sources.givesAway(child, purpose),
                        GIVES_ADDRESS_AWAY,
                        "purpose")
                .require(
                        words == null || !sources.givesAway(child, words),
                        GIVES_ADDRESS_AWAY,
                        "words")
                .orThrow();
        var recipient = Objects.requireNonNull(to);
        var gathered =
                Gathered.of(
                        c, recipient.kind(), sources.of(child), w -> sources.givesAway(child, w));
        var id = DisclosureId.random();
        return new DisclosureId(
                keys.once(
                        c.key(),
                        "PrepareDisclosure",
                        id.value(),
                        () -> save(id, c, recipient, gathered, counselling, me)));
    }

    private record Asked(boolean counselling, AgencyId police) {}

    /**
     * The request of the police that it answers: it goes to them. What they ask of counselling
     * stays with those who counsel, and whoever answers.
     */
    private @Nullable Asked asked(PrepareDisclosure c) {
        if (c.request() == null) return null;
        return sql.first(
                        "select counselling, police_agency from victim_request where id = ? and"
                                + " child_id = ? and author_agency = ?",
                        r -> new Asked(r.is("counselling"), r.id("police_agency", AgencyId::new)),
                        c.request(),
                        c.child(),
                        CurrentPractitioner.get().agency().id())
                .orElseThrow(NotFound::new);
    }

    private void save(
            DisclosureId id,
            PrepareDisclosure c,
            Recipients.Recipient to,
            Gathered gathered,
            boolean counselling,
            Practitioner me) {
        var contents = contents(id, c, to, gathered, me);
        var compartment = counselling ? Compartment.THERAPY.key() : gathered.compartment();
        sql.update(
                """
                insert into disclosure (id, record_id, child_id, compartment, author_agency, request_id, recipient_kind, recipient_agency,
                    recipient, purpose, subjects, what, left_out, digest, prepared_by, prepared_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::text[], ?::text[], ?, ?, ?)
                """,
                id,
                id,
                c.child(),
                compartment,
                me.agency().id(),
                c.request(),
                to.kind(),
                to.agency(),
                to.words(),
                Objects.requireNonNull(c.purpose()).strip(),
                blankToNull(c.subjects()),
                gathered.what(),
                gathered.leftOut(),
                digest(contents),
                me.id(),
                clock.instant());
        for (int i = 0; i < contents.size(); i++)
            save(id, c.child(), compartment, i + 1, contents.get(i), me);
        access.grant(
                c.child(), me.id(), Compartment.OWN, id.value(), "prepared a disclosure", null);
    }

    private void save(
            DisclosureId id,
            ChildId child,
            String compartment,
            int position,
            Content content,
            Practitioner me) {
        var row = new ContentId(UUID.randomUUID());
        sql.update(
                """
                insert into disclosure_content (id, record_id, child_id, compartment, author_agency, position, name, media_type, size, sha256,
                    content) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                row,
                id,
                child,
                compartment,
                me.agency().id(),
                position,
                content.name(),
                content.mediaType(),
                content.bytes().length,
                content.sha256(),
                encryption.encryptBytes(content.bytes(), row));
    }

    private List<Content> contents(
            DisclosureId id,
            PrepareDisclosure c,
            Recipients.Recipient to,
            Gathered gathered,
            Practitioner me) {
        var all = new ArrayList<Content>();
        if (gathered.hasPaper())
            all.add(
                    new Content(
                            DisclosurePaper.FILE_NAME,
                            PDF,
                            pdf.of(
                                    new DisclosurePaper(
                                            id,
                                            me.agency().name(),
                                            to.words(),
                                            Objects.requireNonNull(c.purpose()).strip(),
                                            Wording.day(clock.instant()),
                                            gathered.facts(),
                                            gathered.lines(),
                                            gathered.records(),
                                            blankToNull(gathered.words())))));
        for (var d : gathered.documents()) {
            var content = documents.content(d.id());
            all.add(new Content(content.fileName(), content.type().mediaType(), content.content()));
        }
        return all;
    }

    private static String digest(List<Content> contents) {
        return Sha256.hex(
                contents.stream()
                        .map(Content::sha256)
                        .collect(Collectors.joining("\n"))
                        .getBytes(StandardCharsets.US_ASCII));
    }

    static void changed(int rows) {
        if (rows == 0) throw new RuleBroken(CHANGED_MEANWHILE);
    }
}
