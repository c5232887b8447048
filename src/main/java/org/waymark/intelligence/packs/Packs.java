package org.waymark.intelligence.packs;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.intelligence.InformationId;
import org.waymark.intelligence.IntakeItem;
import org.waymark.intelligence.IntakeQuery;
import org.waymark.people.CurrentPractitioner;
import org.waymark.sql.Sha256;
import org.waymark.sql.Signing;
import org.waymark.sql.Sql;
import org.waymark.web.RuleBroken;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes packs, by police intelligence, inside {@code show}: what is taken out is written down in
 * the transaction that read it.
 */
@Service
public class Packs {
    static final String TYPE = "waymark-information+jwt";
    static final String CLAIM = "information";

    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final IntakeQuery intake;
    private final Signing signing;
    private final JsonMapper json;

    Packs(
            Sql sql,
            Clock clock,
            Proofs proofs,
            IntakeQuery intake,
            Signing signing,
            JsonMapper json) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.intake = intake;
        this.signing = signing;
        this.json = json;
    }

    /** That a pack was taken out. */
    public record Taken(String kind, Instant at, String by, String sha256) {}

    /**
     * What a pack would hold, and the packs taken out already.
     *
     * @param stands in the way; null where nothing does
     */
    public record Preview(
            IntakeItem item, PackContent content, @Nullable PackRules stands, List<Taken> taken) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public Preview preview(InformationId id) {
        var item = item(id);
        var content = content(item);
        return new Preview(item, content, stands(item, content), taken(id));
    }

    /**
     * @throws RuleBroken for an item that cannot leave
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public SignedPack signed(InformationId id) {
        var item = item(id);
        var content = ready(item);
        var text = json.writeValueAsString(content);
        var pack = written(item, "JSON", text, content.madeAt());
        return SignedPack.of(
                signing.sign(TYPE, pack.toString(), content.madeAt(), CLAIM, text), item.of());
    }

    /**
     * @throws RuleBroken for an item that cannot leave
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public InformationPaper paper(InformationId id) {
        var item = item(id);
        var content = ready(item);
        written(item, "PDF", json.writeValueAsString(content), content.madeAt());
        return new InformationPaper(content, item.of());
    }

    private IntakeItem item(InformationId id) {
        proofs.policeIntelligence();
        return intake.item(id);
    }

    private PackContent content(IntakeItem item) {
        return PackContent.of(item, CurrentPractitioner.get().agency().name(), clock.instant());
    }

    private PackContent ready(IntakeItem item) {
        var content = content(item);
        var stands = stands(item, content);
        if (stands != null) throw new RuleBroken(stands);
        return content;
    }

    private @Nullable PackRules stands(IntakeItem item, PackContent content) {
        if (!item.isChecked()) return PackRules.PACK_NOT_CHECKED;
        var typed = content.typed();
        if (item.sources().stream().anyMatch(s -> s.isNamedIn(typed)))
            return PackRules.PACK_NAMES_SOURCE;
        return sql.one(
                        "select pack_tells_too_much(?, ?) as too_much",
                        r -> r.is("too_much"),
                        item.id(),
                        typed)
                ? PackRules.PACK_TELLS_TOO_MUCH
                : null;
    }

    private UUID written(IntakeItem item, String kind, String text, Instant at) {
        var id = UUID.randomUUID();
        sql.update(
                """
                insert into information_pack (id, information_id, child_id, kind, sha256, made_by, made_at) values (?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                item.id(),
                item.of(),
                kind,
                Sha256.hex(text.getBytes(StandardCharsets.UTF_8)),
                CurrentPractitioner.get().id(),
                at);
        return id;
    }

    private List<Taken> taken(InformationId id) {
        return sql.list(
                """
                select k.kind, k.made_at, p.name, k.sha256 from information_pack k join practitioner p on p.id = k.made_by
                where k.information_id = ? order by k.made_at desc, k.id desc limit 30
                """,
                r ->
                        new Taken(
                                r.text("kind"),
                                r.instant("made_at"),
                                r.text("name"),
                                r.text("sha256")),
                id);
    }
}
