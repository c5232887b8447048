package org.waymark.court;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.access.Access;
import org.waymark.access.AccessRules;
import org.waymark.access.NotAllowed;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.Practitioners;
import org.waymark.people.Role;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;

/** Which record a command is about, who may act on it, and whom it is opened to. */
@Component
class CourtDesk {
    private final Sql sql;
    private final Proofs proofs;
    private final Access access;
    private final Practitioners practitioners;

    CourtDesk(Sql sql, Proofs proofs, Access access, Practitioners practitioners) {
        this.sql = sql;
        this.proofs = proofs;
        this.access = access;
        this.practitioners = practitioners;
    }

    record Facts(
            ChildId child,
            @Nullable PractitionerId officer,
            @Nullable PractitionerId witnessCare,
            @Nullable PractitionerId isva,
            PractitionerId openedBy) {}

    /**
     * For whoever the record is open to.
     *
     * @throws NotFound when there is none, or it is not open to this person
     */
    Facts toWork(CourtCaseId id) {
        practitioner();
        return sql.first(
                        "select child_id, officer_id, witness_care_id, isva_id, opened_by from court_case where id = ?",
                        r ->
                                new Facts(
                                        r.id("child_id", ChildId::new),
                                        r.findId("officer_id", PractitionerId::new),
                                        r.findId("witness_care_id", PractitionerId::new),
                                        r.findId("isva_id", PractitionerId::new),
                                        r.id("opened_by", PractitionerId::new)),
                        id)
                .orElseThrow(NotFound::new);
    }

    /** Before anything is looked up: who works with no records learns of none. */
    Practitioner practitioner() {
        return proofs.practitioner();
    }

    /** Opened by the child's social worker or their manager (domain.md H.2: court). */
    Practitioner toOpen() {
        var me = proofs.socialCare();
        if (!mayOpen(me)) throw new NotAllowed(AccessRules.NEEDS_ASSESSOR);
        return me;
    }

    static boolean mayOpen(Practitioner me) {
        return me.is(Role.SOCIAL_WORKER) || me.is(Role.TEAM_MANAGER);
    }

    /** Null where nothing was typed, or with what is wrong in the checks. */
    @Nullable Practitioner find(@Nullable String email, String field, Checks checks) {
        if (isBlank(email)) return null;
        var found = practitioners.byEmail(Objects.requireNonNull(email).strip()).orElse(null);
        checks.require(found != null, CourtRules.NO_SUCH_PERSON, field)
                .require(found == null || mayHold(found), CourtRules.NOT_FOR_COURT, field);
        return found;
    }

    private boolean mayHold(Practitioner p) {
        return sql.exists(
                """
                select 1 from practitioner_role r join role_compartment c on c.role = r.role
                where r.practitioner_id = ? and c.compartment = 'court' limit 1
                """,
                p.id());
    }

    /** This record and nothing else of the file. */
    void letIn(ChildId child, CourtCaseId id, Practitioner who, String because) {
        access.grant(child, who.id(), Compartment.COURT, id.value(), because, null);
    }

    /** Whoever came before, where somebody else takes their place. */
    void replace(
            ChildId child,
            CourtCaseId id,
            @Nullable PractitionerId before,
            @Nullable Practitioner after,
            String because) {
        if (after == null) return;
        if (before != null && !before.equals(after.id())) access.end(child, before, id.value());
        letIn(child, id, after, because);
    }

    /** The record closes to somebody whose part in it has ended. */
    void letGo(ChildId child, CourtCaseId id, PractitionerId who) {
        access.end(child, who, id.value());
    }

    /** Whoever wrote about therapy reads that again; others of their agency do not. */
    void letReadOwn(ChildId child, CourtCaseId id) {
        access.grant(
                child,
                CurrentPractitioner.get().id(),
                Compartment.OWN,
                id.value(),
                "recorded therapy",
                null);
    }

    static boolean isBlank(@Nullable String words) {
        return words == null || words.isBlank();
    }

    static @Nullable String orNull(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    static boolean isPast(java.time.@Nullable LocalDate day, Instant now) {
        return day != null && !day.isAfter(England.dateOf(now));
    }

    static void changed(int rows) {
        if (rows == 0) throw new RuleBroken(CourtRules.CHANGED_MEANWHILE);
    }
}
