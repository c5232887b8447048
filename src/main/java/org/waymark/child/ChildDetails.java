package org.waymark.child;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.casefile.CaseFiles;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.people.Practitioner;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;

/** Names, numbers, addresses and brothers and sisters, added by whoever holds the file. */
@Service
public class ChildDetails {
    private static final Set<String> NAMES = Set.of("ALIAS", "FORMER", "KNOWN_AS", "LEGAL");
    private static final Set<String> ADDRESSES = Set.of("HOME", "PLACEMENT", "STAYING", "OTHER");
    private static final Set<String> BESIDE =
            Set.of("SIBLING", "HALF_SIBLING", "SAME_HOUSEHOLD", "FRIEND");

    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final ChildFiles files;
    private final CaseFiles references;
    private final Children children;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    ChildDetails(
            Sql sql,
            Clock clock,
            Proofs proofs,
            ChildFiles files,
            CaseFiles references,
            Children children,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.files = files;
        this.references = references;
        this.children = children;
        this.keys = keys;
        this.events = events;
    }

    /**
     * @throws NotFound for whoever does not hold the file, as if there were none
     */
    @Transactional
    public void add(AddDetails c) {
        var me = proofs.practitioner();
        var file = files.find(c.file()).filter(ChildFile::whole).orElseThrow(NotFound::new);
        var person = Optional.ofNullable(file.person()).orElseThrow(NotFound::new);
        check(c, file.child());
        keys.once(c.key(), "AddDetails", file.child().value(), () -> add(c, file, person, me));
    }

    private void add(AddDetails c, ChildFile file, ChildFile.Person person, Practitioner me) {
        var child = file.child();
        if (sql.update(
                        """
                        update child set nhs_number = coalesce(?, nhs_number), upn = coalesce(?, upn), version = version + 1
                        where id = ? and version = ?
                        """,
                        digits(c.nhsNumber()),
                        upper(c.upn()),
                        child,
                        c.version().number())
                == 0) throw new RuleBroken(DetailRules.CHILD_CHANGED);
        var added = new LinkedHashMap<String, String>();
        if (digits(c.nhsNumber()) instanceof String nhs) added.put("NHS number", nhs);
        if (upper(c.upn()) instanceof String upn) added.put("unique pupil number", upn);
        if (hasName(c)) {
            children.addName(
                    child, kind(c.nameKind()), text(c.given()), text(c.family()), person.birth());
            added.put("another name", kind(c.nameKind()));
        }
        if (text(c.address()) instanceof String lines) {
            children.addAddress(child, null, lines, kind(c.addressKind()), c.doNotDisclose());
            added.put("an address", kind(c.addressKind()));
        }
        if (beside(c) instanceof ChildId other) {
            link(child, other, kind(c.besideKind()), me);
            link(other, child, kind(c.besideKind()), me);
            added.put("a child who belongs to this one", kind(c.besideKind()));
        }
        announce(child, added, me);
    }

    private void link(ChildId child, ChildId other, String kind, Practitioner me) {
        sql.update(
                """
                insert into child_link (child_id, other_id, kind, author_agency, added_at) values (?, ?, ?, ?, ?)
                on conflict do nothing
                """,
                child,
                other,
                kind,
                me.agency().id(),
                clock.instant());
    }

    private void announce(ChildId child, Map<String, String> added, Practitioner me) {
        events.publishEvent(
                new ChildEvent.DetailsAdded(
                        child,
                        String.join(", ", added.keySet()),
                        Map.copyOf(added),
                        me.agency().id(),
                        clock.instant()));
    }

    private void check(AddDetails c, ChildId child) {
        var nhs = digits(c.nhsNumber());
        var upn = upper(c.upn());
        var other = beside(c);
        var checks =
                new Checks()
                        .require(
                                nhs == null || NhsNumber.isValid(nhs),
                                DetailRules.NHS_NUMBER_WRONG,
                                "nhs")
                        .require(upn == null || Upn.isValid(upn), DetailRules.UPN_WRONG, "upn")
                        .require(
                                nhs == null || isFree("nhs_number", nhs, child),
                                DetailRules.NUMBER_OF_ANOTHER,
                                "nhs")
                        .require(
                                upn == null || isFree("upn", upn, child),
                                DetailRules.NUMBER_OF_ANOTHER,
                                "upn")
                        .require(
                                !hasName(c) || NAMES.contains(kind(c.nameKind())),
                                DetailRules.NAME_NEEDS_KIND,
                                "nameKind")
                        .require(
                                text(c.address()) == null
                                        || ADDRESSES.contains(kind(c.addressKind())),
                                DetailRules.ADDRESS_NEEDS_KIND,
                                "addressKind")
                        .require(
                                text(c.beside()) == null || other != null,
                                DetailRules.BESIDE_UNKNOWN,
                                "beside")
                        .require(!child.equals(other), DetailRules.BESIDE_ITSELF, "beside")
                        .require(
                                other == null || BESIDE.contains(kind(c.besideKind())),
                                DetailRules.BESIDE_NEEDS_KIND,
                                "besideKind");
        var nothing =
                nhs == null
                        && upn == null
                        && !hasName(c)
                        && text(c.address()) == null
                        && text(c.beside()) == null;
        checks.require(!nothing, DetailRules.NOTHING_ADDED, "given").orThrow();
    }

    /** As far as this person may see. */
    private boolean isFree(String column, String number, ChildId child) {
        return !sql.exists(
                "select 1 from child where " + column + " = ? and id <> ?", number, child);
    }

    private @Nullable ChildId beside(AddDetails c) {
        var text = upper(c.beside());
        if (text == null || !CaseReference.isReference(text)) return null;
        return references
                .find(new CaseReference(text))
                .filter(id -> sql.exists("select 1 from child where id = ?", id))
                .orElse(null);
    }

    private static boolean hasName(AddDetails c) {
        return text(c.given()) != null || text(c.family()) != null;
    }

    private static @Nullable String digits(@Nullable String s) {
        var text = text(s);
        return text == null ? null : text.replaceAll("\\D", "");
    }

    private static @Nullable String upper(@Nullable String s) {
        var text = text(s);
        return text == null ? null : text.replace(" ", "").toUpperCase(Locale.ROOT);
    }

    private static String kind(@Nullable String s) {
        return s == null ? "" : s.strip();
    }

    private static @Nullable String text(@Nullable String s) {
        return s == null || s.isBlank() ? null : s.strip();
    }
}
