package org.waymark.referral.frontdoor;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.waymark.access.Proofs;
import org.waymark.casefile.ChildId;
import org.waymark.child.Children;
import org.waymark.identification.ConcernId;
import org.waymark.people.AgencyKind;
import org.waymark.people.CurrentPractitioner;
import org.waymark.referral.PoliceProtectionId;
import org.waymark.referral.ReferralId;
import org.waymark.referral.ReferralRules;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;

/** The police protections that run, for the police, the front door and the duty team alike. */
@Service
public class Protections {
    /** How long one that nobody ended stays in sight. */
    private static final Duration LAPSED = Duration.ofDays(7);

    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final Children children;
    private final AdultsOfChild adults;

    Protections(Sql sql, Clock clock, Proofs proofs, Children children, AdultsOfChild adults) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.children = children;
        this.adults = adults;
    }

    /**
     * @throws NotFound when there is none, or this person may not see it
     */
    public ProtectionInFull get(PoliceProtectionId id) {
        reader();
        return sql.first(
                        """
                        select s.*, k.given_name, k.family_name, k.known_as, k.description, k.date_of_birth, k.birth_precision, p.name as by,
                               e.name as enquiry_by_name, r.id as referral, f.reference as file_reference
                        from police_protection s join child k on k.id = s.child_id join practitioner p on p.id = s.recorded_by
                        left join practitioner e on e.id = s.enquiry_by left join referral r on r.concern_id = s.concern_id
                        left join file f on f.child_id = s.child_id
                        where s.id = ?
                        """,
                        this::full,
                        id)
                .orElseThrow(NotFound::new);
    }

    /**
     * The child of a concern, or of a file by its reference.
     *
     * @throws NotFound when there is no such record, or this person may not see it
     * @throws RuleBroken when neither is named
     */
    public ProtectedChild childOf(@Nullable ConcernId concern, @Nullable String file) {
        proofs.police();
        if (concern == null && file == null)
            throw new RuleBroken(ReferralRules.PROTECTION_NEEDS_CHILD);
        return concern == null ? of(java.util.Objects.requireNonNull(file)) : of(concern);
    }

    private ProtectedChild of(ConcernId concern) {
        return sql.first(
                        """
                        select k.id, k.given_name, k.family_name, k.known_as, k.description
                        from concern c join child k on k.id = c.child_id where c.id = ?
                        """,
                        r -> child(r, concern),
                        concern)
                .orElseThrow(NotFound::new);
    }

    private ProtectedChild of(String file) {
        return sql.first(
                        """
                        select k.id, k.given_name, k.family_name, k.known_as, k.description
                        from file f join child k on k.id = f.child_id where f.reference = ?
                        """,
                        r -> child(r, null),
                        file)
                .orElseThrow(NotFound::new);
    }

    private ProtectedChild child(Row r, @Nullable ConcernId concern) {
        var id = r.id("id", ChildId::new);
        var together = children.together(id);
        var had =
                sql.exists(
                        "select 1 from police_protection where child_id = any (?::uuid[]) limit 1",
                        together);
        return new ProtectedChild(
                id, Described.name(r), concern, had, had ? running(together) : null);
    }

    @Nullable RunningProtection running(List<ChildId> together) {
        return sql.first(
                        """
                        select s.id, s.child_id, s.taken_at, s.expires_at, s.where_now, k.given_name, k.family_name, k.known_as,
                               k.description
                        from police_protection s join child k on k.id = s.child_id
                        where s.child_id = any (?::uuid[]) and s.ended_at is null and s.expires_at > ?
                        order by s.expires_at limit 1
                        """,
                        Protections::running,
                        together,
                        clock.instant())
                .orElse(null);
    }

    private ProtectionInFull full(Row r) {
        var id = r.id("id", PoliceProtectionId::new);
        var child = r.id("child_id", ChildId::new);
        return new ProtectionInFull(
                id,
                r.number("version"),
                child,
                Described.name(r),
                Described.age(r, clock.instant()),
                r.findText("file_reference"),
                r.findId("concern_id", ConcernId::new),
                r.findId("referral", ReferralId::new),
                r.text("officer"),
                r.findText("designated_officer"),
                r.instant("taken_at"),
                r.instant("expires_at"),
                r.findText("where_now"),
                r.findInstant("la_told_at"),
                r.findInstant("child_told_at"),
                r.text("parents_told"),
                r.findInstant("parents_told_at"),
                r.findText("parents_not_safe_because"),
                r.text("reason"),
                r.findText("new_facts"),
                r.text("by"),
                r.instant("recorded_at"),
                r.findInstant("ended_at"),
                r.findText("ended_because"),
                r.findText("enquiry"),
                r.findText("enquiry_by_name"),
                r.findInstant("enquiry_at"),
                changes(id),
                adults.of(child));
    }

    /** The police and children's social care; nobody else. */
    private void reader() {
        if (CurrentPractitioner.get().agency().kind() == AgencyKind.POLICE) proofs.police();
        else proofs.socialCare();
    }

    private List<ProtectionInFull.Change> changes(PoliceProtectionId id) {
        return sql.list(
                """
                select c.words, p.name as by, c.changed_at from police_protection_change c
                join practitioner p on p.id = c.changed_by
                where c.protection_id = ? order by c.changed_at desc, c.id limit 50
                """,
                r ->
                        new ProtectionInFull.Change(
                                r.text("words"), r.text("by"), r.instant("changed_at")),
                id);
    }

    /** The first to end first, with those whose 72 hours are over and whose end is not recorded. */
    public List<RunningProtection> running() {
        reader();
        return sql.list(
                """
                select s.id, s.child_id, s.taken_at, s.expires_at, s.where_now, k.given_name, k.family_name, k.known_as, k.description
                from police_protection s join child k on k.id = s.child_id
                where s.ended_at is null and s.expires_at > ? order by s.expires_at, s.id limit 20
                """,
                Protections::running,
                clock.instant().minus(LAPSED));
    }

    static RunningProtection running(Row r) {
        return new RunningProtection(
                r.id("id", PoliceProtectionId::new),
                r.id("child_id", ChildId::new),
                Described.name(r),
                r.instant("taken_at"),
                r.instant("expires_at"),
                r.findText("where_now"));
    }
}
