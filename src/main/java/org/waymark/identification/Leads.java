package org.waymark.identification;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.people.AgencyId;
import org.waymark.people.Practitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.Practitioners;
import org.waymark.sql.Sql;

/**
 * Who can advise: the managers and designated leads of the agency, never somebody the concern is
 * about or who is kept away from the child's file (safety rule 5). Where the lead is concerned,
 * another is offered.
 */
@Component
class Leads {
    private final Sql sql;
    private final Practitioners practitioners;

    Leads(Sql sql, Practitioners practitioners) {
        this.sql = sql;
        this.practitioners = practitioners;
    }

    /** By name, without those left out. */
    List<Practitioner> of(AgencyId agency, ChildId child, Collection<PractitionerId> without) {
        var all =
                practitioners.leadsOf(agency).stream()
                        .filter(p -> !without.contains(p.id()))
                        .toList();
        var may = mayAdvise(child, all.stream().map(Practitioner::id).toList());
        return all.stream().filter(p -> may.contains(p.id())).toList();
    }

    private Set<PractitionerId> mayAdvise(ChildId child, List<PractitionerId> people) {
        return sql
                .one(
                        "select may_advise(?, ?::uuid[]) as people",
                        r -> r.uuids("people"),
                        child,
                        people)
                .stream()
                .map(PractitionerId::new)
                .collect(Collectors.toSet());
    }
}
