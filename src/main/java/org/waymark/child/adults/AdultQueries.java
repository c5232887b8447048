package org.waymark.child.adults;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.child.AdultId;
import org.waymark.child.SafeToTell;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Reads the adults around a child. */
@Component
public class AdultQueries {
    private static final String SELECT =
            """
            select a.id, a.child_id, f.reference, a.name, a.relationship, a.parental_responsibility, a.safe_to_tell,
                   a.safe_to_tell_reason, p.name as decided_by, a.safe_decided_at, a.telephone, a.contact, a.ended_at is not null as ended,
                   a.ended_reason, a.version,
                   array(select replace(d.lines, E'\\n', ', ') from child_adult_address d
                         where d.adult_id = a.id and d.ended_at is null order by d.added_at desc limit 5) as addresses
            from child_adult a join file f on f.child_id = a.child_id left join practitioner p on p.id = a.safe_decided_by
            """;

    private final Sql sql;

    AdultQueries(Sql sql) {
        this.sql = sql;
    }

    /** Those who are around the child now first; not to be told before the others. */
    public List<AdultView> of(ChildId child) {
        return sql.list(
                SELECT
                        + """
                        where a.child_id = ?
                        order by a.ended_at is not null, array_position(array['NO', 'NOT_YET_DECIDED', 'YES'], a.safe_to_tell), a.name, a.id
                        limit 40
                        """,
                r -> view(r, List.of()),
                child);
    }

    /**
     * One adult with the history of what was decided.
     *
     * @throws NotFound when there is none in this file, or none for this person
     */
    public AdultView get(CaseReference file, AdultId adult) {
        return sql.first(
                        SELECT + "where a.id = ? and f.reference = ?",
                        r -> view(r, history(r.id("child_id", ChildId::new), adult)),
                        adult,
                        file.value())
                .orElseThrow(NotFound::new);
    }

    private List<AdultView.Decision> history(ChildId child, AdultId adult) {
        return sql.list(
                """
                select e.headline, e.payload ->> 'reason' as reason, p.name, e.happened_at
                from case_event e join practitioner p on p.id = e.practitioner_id
                where e.child_id = ? and e.subject_id = ? and e.type = 'SafeToTellDecided'
                order by e.happened_at desc, e.id desc limit 20
                """,
                r ->
                        new AdultView.Decision(
                                r.text("headline"),
                                r.text("reason"),
                                r.text("name"),
                                r.instant("happened_at")),
                child,
                adult);
    }

    private static AdultView view(Row r, List<AdultView.Decision> history) {
        return new AdultView(
                r.id("id", AdultId::new),
                r.id("child_id", ChildId::new),
                new CaseReference(r.text("reference")),
                r.text("name"),
                r.text("relationship"),
                r.kind("parental_responsibility", ParentalResponsibility.class),
                r.kind("safe_to_tell", SafeToTell.class),
                r.findText("safe_to_tell_reason"),
                r.findText("decided_by"),
                r.findInstant("safe_decided_at"),
                r.findText("telephone"),
                r.findText("contact"),
                r.texts("addresses"),
                r.is("ended") ? r.findText("ended_reason") : null,
                history,
                r.number("version"));
    }
}
