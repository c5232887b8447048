package org.waymark.network;

import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Role;
import org.waymark.sql.Sql;

/**
 * Each view of a record is kept, in the transaction that read it, beside the read log of the
 * children shown (domain.md C.6). What police intelligence alone reads is for the police audit
 * (safety rule 11).
 */
@Component
public class Looked {
    private final Sql sql;
    private final Clock clock;

    Looked(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void at(String screen, Collection<SubjectId> subjects) {
        if (subjects.isEmpty()) return;
        var me = CurrentPractitioner.get();
        sql.update(
                """
                insert into subject_look (id, subject_id, practitioner_id, agency_id, at, screen, as_intelligence)
                select gen_random_uuid(), s, ?, ?, ?, ?, ? from unnest(?::uuid[]) s
                """,
                me.id(),
                me.agency().id(),
                clock.instant(),
                screen,
                me.roles().equals(Set.of(Role.POLICE_INTELLIGENCE)),
                subjects);
    }
}
