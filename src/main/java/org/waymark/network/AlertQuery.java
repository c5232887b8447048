package org.waymark.network;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildShown;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Reads an alert as its receiver: their own child, the record, who wants to talk. */
@Component
public class AlertQuery {
    private static final int MOST = 50;

    private final Sql sql;
    private final LinkQuery links;
    private final Looked looked;

    AlertQuery(Sql sql, LinkQuery links, Looked looked) {
        this.sql = sql;
        this.links = links;
        this.looked = looked;
    }

    /**
     * @param child the reader's own; null for police intelligence
     * @param label of the record; null where it is not open to this person any more
     * @param asked what this person asked of the other file's worker
     * @param talks who asks this person to talk
     */
    public record AlertView(
            AlertId id,
            SubjectId subject,
            @Nullable String label,
            @Nullable ChildShown child,
            Instant raisedAt,
            List<Talk> asked,
            List<Talk> talks)
            implements ShowsChildren {
        public AlertView {
            asked = List.copyOf(asked);
            talks = List.copyOf(talks);
        }

        @Override
        @JsonIgnore
        public Collection<ChildId> childrenShown() {
            return child == null ? List.of() : List.of(child.id());
        }
    }

    /**
     * @param who name, job, agency and telephone of the one who asks
     */
    public record Talk(TalkId id, String who, String words, Instant at, @Nullable String answer) {}

    /**
     * @throws NotFound when there is none for this person
     */
    public AlertView get(AlertId id) {
        var view =
                sql.first(
                                """
                                select a.id, a.subject_id, a.child_id, a.raised_at, s.label
                                from network_alert a left join subject s on s.id = a.subject_id where a.id = ?
                                """,
                                r -> {
                                    var child = r.findId("child_id", ChildId::new);
                                    return new AlertView(
                                            id,
                                            r.id("subject_id", SubjectId::new),
                                            r.findText("label"),
                                            child == null
                                                    ? null
                                                    : links.names(List.of(child)).stream()
                                                            .findFirst()
                                                            .orElse(null),
                                            r.instant("raised_at"),
                                            asked(id),
                                            talks(id));
                                },
                                id)
                        .orElseThrow(NotFound::new);
        if (view.label() != null) looked.at("network.alert", List.of(view.subject()));
        return view;
    }

    private List<Talk> talks(AlertId id) {
        return sql.list(
                """
                select t.id, t.words, t.asked_at, t.answer,
                       p.name || ', ' || p.job_title || ', ' || g.name || coalesce(', ' || coalesce(p.telephone, g.telephone), '') as who
                from network_talk t join practitioner p on p.id = t.asked_by join agency g on g.id = p.agency_id
                where t.alert_id = ? order by t.asked_at desc, t.id limit ?
                """,
                AlertQuery::talk,
                id,
                MOST);
    }

    /** Once for each time of asking: not even how many were asked is told. */
    private List<Talk> asked(AlertId id) {
        return sql.list(
                """
                select min(t.id::text)::uuid as id, t.words, t.asked_at, string_agg(t.answer, E'\\n') as answer, p.name as who
                from network_talk t join practitioner p on p.id = t.asked_by
                where t.asked_from = ? and t.asked_by = me() group by t.words, t.asked_at, p.name order by t.asked_at desc limit ?
                """,
                AlertQuery::talk,
                id,
                MOST);
    }

    private static Talk talk(Row r) {
        return new Talk(
                r.id("id", TalkId::new),
                r.text("who"),
                r.text("words"),
                r.instant("asked_at"),
                r.findText("answer"));
    }
}
