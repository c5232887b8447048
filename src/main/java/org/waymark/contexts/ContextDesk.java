package org.waymark.contexts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.access.AccessRules;
import org.waymark.access.NotAllowed;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioner;
import org.waymark.people.Practitioners;
import org.waymark.people.Role;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;

/** Which context a command is about, and who may act on it. */
@Component
class ContextDesk {
    private final Sql sql;
    private final Proofs proofs;
    private final ContextReaders readers;
    private final Practitioners practitioners;
    private final Clock clock;

    ContextDesk(
            Sql sql,
            Proofs proofs,
            ContextReaders readers,
            Practitioners practitioners,
            Clock clock) {
        this.sql = sql;
        this.proofs = proofs;
        this.readers = readers;
        this.practitioners = practitioners;
        this.clock = clock;
    }

    record Facts(ContextId id, ContextKind kind, boolean closed) {}

    /** Opened where children's social care assesses, or by whoever coordinates the panel (H.2). */
    Practitioner toOpen() {
        if (!mayOpen()) throw new NotAllowed(AccessRules.NEEDS_CONTEXT_OPENER);
        return CurrentPractitioner.get();
    }

    boolean mayOpen() {
        return proofs.isAssessor() || CurrentPractitioner.get().is(Role.PANEL_COORDINATOR);
    }

    Practitioner practitioner() {
        return proofs.practitioner();
    }

    /**
     * For whoever reads it.
     *
     * @throws NotFound when there is none, or this person may not read it
     */
    Facts toRead(ContextId id) {
        practitioner();
        return sql.first(
                        "select id, kind, closed_at is not null as closed from context_case where id = ?",
                        r ->
                                new Facts(
                                        r.id("id", ContextId::new),
                                        r.kind("kind", ContextKind.class),
                                        r.is("closed")),
                        id)
                .orElseThrow(NotFound::new);
    }

    /** For whoever reads it, while it goes on. */
    Facts toWrite(ContextId id) {
        return going(toRead(id));
    }

    /** For those who run it, while it goes on. */
    Facts toRun(ContextId id) {
        var facts = toRead(id);
        if (!readers.runsIt(id.value())) throw new NotAllowed(AccessRules.NEEDS_CONTEXT_RUNNER);
        return going(facts);
    }

    boolean runs(ContextId id) {
        return readers.runsIt(id.value());
    }

    private static Facts going(Facts facts) {
        if (facts.closed()) throw new RuleBroken(ContextRules.CONTEXT_CLOSED);
        return facts;
    }

    /** Null where nothing was typed, or with what is wrong in the checks. */
    @Nullable Practitioner find(@Nullable String email, String field, Checks checks) {
        if (isBlank(email)) return null;
        var found = practitioners.byEmail(Objects.requireNonNull(email).strip()).orElse(null);
        checks.require(found != null, ContextRules.NO_SUCH_PERSON, field)
                .require(
                        found == null || holdsRecords(found), ContextRules.HOLDS_NO_RECORDS, field);
        return found;
    }

    private static boolean holdsRecords(Practitioner p) {
        return p.roles().stream()
                .anyMatch(r ->
                        r != Role.ADMINISTRATOR
                                && r != Role.AUDITOR
                                && r != Role.DATA_PROTECTION_OFFICER
                                && r != Role.SERVICE);
    }

    boolean isPast(@Nullable LocalDate day) {
        return day != null && !day.isAfter(today());
    }

    boolean isComing(@Nullable LocalDate day) {
        return day != null && !day.isBefore(today());
    }

    LocalDate today() {
        return England.dateOf(clock.instant());
    }

    static boolean isBlank(@Nullable String words) {
        return words == null || words.isBlank();
    }

    static @Nullable String orNull(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    static void changed(int rows) {
        if (rows == 0) throw new RuleBroken(ContextRules.CHANGED_MEANWHILE);
    }
}
