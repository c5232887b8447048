package org.waymark.child;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/**
 * Reads the top of a file and its links, one statement each. What row security hides is not there:
 * a sealed file and none at all are the same.
 */
@Service
public class ChildFiles {
    private final Sql sql;

    ChildFiles(Sql sql) {
        this.sql = sql;
    }

    /**
     * A child beside this one.
     *
     * @param kind SIBLING, HALF_SIBLING, SAME_HOUSEHOLD, FRIEND; DESCRIPTION for one matched to it
     */
    public record Beside(ChildId child, CaseReference reference, String kind, String name) {}

    public Optional<ChildFile> find(CaseReference reference) {
        var rows =
                sql.list(
                        """
                        select f.child_id, f.reference, f.level, f.version, f.opened_at, f.closed_at, c.id as person, c.given_name,
                               c.family_name, c.known_as, c.description, c.date_of_birth, c.birth_precision, c.sex, c.language,
                               c.interpreter, c.communication, c.school, c.nhs_number, c.upn, c.version as child_version,
                               kf.reference as known_reference,
                               t.name || ', ' || ta.name as team, w.name as worker,
                               g.id as guardian_id, g.name as guardian, ga.name as guardian_agency,
                               coalesce(g.telephone, ga.telephone) as guardian_telephone,
                               array(select d.id from child d where d.same_as = c.id order by d.created_at, d.id) as descriptions,
                               array(select distinct trim(n.given_name || ' ' || n.family_name) from child_name n
                                     where n.child_id = c.id and n.kind <> 'LEGAL' order by 1 limit 10) as other_names,
                               array(select replace(a.lines, E'\\n', ', ') || case when a.do_not_disclose then ' (do not disclose)' else '' end
                                     from child_address a where a.child_id = c.id and a.until_date is null
                                     order by a.added_at desc, a.id limit 5) as addresses,
                               x.id as warning, x.words, x.reason, x.review_on, x.set_at, x.told, x.not_told_reason,
                               x.version as warning_version, m.name as manager,
                               my_file(f.child_id) as whole, may_see_looks(f.child_id) as looks, empty_rooms(f.child_id) as empty,
                               b.id as glass, b.until_at as glass_until
                        from file f
                        left join child c on c.id = f.child_id
                        left join child k on k.id = c.same_as
                        left join file kf on kf.child_id = k.id
                        left join team t on t.id = f.team_id left join agency ta on ta.id = t.agency_id
                        left join practitioner w on w.id = f.worker_id
                        left join practitioner g on g.id = f.guardian_id left join agency ga on ga.id = g.agency_id
                        left join child_warning x on x.child_id = f.child_id and x.ended_at is null
                        left join practitioner m on m.id = x.manager_id
                        left join lateral (
                            select o.id, o.until_at from break_glass o
                            where o.child_id = f.child_id and o.practitioner_id = me() and o.ended_at is null and o.until_at > now()
                            order by o.until_at desc limit 1) b on true
                        where f.reference = ? order by x.review_on, x.id limit 20
                        """,
                        ChildFiles::file,
                        reference.value());
        return rows.stream().reduce(ChildFiles::withWarningsOf);
    }

    /**
     * The file of a child, for somebody who holds all of it.
     *
     * @throws NotFound when there is none, or this person holds only a part of it
     */
    public ChildFile whole(CaseReference reference) {
        return find(reference)
                .filter(f -> f.whole() && f.person() != null)
                .orElseThrow(NotFound::new);
    }

    /** Brothers, sisters, friends and descriptions, as far as the reader may see them. */
    public List<Beside> beside(ChildId child) {
        return sql.list(
                """
                select o.id, f.reference, l.kind, o.given_name, o.family_name, o.known_as
                from child_link l join child o on o.id = l.other_id join file f on f.child_id = o.id
                where l.child_id = ?
                union all
                select d.id, f.reference, 'DESCRIPTION', d.given_name, d.family_name, d.known_as
                from child d join file f on f.child_id = d.id where d.same_as = ?
                order by kind, reference limit 40
                """,
                r ->
                        new Beside(
                                r.id("id", ChildId::new),
                                new CaseReference(r.text("reference")),
                                r.text("kind"),
                                ChildName.of(r).words()),
                child,
                child);
    }

    private static ChildFile withWarningsOf(ChildFile one, ChildFile other) {
        var warnings = new ArrayList<>(one.warnings());
        warnings.addAll(other.warnings());
        return new ChildFile(
                one.child(),
                one.reference(),
                one.level(),
                one.version(),
                one.openedAt(),
                one.closedAt(),
                one.person(),
                one.descriptions(),
                one.knownAs(),
                one.team(),
                one.worker(),
                one.guardian(),
                warnings,
                one.whole(),
                one.looks(),
                one.glass(),
                one.empty());
    }

    private static ChildFile file(Row r) {
        var known = r.findText("known_reference");
        var warning = warning(r);
        return new ChildFile(
                r.id("child_id", ChildId::new),
                new CaseReference(r.text("reference")),
                r.number("level"),
                r.number("version"),
                r.instant("opened_at"),
                r.findInstant("closed_at"),
                r.findUuid("person") == null ? null : person(r),
                r.uuids("descriptions").stream().map(ChildId::new).toList(),
                known == null ? null : new CaseReference(known),
                r.findText("team"),
                r.findText("worker"),
                guardian(r),
                warning == null ? List.of() : List.of(warning),
                r.is("whole"),
                r.is("looks"),
                glass(r),
                Set.copyOf(r.texts("empty")));
    }

    private static ChildFile.Person person(Row r) {
        return new ChildFile.Person(
                ChildName.of(r),
                r.texts("other_names"),
                r.findText("description"),
                new Birth(
                        r.findDate("date_of_birth"),
                        r.kind("birth_precision", BirthPrecision.class)),
                r.findKind("sex", Sex.class),
                r.findText("language"),
                r.is("interpreter"),
                r.findText("communication"),
                r.findText("school"),
                r.findText("nhs_number"),
                r.findText("upn"),
                r.texts("addresses"),
                r.number("child_version"));
    }

    private static ChildFile.@Nullable Glass glass(Row r) {
        var id = r.findUuid("glass");
        return id == null ? null : new ChildFile.Glass(id, r.instant("glass_until"));
    }

    private static ChildFile.@Nullable Guardian guardian(Row r) {
        var id = r.findUuid("guardian_id");
        return id == null
                ? null
                : new ChildFile.Guardian(
                        id,
                        r.text("guardian"),
                        r.text("guardian_agency"),
                        r.findText("guardian_telephone"));
    }

    private static ChildFile.@Nullable Warning warning(Row r) {
        var id = r.findUuid("warning");
        return id == null
                ? null
                : new ChildFile.Warning(
                        id,
                        r.text("words"),
                        r.text("reason"),
                        r.date("review_on"),
                        r.text("manager"),
                        r.instant("set_at"),
                        r.text("told").equals("TOLD"),
                        r.findText("not_told_reason"),
                        r.number("warning_version"));
    }
}
