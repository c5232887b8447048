package org.waymark.network;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.access.AccessRules;
import org.waymark.access.NotAllowed;
import org.waymark.calendar.England;
import org.waymark.people.AgencyKind;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioner;
import org.waymark.people.Role;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;

/** Who works with the picture around children, and which record a command is about. */
@Component
public class NetworkDesk {
    /** The longest that a link or a permission holds before somebody looks again. */
    static final int LONGEST_MONTHS = 12;

    private static final Set<Role> POLICE =
            Set.of(Role.POLICE_CHILD_PROTECTION, Role.POLICE_INTELLIGENCE);
    private final Sql sql;
    private final Clock clock;

    NetworkDesk(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A record as far as commands need it. */
    record Subject(
            SubjectId id,
            SubjectKind kind,
            @Nullable SubjectAge age,
            @Nullable LocalDate dateOfBirth,
            @Nullable String vrm,
            boolean vrmPartial,
            @Nullable SubjectId mergedInto,
            @Nullable UUID child,
            int version) {
        static final String COLUMNS =
                "id, kind, age, date_of_birth, vrm, vrm_partial, merged_into, child_id, version";

        static Subject of(Row r) {
            return new Subject(
                    r.id("id", SubjectId::new),
                    r.kind("kind", SubjectKind.class),
                    r.findKind("age", SubjectAge.class),
                    r.findDate("date_of_birth"),
                    r.findText("vrm"),
                    r.is("vrm_partial"),
                    r.findId("merged_into", SubjectId::new),
                    r.findUuid("child_id"),
                    r.number("version"));
        }

        /** A child, or a person who may be one (safety rule 8). */
        boolean countsAsChild() {
            return kind == SubjectKind.CHILD || (age != null && age.countsAsChild());
        }
    }

    /** Whether the picture around children is part of this person's work (domain.md H.2). */
    public static boolean isWorker(Practitioner p) {
        return p.roles().stream().anyMatch(Role::worksWithNetwork);
    }

    /** Before anything is looked up. */
    Practitioner worker() {
        var me = CurrentPractitioner.get();
        if (!isWorker(me)) throw new NotAllowed(AccessRules.NEEDS_NETWORK);
        return me;
    }

    public static boolean isDecider(Practitioner p) {
        var police =
                p.agency().kind() == AgencyKind.POLICE
                        && p.roles().stream().anyMatch(POLICE::contains);
        var manager =
                p.is(Role.TEAM_MANAGER) && p.agency().kind() == AgencyKind.CHILDRENS_SOCIAL_CARE;
        return police || manager;
    }

    /** The police or a team manager: who reads a record, and which two are the same. */
    Practitioner decider() {
        var me = worker();
        if (!isDecider(me)) throw new NotAllowed(AccessRules.NEEDS_NETWORK_DECIDER);
        return me;
    }

    Optional<Subject> find(SubjectId id) {
        return sql.first(
                "select %s from subject where id = ?".formatted(Subject.COLUMNS), Subject::of, id);
    }

    /**
     * @throws NotFound when there is none, or it is not open to this person
     */
    Subject subject(SubjectId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** What is recorded of a person, place or thing; a child's stand-in is not changed here. */
    Subject recorded(SubjectId id) {
        var found = subject(id);
        if (found.kind() == SubjectKind.CHILD) throw new NotFound();
        return found;
    }

    LocalDate today() {
        return England.dateOf(clock.instant());
    }

    boolean isPast(@Nullable LocalDate day) {
        return day == null || !day.isAfter(today());
    }

    boolean isWithinAYear(@Nullable LocalDate day) {
        return day == null
                || (day.isAfter(today()) && !day.isAfter(today().plusMonths(LONGEST_MONTHS)));
    }

    static boolean isBlank(@Nullable String words) {
        return words == null || words.isBlank();
    }

    static @Nullable String orNull(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    static void changed(int rows) {
        if (rows == 0) throw new RuleBroken(NetworkRules.CHANGED_MEANWHILE);
    }
}
