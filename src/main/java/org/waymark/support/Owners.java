package org.waymark.support;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Access;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.people.Agencies;
import org.waymark.people.Agency;
import org.waymark.people.AgencyKind;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Party;
import org.waymark.people.Practitioner;
import org.waymark.people.Practitioners;
import org.waymark.people.Role;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.Rule;

/** Who does something, found by how they were chosen; and what they are let see for it. */
@Component
class Owners {
    private final Sql sql;
    private final Access access;
    private final Agencies agencies;
    private final Practitioners practitioners;

    Owners(Sql sql, Access access, Agencies agencies, Practitioners practitioners) {
        this.sql = sql;
        this.access = access;
        this.agencies = agencies;
        this.practitioners = practitioners;
    }

    /** One of the area, or somebody outside by name. */
    record Found(
            @Nullable Practitioner person,
            @Nullable Party party,
            @Nullable Agency agency,
            @Nullable String outsider) {
        Agency agencyOr(Agency otherwise) {
            return agency == null ? otherwise : agency;
        }

        String kind() {
            return agency == null ? "OUTSIDE" : agency.kind().name();
        }

        @Nullable AgencyKind agencyKind() {
            return agency == null ? null : agency.kind();
        }

        String words() {
            if (person != null) return person.name() + ", " + person.agency().name();
            return agency == null ? String.valueOf(outsider) : agency.name();
        }
    }

    /** Null where nobody was chosen or found, which is then in the checks. */
    @Nullable Found find(Owner o, Rule missing, String field, Checks checks) {
        var outsider = Words.orNull(o.outsider());
        var email = Words.orNull(o.email());
        var chosen = (o.practitioner() == null ? 0 : 1) + (o.team() == null ? 0 : 1);
        var all = chosen + (email == null ? 0 : 1) + (outsider == null ? 0 : 1);
        checks.require(all > 0, missing, field)
                .require(all <= 1, SupportRules.ONE_OWNER_ONLY, field);
        if (all != 1) return null;
        if (outsider != null) return new Found(null, null, null, outsider);
        if (o.team() != null) return team(o, missing, field, checks);
        var person =
                (email == null
                                ? practitioners.find(
                                        java.util.Objects.requireNonNull(o.practitioner()))
                                : practitioners.byEmail(email))
                        .filter(p -> !p.is(Role.SERVICE))
                        .orElse(null);
        checks.require(
                person != null,
                SupportRules.NO_SUCH_PERSON,
                email == null ? field : field + "Email");
        return person == null ? null : new Found(person, person.id(), person.agency(), null);
    }

    private @Nullable Found team(Owner o, Rule missing, String field, Checks checks) {
        var team = agencies.team(java.util.Objects.requireNonNull(o.team())).orElse(null);
        checks.require(team != null, missing, field);
        if (team == null) return null;
        var agency = agencies.all().stream().filter(a -> a.id().equals(team.agency())).findFirst();
        return agency.map(a -> new Found(null, team.id(), a, null)).orElse(null);
    }

    /** Whether a role of theirs may hold plans at all (domain.md H.2). */
    boolean mayReadPlans(Practitioner p) {
        return sql.exists(
                """
                select 1 from practitioner_role r join role_compartment c on c.role = r.role
                where r.practitioner_id = ? and c.compartment = 'plan' limit 1
                """,
                p.id());
    }

    /** This one plan, with what of it their role and agency may read. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void openPlan(ChildId child, SupportPlanId plan, Practitioner p, String because) {
        access.grant(child, p.id(), Compartment.PLAN, plan.value(), because, null);
        if (Audience.HEALTH.mayHave(p.agency().kind()))
            access.grant(child, p.id(), Compartment.HEALTH, plan.value(), because, null);
        if (p.is(Role.THERAPIST))
            access.grant(child, p.id(), Compartment.THERAPY, plan.value(), because, null);
    }

    /** A person or team that something can be given to: the plan's own people, then every team. */
    record Choice(String value, String words) {}

    List<Choice> choices(SupportPlanId plan) {
        return sql.list(
                """
                select distinct 'p:' || p.id as value, p.name || ', ' || a.name as words, 0 as rank
                from practitioner p join agency a on a.id = p.agency_id
                where p.active and p.id in (
                    select coordinator_id from support_plan where id = ?
                    union select practitioner_id from support_member where plan_id = ? and ended_at is null
                    union select owner_id from support_action where plan_id = ?
                    union select ?::uuid)
                union all
                select 't:' || t.id, a.name || ': ' || t.name, 1 from team t join agency a on a.id = t.agency_id
                order by rank, words limit 100
                """,
                r -> new Choice(r.text("value"), r.text("words")),
                plan,
                plan,
                plan,
                CurrentPractitioner.get().id());
    }
}
