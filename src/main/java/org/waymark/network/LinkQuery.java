package org.waymark.network;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.calendar.England;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildShown;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Reads links; those of which an end is hidden are not there. */
@Component
public class LinkQuery {
    static final int MOST = 200;

    private static final String COLUMNS =
            """
            l.*, b.name as recorder, w.name as status_name,
            """
                    + end("f")
                    + ", "
                    + end("t");
    private static final String JOINS =
            """
            join subject fo on fo.id = l.from_id join subject f on f.id = coalesce(fo.merged_into, fo.id)
            join subject t0 on t0.id = l.to_id join subject t on t.id = coalesce(t0.merged_into, t0.id)
            join practitioner b on b.id = l.created_by left join practitioner w on w.id = l.status_by
            """;

    private final Sql sql;
    private final Clock clock;
    private final Looked looked;

    LinkQuery(Sql sql, Clock clock, Looked looked) {
        this.sql = sql;
        this.clock = clock;
        this.looked = looked;
    }

    private static String end(String s) {
        return "%1$s.id as %1$s_id, %1$s.kind as %1$s_kind, %1$s.label as %1$s_label, %1$s.age as %1$s_age, %1$s.child_id as %1$s_child"
                .formatted(s);
    }

    /**
     * @throws NotFound when there is none, or an end is not open to this person
     */
    public LinkView get(LinkId id) {
        var link =
                named(
                                sql.list(
                                        "select %s from subject_link l %s where l.id = ?"
                                                .formatted(COLUMNS, JOINS),
                                        this::view,
                                        id))
                        .stream()
                        .findFirst()
                        .orElseThrow(NotFound::new);
        looked.at("network.link", List.of(link.from().id(), link.to().id()));
        return link;
    }

    /** Of a record and those merged into it: those that count first, the latest first. */
    List<LinkView> of(SubjectId subject) {
        return named(
                sql.list(
                        """
                        with family as (select s.id from subject s where s.id = ? union select s.id from subject s where s.merged_into = ?)
                        select %s from (
                            select x.* from subject_link x where x.from_id in (select id from family)
                            union
                            select x.* from subject_link x where x.to_id in (select id from family)) l
                        %s
                        order by l.ended_at is not null, l.status = 'DISCOUNTED', l.created_at desc, l.id limit %d
                        """
                                .formatted(COLUMNS, JOINS, MOST),
                        this::view,
                        subject,
                        subject));
    }

    /** The children at their ends, as this person may know them: one statement for all. */
    private List<LinkView> named(List<LinkView> links) {
        var ids = links.stream().flatMap(l -> l.childrenShown().stream()).distinct().toList();
        if (ids.isEmpty()) return links;
        Map<ChildId, ChildShown> children = new HashMap<>();
        for (var c : names(ids)) children.put(c.id(), c);
        return links.stream().map(l -> l.named(children)).toList();
    }

    List<ChildShown> names(Collection<ChildId> children) {
        return sql.list(
                "select c.id as child_id, %s from child c left join file f on f.child_id = c.id where c.id = any (?::uuid[])"
                        .formatted(ChildShown.COLUMNS),
                r -> ChildShown.of(r, today()),
                children);
    }

    /**
     * @throws NotFound when there is no such file, or the child is not open to this person
     */
    public LinkView.OfChild ofFile(CaseReference reference) {
        var child =
                sql.first(
                                """
                                select c.id as child_id, coalesce(c.same_as, c.id) as known, %s
                                from file f join child c on c.id = f.child_id where f.reference = ?
                                """
                                        .formatted(ChildShown.COLUMNS),
                                r ->
                                        new Known(
                                                ChildShown.of(r, today()),
                                                r.id("known", ChildId::new)),
                                reference.value())
                        .orElseThrow(NotFound::new);
        var links =
                sql.first(
                                "select id from subject where child_id = ?",
                                r -> r.id("id", SubjectId::new),
                                child.known())
                        .map(this::of)
                        .orElse(List.of());
        looked.at("network.file", ends(links));
        return new LinkView.OfChild(child.shown(), links);
    }

    private record Known(ChildShown shown, ChildId known) {}

    private static List<SubjectId> ends(List<LinkView> links) {
        return links.stream()
                .flatMap(l -> java.util.stream.Stream.of(l.from().id(), l.to().id()))
                .distinct()
                .toList();
    }

    private LocalDate today() {
        return England.dateOf(clock.instant());
    }

    private LinkView view(Row r) {
        var from = end(r, "f");
        var kind = r.kind("kind", LinkKind.class);
        var welfare = kind.allegesHarm() && from.isYoung();
        var expires = r.date("expires_on");
        return new LinkView(
                r.id("id", LinkId::new),
                from,
                end(r, "t"),
                kind,
                kind.words(welfare),
                welfare,
                r.findDate("first_seen"),
                r.findDate("last_seen"),
                r.kind("source_kind", SourceKind.class),
                r.findUuid("source_id"),
                r.text("source_words"),
                Grade.of(
                        r.findNumber("grade_source"),
                        r.findText("grade_information"),
                        r.findText("grade_handling"),
                        r.findText("grade_conditions")),
                r.kind("status", LinkStatus.class),
                r.findText("status_why"),
                r.findText("status_name"),
                r.findInstant("status_at"),
                r.text("purpose"),
                expires,
                expires.isBefore(today()),
                r.findInstant("ended_at"),
                r.findText("ended_because"),
                r.text("recorder"),
                r.instant("created_at"),
                r.number("version"));
    }

    private static LinkView.End end(Row r, String e) {
        return new LinkView.End(
                r.id(e + "_id", SubjectId::new),
                r.kind(e + "_kind", SubjectKind.class),
                r.findText(e + "_label"),
                r.findKind(e + "_age", SubjectAge.class),
                child(r, e));
    }

    /** Named afterwards. */
    private static @Nullable ChildShown child(Row r, String e) {
        var id = r.findId(e + "_child", ChildId::new);
        return id == null ? null : new ChildShown(id, "A child", null, null);
    }
}
