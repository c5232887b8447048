package org.waymark.network;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildShown;
import org.waymark.child.Known;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Reads one record; what row security hides is not there. */
@Component
public class SubjectQuery {
    private static final int MOST = 50;

    private final Sql sql;
    private final LinkQuery links;
    private final Looked looked;

    SubjectQuery(Sql sql, LinkQuery links, Looked looked) {
        this.sql = sql;
        this.links = links;
        this.looked = looked;
    }

    /**
     * @throws NotFound when there is none, or it is not open to this person
     */
    public SubjectView get(SubjectId id) {
        var view =
                sql.first(
                                """
                                select s.*, b.name as recorder,
                                       array(select a.words from subject_alias a where a.subject_id = s.id and a.ended_at is null
                                             order by a.added_at, a.words limit 50) as aliases
                                from subject s join practitioner b on b.id = s.created_by where s.id = ?
                                """,
                                r -> view(r, id),
                                id)
                        .orElseThrow(NotFound::new);
        looked.at("network.subject", List.of(id));
        return view;
    }

    private SubjectView view(Row r, SubjectId id) {
        return new SubjectView(
                new LinkView.End(
                        id,
                        r.kind("kind", SubjectKind.class),
                        r.findText("label"),
                        r.findKind("age", SubjectAge.class),
                        child(r.findId("child_id", ChildId::new))),
                r.findText("about"),
                List.copyOf(r.texts("aliases")),
                details(r),
                r.findId("merged_into", SubjectId::new),
                links.of(id),
                merges(id),
                readers(id),
                history(id),
                r.text("recorder"),
                r.instant("created_at"),
                r.number("version"));
    }

    private @Nullable ChildShown child(@Nullable ChildId child) {
        if (child == null) return null;
        return links.names(List.of(child)).stream().findFirst().orElse(null);
    }

    private static SubjectView.Details details(Row r) {
        return new SubjectView.Details(
                r.findKind("age", SubjectAge.class),
                r.findDate("date_of_birth"),
                r.is("identity_known"),
                r.findKind("works_with_children", Known.class),
                r.findText("vrm"),
                r.is("vrm_partial"),
                r.findText("make"),
                r.findText("colour"),
                r.findText("platform"),
                r.findText("handle"),
                r.findText("phone"),
                r.findText("address"),
                r.findDate("happened_on"));
    }

    private List<SubjectView.Same> merges(SubjectId id) {
        return sql.list(
                """
                select m.id, m.why, m.merged_at, m.undone_at, m.undone_why, m.survivor_id = ? as survives, o.id as other_id, o.label
                from subject_merge m join subject o on o.id = case when m.survivor_id = ? then m.absorbed_id else m.survivor_id end
                where m.absorbed_id = ? or m.survivor_id = ? order by m.merged_at desc, m.id limit ?
                """,
                r ->
                        new SubjectView.Same(
                                r.id("id", MergeId::new),
                                r.id("other_id", SubjectId::new),
                                r.text("label"),
                                r.is("survives"),
                                r.text("why"),
                                r.instant("merged_at"),
                                r.findInstant("undone_at"),
                                r.findText("undone_why")),
                id,
                id,
                id,
                id,
                MOST);
    }

    /** As far as this person may know them. */
    List<SubjectView.Reader> readers(SubjectId id) {
        return sql.list(
                """
                select id, name, because, until, ended_at, by_file from readers_of_subject(?, ?)
                """,
                r ->
                        new SubjectView.Reader(
                                r.id("id", ReaderId::new),
                                r.text("name"),
                                r.text("because"),
                                r.findInstant("until"),
                                r.findInstant("ended_at"),
                                r.is("by_file")),
                id,
                MOST);
    }

    private List<SubjectView.Happened> history(SubjectId id) {
        return sql.list(
                """
                select e.at, e.what, e.words, p.name || ', ' || a.name as by
                from subject_event e join practitioner p on p.id = e.by_id join agency a on a.id = e.author_agency
                where e.subject_id = ? order by e.at desc, e.id desc limit ?
                """,
                SubjectQuery::happened,
                id,
                MOST);
    }

    /** Of one link, told once though it is read from both ends. */
    public List<SubjectView.Happened> history(LinkId id) {
        return sql.list(
                """
                select distinct e.at, e.what, e.words, p.name || ', ' || a.name as by
                from subject_event e join practitioner p on p.id = e.by_id join agency a on a.id = e.author_agency
                where e.link_id = ? order by e.at desc limit ?
                """,
                SubjectQuery::happened,
                id,
                MOST);
    }

    private static SubjectView.Happened happened(Row r) {
        return new SubjectView.Happened(
                r.instant("at"), r.text("what"), r.findText("words"), r.text("by"));
    }
}
