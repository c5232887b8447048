package org.waymark.bundles;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.access.Version;
import org.waymark.casefile.ChildId;
import org.waymark.people.AgencyKind;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.Role;
import org.waymark.sql.Encryption;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who works with bundles (domain.md H.2): the child's social worker and their manager, who hold the
 * file, and the data-protection officer on the one file that somebody asked a copy of. To everybody
 * else there is none.
 */
@Component
class BundleDesk {
    private final Sql sql;
    private final Clock clock;
    private final Encryption encryption;
    private final JsonMapper json;

    BundleDesk(Sql sql, Clock clock, Encryption encryption, JsonMapper json) {
        this.sql = sql;
        this.clock = clock;
        this.encryption = encryption;
        this.json = json;
    }

    record Facts(
            BundleId id,
            ChildId child,
            Purpose purpose,
            String receiver,
            @Nullable UUID request,
            BundleState state,
            PractitionerId maker,
            @Nullable PractitionerId reader) {}

    static boolean mayWork(Practitioner p) {
        return isDataProtection(p)
                || (p.agency().kind() == AgencyKind.CHILDRENS_SOCIAL_CARE
                        && (p.is(Role.SOCIAL_WORKER) || p.is(Role.TEAM_MANAGER)));
    }

    static boolean isDataProtection(Practitioner p) {
        return p.is(Role.DATA_PROTECTION_OFFICER);
    }

    /** Before anything is looked up: to everybody else there are no bundles. */
    static Practitioner worker() {
        var me = CurrentPractitioner.get();
        if (!mayWork(me)) throw new NotFound();
        return me;
    }

    /**
     * @throws NotFound when there is none, or none for this person
     */
    Facts get(BundleId id) {
        worker();
        return sql.first("select * from bundle where id = ?", BundleDesk::facts, id)
                .orElseThrow(NotFound::new);
    }

    private static Facts facts(Row r) {
        return new Facts(
                r.id("id", BundleId::new),
                r.id("child_id", ChildId::new),
                r.kind("purpose", Purpose.class),
                r.text("receiver"),
                r.findUuid("request_id"),
                r.kind("state", BundleState.class),
                r.id("made_by", PractitionerId::new),
                r.findId("reader_id", PractitionerId::new));
    }

    /** To change what is taken out: while nobody reads it, and never by its second reader. */
    Facts toMark(BundleId id) {
        var facts = get(id);
        if (facts.state() != BundleState.OPEN) throw new RuleBroken(BundleRules.BUNDLE_WITH_READER);
        return facts;
    }

    Contents contents(BundleId id) {
        var plain =
                sql.first(
                                "select content from bundle_content where bundle_id = ?",
                                r -> encryption.decryptBytes(r.bytes("content"), id),
                                id)
                        .orElseThrow(NotFound::new);
        return json.readValue(plain, Contents.class);
    }

    void keep(BundleId id, ChildId child, Contents contents) {
        sql.update(
                "insert into bundle_content (bundle_id, record_id, child_id, author_agency,"
                        + " content) values (?, ?, ?, ?, ?)",
                id,
                id,
                child,
                CurrentPractitioner.get().agency().id(),
                encryption.encryptBytes(json.writeValueAsBytes(contents), id));
    }

    /** One step further, unless somebody else was faster. */
    void step(BundleId id, Version version, BundleState from, BundleState to) {
        changed(
                sql.update(
                        "update bundle set state = ?, version = version + 1 where id = ? and"
                                + " version = ? and state = ?",
                        to,
                        id,
                        version.number(),
                        from));
    }

    static void changed(int rows) {
        if (rows == 0) throw new RuleBroken(BundleRules.BUNDLE_CHANGED);
    }

    java.time.Instant now() {
        return clock.instant();
    }

    static String need(@Nullable String words) {
        return Objects.requireNonNull(words).strip();
    }

    static boolean isBlank(@Nullable String words) {
        return words == null || words.isBlank();
    }
}
