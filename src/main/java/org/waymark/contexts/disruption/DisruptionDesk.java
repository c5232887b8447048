package org.waymark.contexts.disruption;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.access.AccessRules;
import org.waymark.access.NotAllowed;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.contexts.ContextReaders;
import org.waymark.people.AgencyKind;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioner;
import org.waymark.people.Role;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Who works with disruption tools, and which record a command is about (domain.md C.8). */
@Component
class DisruptionDesk {
    private final Sql sql;
    private final Proofs proofs;
    private final ContextReaders readers;
    private final Clock clock;

    DisruptionDesk(Sql sql, Proofs proofs, ContextReaders readers, Clock clock) {
        this.sql = sql;
        this.proofs = proofs;
        this.readers = readers;
        this.clock = clock;
    }

    /** The police, and team managers of children's social care. */
    Practitioner worker() {
        var me = proofs.practitioner();
        if (!mayRead(me)) throw new NotAllowed(AccessRules.NEEDS_DISRUPTION);
        return me;
    }

    static boolean mayRead(Practitioner p) {
        if (p.agency().kind() == AgencyKind.POLICE)
            return p.is(Role.POLICE_CHILD_PROTECTION) || p.is(Role.POLICE_INTELLIGENCE);
        return p.agency().kind() == AgencyKind.CHILDRENS_SOCIAL_CARE && p.is(Role.TEAM_MANAGER);
    }

    /**
     * For whoever reads it.
     *
     * @throws NotFound when there is none, or this person may not read it
     */
    StepCheck.Facts toRecord(DisruptionId id) {
        worker();
        return sql.first(
                        "select "
                                + Tools.COLUMNS
                                + """
                                , d.state, d.granted_on, d.expires_on, d.convicted_on is not null as convicted, d.statement,
                                (select max(s.on_day) from disruption_step s where s.record_id = d.id and s.step = any (?::text[])) as since,
                                exists (select 1 from protected_children(d.id)) as children
                                from disruption d join disruption_tool o on o.code = d.tool and o.listed_from = d.tool_listed where d.id = ?
                                """,
                        r ->
                                new StepCheck.Facts(
                                        Tools.of(r),
                                        r.kind("state", DisruptionState.class),
                                        r.date("since"),
                                        r.findDate("granted_on"),
                                        r.findDate("expires_on"),
                                        r.is("convicted"),
                                        r.findText("statement"),
                                        r.is("children")),
                        stateChanges(),
                        id)
                .orElseThrow(NotFound::new);
    }

    private static List<DisruptionStep> stateChanges() {
        return java.util.Arrays.stream(DisruptionStep.values())
                .filter(DisruptionStep::changesState)
                .toList();
    }

    /** For those who run it: the police, and whoever considered it first. */
    StepCheck.Facts toRun(DisruptionId id) {
        var facts = toRecord(id);
        if (!readers.runsIt(id.value())) throw new NotAllowed(AccessRules.NEEDS_CONTEXT_RUNNER);
        return facts;
    }

    /**
     * A child whom it protects, whom this person may not be able to see: told, never shown.
     *
     * @param worker who works with the child, or guards a file that is closed to teams
     */
    record Protected(
            DisruptionLinkId link, ChildId child, @Nullable UUID worker, @Nullable UUID team) {}

    List<Protected> children(DisruptionId id) {
        return sql.list(
                "select * from protected_children(?) limit 100",
                r ->
                        new Protected(
                                r.id("id", DisruptionLinkId::new),
                                r.id("child_id", ChildId::new),
                                r.findUuid("worker_id"),
                                r.findUuid("team_id")),
                id);
    }

    Practitioner me() {
        return CurrentPractitioner.get();
    }

    LocalDate today() {
        return England.dateOf(clock.instant());
    }
}
