package org.waymark.network.map;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildShown;
import org.waymark.network.Grade;
import org.waymark.network.LinkId;
import org.waymark.network.LinkKind;
import org.waymark.network.LinkStatus;
import org.waymark.network.LinkView;
import org.waymark.network.SourceKind;
import org.waymark.network.SubjectAge;
import org.waymark.network.SubjectId;
import org.waymark.network.SubjectKind;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Reads records and links by their ids, each once; what row security hides is not there. */
@Component
class NetworkLines {
    private static final String LINE =
            """
            l.id, l.kind, l.first_seen, l.last_seen, l.source_kind, l.grade_source, l.grade_information, l.grade_handling,
            l.grade_conditions, l.status, coalesce(l.first_seen, l.last_seen, (l.created_at at time zone 'Europe/London')::date) as begins,
            coalesce(l.last_seen, (l.ended_at at time zone 'Europe/London')::date, l.expires_on) as ends,
            l.ended_at is not null or l.expires_on < ?::date as past
            """;

    private final Sql sql;
    private final Clock clock;

    NetworkLines(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    LocalDate today() {
        return England.dateOf(clock.instant());
    }

    /**
     * The record that stands for this one: the survivor, where it was merged.
     *
     * @throws NotFound when there is none, or it is not open to this person
     */
    SubjectId standsFor(SubjectId id) {
        return sql.first(
                        "select r.id from subject s join subject r on r.id = coalesce(s.merged_into, s.id) where s.id = ?",
                        r -> r.id("id", SubjectId::new),
                        id)
                .orElseThrow(NotFound::new);
    }

    /** In the order of the ids. */
    List<LinkView.End> ends(Collection<SubjectId> ids) {
        return sql.list(
                """
                select s.id, s.kind, s.label, s.age, s.child_id, %s
                from unnest(?::uuid[]) with ordinality n (id, at) join subject s on s.id = n.id
                left join child c on c.id = s.child_id left join file f on f.child_id = s.child_id
                order by n.at
                """
                        .formatted(ChildShown.COLUMNS),
                this::end,
                ids);
    }

    private LinkView.End end(Row r) {
        return new LinkView.End(
                r.id("id", SubjectId::new),
                r.kind("kind", SubjectKind.class),
                r.findText("label"),
                r.findKind("age", SubjectAge.class),
                r.findId("child_id", ChildId::new) == null ? null : ChildShown.of(r, today()));
    }

    /** Every link between these records, in a stable order; at most so many. */
    List<NetworkMap.Line> between(
            Map<SubjectId, LinkView.End> ends, NetworkFilter filter, int most) {
        var today = today();
        var values = filter.after(today, today, ends.keySet());
        var all = java.util.Arrays.copyOf(values, values.length + 1);
        all[values.length] = most;
        return sql.list(
                """
                select %s, n.one, n.other from network_links(?::uuid[], %s) n join subject_link l on l.id = n.link
                order by l.created_at desc, l.id limit ?
                """
                        .formatted(LINE, NetworkFilter.SQL),
                r -> line(r, ends),
                all);
    }

    private static NetworkMap.Line line(Row r, Map<SubjectId, LinkView.End> ends) {
        var kind = r.kind("kind", LinkKind.class);
        var from = r.id("one", SubjectId::new);
        var start = ends.get(from);
        var young = start != null && start.isYoung();
        return new NetworkMap.Line(
                r.id("id", LinkId::new),
                from,
                r.id("other", SubjectId::new),
                kind,
                kind.words(kind.allegesHarm() && young),
                r.findDate("first_seen"),
                r.findDate("last_seen"),
                r.kind("source_kind", SourceKind.class),
                grade(r),
                r.kind("status", LinkStatus.class),
                r.date("begins"),
                r.date("ends"),
                r.is("past"));
    }

    private static @Nullable Grade grade(Row r) {
        var source = r.findNumber("grade_source");
        return source == null
                ? null
                : new Grade(
                        source,
                        r.findText("grade_information"),
                        r.findText("grade_handling"),
                        r.findText("grade_conditions"));
    }
}
