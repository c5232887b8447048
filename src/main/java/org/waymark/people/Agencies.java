package org.waymark.people;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;

/** The agencies and teams of the area, and how the area is set up with them. */
@Service
public class Agencies {
    private static final String TEAM = "select id, agency_id, name, kind, telephone from team ";

    private final Sql sql;

    Agencies(Sql sql) {
        this.sql = sql;
    }

    public List<Agency> all() {
        return sql.list(
                "select id, name, kind, telephone from agency where id <> ? order by name",
                Agencies::agency,
                Practitioners.AUTOMATIC);
    }

    public Optional<Team> team(TeamId id) {
        return sql.first(TEAM + "where id = ?", Agencies::team, id);
    }

    /** The area's team of a kind; where it has several, the first by name. */
    public Optional<Team> team(TeamKind kind) {
        return sql.first(TEAM + "where kind = ? order by name limit 1", Agencies::team, kind);
    }

    /** The area's teams of these kinds; where it has several of one, the first by name. */
    public List<Team> teams(java.util.Collection<TeamKind> kinds) {
        return sql.list(
                "select distinct on (kind) id, agency_id, name, kind, telephone from team where kind = any (?) order by kind, name",
                Agencies::team,
                kinds);
    }

    /** Whether one of these teams receives referrals, by day or out of hours. */
    public boolean isFrontDoor(java.util.Collection<TeamId> teams) {
        return sql.exists(
                "select 1 from team where id = any (?::uuid[]) and kind in ('FRONT_DOOR', 'EMERGENCY_DUTY')",
                List.copyOf(teams));
    }

    public List<Team> ofAgency(AgencyId agency) {
        return sql.list(TEAM + "where agency_id = ? order by name", Agencies::team, agency);
    }

    public Optional<Team> team(AgencyId agency, TeamKind kind) {
        return sql.first(
                TEAM + "where agency_id = ? and kind = ? order by name limit 1",
                Agencies::team,
                agency,
                kind);
    }

    /** The teams of an agency, by name. */
    public List<Team> teams(AgencyId agency) {
        return sql.list(TEAM + "where agency_id = ? order by name", Agencies::team, agency);
    }

    @Transactional
    public void add(Agency a) {
        sql.update(
                "insert into agency (id, name, kind, telephone) values (?, ?, ?, ?)",
                a.id(),
                a.name(),
                a.kind(),
                a.telephone());
    }

    @Transactional
    public void add(Team t) {
        sql.update(
                "insert into team (id, agency_id, name, kind, telephone) values (?, ?, ?, ?, ?)",
                t.id(),
                t.agency(),
                t.name(),
                t.kind(),
                t.telephone());
    }

    /** Adds a person with roles, teams and registration. Their password is access's matter. */
    @Transactional
    public void add(Practitioner p) {
        sql.update(
                """
                insert into practitioner (id, agency_id, name, email, job_title, telephone, deputy_id)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                p.id(),
                p.agency().id(),
                p.name(),
                p.email(),
                p.jobTitle(),
                p.telephone(),
                p.deputy());
        p.roles()
                .forEach(role ->
                        sql.update(
                                "insert into practitioner_role (practitioner_id, role) values (?, ?)",
                                p.id(),
                                role));
        p.teams()
                .forEach(team ->
                        sql.update(
                                "insert into membership (practitioner_id, team_id) values (?, ?)",
                                p.id(),
                                team));
        var q = p.qualification();
        if (q != null)
            sql.update(
                    """
                    insert into qualification (practitioner_id, kind, registration_number, expires_on)
                    values (?, 'SOCIAL_WORKER', ?, ?)
                    """,
                    p.id(),
                    q.registrationNumber(),
                    q.expiresOn());
    }

    @Transactional
    public void deputise(PractitionerId who, PractitionerId deputy) {
        sql.update("update practitioner set deputy_id = ? where id = ?", deputy, who);
    }

    /** The area's own jobs act as {@link Practitioners#AUTOMATIC}. */
    @Transactional
    public void addAutomatic() {
        sql.update(
                "insert into agency (id, name, kind) values (?, 'Waymark', 'OTHER')",
                Practitioners.AUTOMATIC);
        sql.update(
                """
                insert into practitioner (id, agency_id, name, email, job_title, service)
                values (?, ?, 'Waymark', 'automatic@waymark.invalid', 'Automatic', true)
                """,
                Practitioners.AUTOMATIC,
                Practitioners.AUTOMATIC);
        sql.update(
                "insert into practitioner_role (practitioner_id, role) values (?, 'SERVICE')",
                Practitioners.AUTOMATIC);
    }

    private static Agency agency(Row r) {
        return new Agency(
                r.id("id", AgencyId::new),
                r.text("name"),
                r.kind("kind", AgencyKind.class),
                r.findText("telephone"));
    }

    private static Team team(Row r) {
        return new Team(
                r.id("id", TeamId::new),
                r.id("agency_id", AgencyId::new),
                r.text("name"),
                r.kind("kind", TeamKind.class),
                r.findText("telephone"));
    }
}
