package org.waymark.access;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.casefile.ChildId;
import org.waymark.people.AgencyKind;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioner;
import org.waymark.people.Role;
import org.waymark.sql.Sql;

/** Writes who looked at which child, why they could, and who was refused. */
@Component
class ReadLog {
    private final Sql sql;
    private final Clock clock;

    ReadLog(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * One row per child shown, in the transaction that read them, with what let them: a file that
     * is open by break-glass only is marked as that. What police intelligence reads, and the police
     * auditor, is marked as theirs at that moment, for the police audit alone (safety rule 11): of
     * somebody who also has another role only what nothing else had opened.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void shown(String screen, Act act, Collection<ChildId> children) {
        if (children.isEmpty()) return;
        var me = CurrentPractitioner.get();
        var now = clock.instant();
        sql.update(
                """
                insert into read_log (id, child_id, practitioner_id, agency_id, at, screen, act, because, as_intelligence)
                select gen_random_uuid(), c, ?, ?, ?, ?, ?,
                       (select g.because from access_grant g where g.child_id = c and g.ended_at is null
                          and (g.until is null or g.until > ?)
                        order by g.because like 'break-glass%' desc, g.granted_at limit 1),
                        ?::boolean or (?::boolean and coalesce((
                            select bool_and(g.compartment in ('intelligence', 'source') or coalesce(t.kind, '') = 'POLICE_INTELLIGENCE')
                            from access_grant g left join team t on t.id = g.party_id
                            where g.child_id = c and g.ended_at is null and (g.until is null or g.until > ?)), false))
                from unnest(?::uuid[]) c
                """,
                me.id(),
                me.agency().id(),
                now,
                screen,
                act,
                now,
                isForTheAuditAlone(me),
                me.is(Role.POLICE_INTELLIGENCE),
                now,
                List.copyOf(new java.util.LinkedHashSet<>(children)));
    }

    private static boolean isForTheAuditAlone(Practitioner me) {
        if (me.roles().equals(Set.of(Role.POLICE_INTELLIGENCE))) return true;
        return me.roles().equals(Set.of(Role.AUDITOR)) && me.agency().kind() == AgencyKind.POLICE;
    }

    /** In a transaction of its own: the refused one rolls back. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void refused(String screen, String what) {
        var me = CurrentPractitioner.get();
        sql.update(
                """
                insert into read_log (id, child_id, practitioner_id, agency_id, at, screen, act, because)
                values (?, null, ?, ?, ?, ?, 'REFUSED', ?)
                """,
                UUID.randomUUID(),
                me.id(),
                me.agency().id(),
                clock.instant(),
                screen,
                what);
    }
}
