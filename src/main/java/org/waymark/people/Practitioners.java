package org.waymark.people;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;

/** The people of the area. */
@Service
public class Practitioners {
    /** Who the area's own jobs act as. Never signs in; sees only what it was granted. */
    public static final PractitionerId AUTOMATIC =
            new PractitionerId(new UUID(0x57a7_0000_0000_4000L, 0x8000_0000_0000_0001L));

    private static final String SELECT =
            """
            select p.id, p.name, p.email, p.job_title, p.telephone, p.deputy_id,
                   a.id as agency_id, a.name as agency_name, a.kind as agency_kind, a.telephone as agency_telephone,
                   q.registration_number, q.expires_on,
                   array(select r.role from practitioner_role r
                         where r.practitioner_id = p.id and (r.until is null or r.until > ?)) as roles,
                   array(select m.team_id from membership m where m.practitioner_id = p.id) as teams
            from practitioner p join agency a on a.id = p.agency_id
            left join qualification q on q.practitioner_id = p.id
            where p.active
            """;

    private final Sql sql;
    private final Clock clock;

    Practitioners(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Nobody, if they left. */
    public Optional<Practitioner> find(PractitionerId id) {
        return select("and p.id = ?", id).stream().findFirst();
    }

    public Practitioner get(PractitionerId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no practitioner " + id));
    }

    public Optional<Practitioner> byEmail(String email) {
        return select("and p.email = ?::citext", email).stream().findFirst();
    }

    public List<Practitioner> ofTeam(TeamId team) {
        return select(
                "and exists (select 1 from membership m where m.practitioner_id = p.id and m.team_id = ?)"
                        + " order by p.name",
                team);
    }

    public List<Practitioner> ofAgency(AgencyId agency) {
        return select("and p.agency_id = ? and not p.service order by p.name", agency);
    }

    /**
     * Managers and designated leads of an agency: those with whom a concern is discussed (guide
     * ¶7).
     */
    public List<Practitioner> leadsOf(AgencyId agency) {
        return ofAgency(agency).stream()
                .filter(p ->
                        p.is(Role.DESIGNATED_LEAD)
                                || p.is(Role.TEAM_MANAGER)
                                || p.is(Role.EDUCATION_LEAD))
                .toList();
    }

    /**
     * Those who may be meant by a name as somebody heard or remembers it, the most alike first. A
     * person chooses.
     */
    public List<Practitioner> named(String heard) {
        return select(
                """
                and not p.service and greatest(similarity(p.name, ?), word_similarity(p.name, ?)) > 0.4
                order by similarity(p.name, ?) desc, p.name limit 8
                """,
                heard,
                heard,
                heard);
    }

    private List<Practitioner> select(String where, Object... values) {
        var all = new ArrayList<Object>(List.of(clock.instant()));
        all.addAll(List.of(values));
        return sql.list(SELECT + where, Practitioners::row, all.toArray());
    }

    private static Practitioner row(Row r) {
        var agency =
                new Agency(
                        r.id("agency_id", AgencyId::new),
                        r.text("agency_name"),
                        r.kind("agency_kind", AgencyKind.class),
                        r.findText("agency_telephone"));
        return new Practitioner(
                r.id("id", PractitionerId::new),
                r.text("name"),
                r.text("email"),
                r.text("job_title"),
                r.findText("telephone"),
                agency,
                r.texts("roles").stream()
                        .map(Role::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                r.uuids("teams").stream().map(TeamId::new).collect(Collectors.toUnmodifiableSet()),
                qualification(r),
                r.findId("deputy_id", PractitionerId::new));
    }

    private static @Nullable Qualification qualification(Row r) {
        var number = r.findText("registration_number");
        return number == null ? null : new Qualification(number, r.date("expires_on"));
    }
}
