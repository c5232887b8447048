package org.waymark.access.conflicts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.AccessRules;
import org.waymark.access.ConflictId;
import org.waymark.access.DoorAlert;
import org.waymark.access.NotAllowed;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.casefile.CaseReference;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.Practitioners;
import org.waymark.people.Role;
import org.waymark.requests.CommandKey;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;

/**
 * Declares conflicts of interest, and reviews them. A declaration is always taken, whether there is
 * a file or not, and its answer is the same.
 */
@Service
public class Conflicts {
    /** By when somebody looks again whether it still holds. */
    private static final int MONTHS = 12;

    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final Practitioners practitioners;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Conflicts(
            Sql sql,
            Clock clock,
            Proofs proofs,
            Practitioners practitioners,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.practitioners = practitioners;
        this.keys = keys;
        this.events = events;
    }

    @Transactional
    public ConflictId declare(DeclareConflict c) {
        var me = CurrentPractitioner.get();
        if (c.person() != null && !c.person().equals(me.id()) && !mayDeclareForOthers())
            throw new NotAllowed(AccessRules.NEEDS_LEAD_OR_DATA_PROTECTION);
        check(c);
        var about = about(c.person(), me);
        var id = ConflictId.random();
        return new ConflictId(
                keys.once(c.key(), "DeclareConflict", id.value(), () -> declare(id, c, about, me)));
    }

    boolean mayDeclareForOthers() {
        return isDataProtection() || proofs.isLead();
    }

    static boolean isDataProtection() {
        return CurrentPractitioner.get().is(Role.DATA_PROTECTION_OFFICER);
    }

    /** A manager of their own agency's people, data protection of anybody. */
    private Practitioner about(@Nullable PractitionerId person, Practitioner me) {
        if (person == null || person.equals(me.id())) return me;
        return practitioners
                .find(person)
                .filter(p -> isDataProtection() || p.agency().id().equals(me.agency().id()))
                .orElseThrow(() -> new RuleBroken(ConflictRules.CONFLICT_NEEDS_PERSON, "person"));
    }

    private void check(DeclareConflict c) {
        var reference = reference(c);
        var born = c.born();
        new Checks()
                .require(c.relation() != null, ConflictRules.CONFLICT_NEEDS_RELATION, "relation")
                .require(
                        reference != null || !blank(c.familyName()),
                        ConflictRules.CONFLICT_NEEDS_WHO,
                        "family")
                .require(
                        reference == null || CaseReference.isReference(reference),
                        ConflictRules.CONFLICT_REFERENCE_SHAPE,
                        "reference")
                .require(
                        born == null || born.isBefore(today()),
                        ConflictRules.CONFLICT_BIRTH_IN_THE_PAST,
                        "born")
                .orThrow();
    }

    private void declare(ConflictId id, DeclareConflict c, Practitioner about, Practitioner me) {
        var now = clock.instant();
        var review = today().plusMonths(MONTHS);
        sql.update(
                """
                insert into conflict_record (id, practitioner_id, agency_id, relation, words, reference, given_name, family_name,
                                             date_of_birth, declared_by, declared_at, review_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                about.id(),
                about.agency().id(),
                c.relation(),
                plain(c.words()),
                reference(c),
                plain(c.givenName()),
                plain(c.familyName()),
                c.born(),
                me.id(),
                now,
                review);
        sql.call("select match_conflict(?, ?)", id, now);
        events.publishEvent(new DoorAlert.ConflictDeclared(id.value(), review));
    }

    /**
     * Looked at again by data protection, never by the person themselves.
     *
     * @param holds whether it still holds; then it is looked at again in a year
     */
    @Transactional
    public void review(
            CommandKey key,
            ConflictId id,
            int version,
            @Nullable Boolean holds,
            @Nullable String words) {
        dataProtection();
        find(id);
        new Checks()
                .require(holds != null, ConflictRules.CONFLICT_REVIEW_NEEDS_OUTCOME, "holds")
                .require(!blank(words), ConflictRules.CONFLICT_REVIEW_NEEDS_WORDS, "words")
                .orThrow();
        keys.once(
                key,
                "ReviewConflict",
                id.value(),
                () -> {
                    LocalDate next = Boolean.TRUE.equals(holds) ? today().plusMonths(MONTHS) : null;
                    if (!sql.one(
                            "select review_conflict(?, ?, ?, ?, ?) as done",
                            r -> r.is("done"),
                            id,
                            Objects.requireNonNull(words).strip(),
                            next,
                            clock.instant(),
                            version))
                        throw new RuleBroken(ConflictRules.CONFLICT_REVIEWED_MEANWHILE);
                    events.publishEvent(new DoorAlert.ConflictReviewed(id.value(), next));
                });
    }

    /** Data protection says that a file is the one that was meant, or is not. */
    @Transactional
    public void decide(CommandKey key, ConflictId id, CaseReference file, boolean keptAway) {
        dataProtection();
        find(id);
        keys.once(
                key,
                "DecideConflictMatch",
                id.value(),
                () -> {
                    if (!sql.one(
                            "select decide_conflict_match(?, ?, ?, ?) is not null as done",
                            r -> r.is("done"),
                            id,
                            file.value(),
                            keptAway,
                            clock.instant())) throw new NotFound();
                });
    }

    static void dataProtection() {
        if (!isDataProtection()) throw new NotAllowed(AccessRules.NEEDS_DATA_PROTECTION);
    }

    private void find(ConflictId id) {
        if (!sql.exists("select 1 from conflict_record where id = ?", id)) throw new NotFound();
    }

    private LocalDate today() {
        return England.dateOf(clock.instant());
    }

    private static @Nullable String reference(DeclareConflict c) {
        var typed = plain(c.reference());
        return typed == null ? null : typed.toUpperCase(Locale.ROOT);
    }

    private static @Nullable String plain(@Nullable String typed) {
        return blank(typed) ? null : Objects.requireNonNull(typed).strip();
    }

    private static boolean blank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }
}
