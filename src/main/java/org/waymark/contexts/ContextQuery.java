package org.waymark.contexts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.access.Proofs;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildShown;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Reads context cases; what row security hides is not there. */
@Component
public class ContextQuery {
    private static final int SIZE = 50;

    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final ContextLines lines;
    private final ContextReaders readers;
    private final ContextLooks looks;

    ContextQuery(
            Sql sql,
            Clock clock,
            Proofs proofs,
            ContextLines lines,
            ContextReaders readers,
            ContextLooks looks) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.lines = lines;
        this.readers = readers;
        this.looks = looks;
    }

    /** One line of the list. */
    public record Line(
            ContextId id,
            ContextKind kind,
            String title,
            @Nullable String team,
            LocalDate reviewOn,
            int openActions,
            @Nullable Instant closedAt) {}

    /**
     * @param after where the next page begins; null on the last
     */
    public record Page(List<Line> contexts, @Nullable ContextId after) implements ShowsChildren {
        @Override
        @JsonIgnore
        public Collection<ChildId> childrenShown() {
            return List.of();
        }
    }

    /**
     * One action, for its owner: nothing else of the context.
     *
     * @param context the case itself, where this person reads it
     */
    public record OneAction(
            ContextView.Action action, @Nullable ContextId context, boolean mayEnd, int version)
            implements ShowsChildren, Versioned {
        @Override
        @JsonIgnore
        public Collection<ChildId> childrenShown() {
            return List.of();
        }

        @Override
        @JsonIgnore
        public Version etagVersion() {
            return new Version(version);
        }
    }

    /**
     * What a child's file knows of a context.
     *
     * @param context the case itself, where this person reads it
     * @param lead whom to ask: the team that works on it, or else who linked the child
     */
    public record OneLink(
            ContextLinkId id,
            ChildShown child,
            ContextKind kind,
            String why,
            Instant since,
            @Nullable Instant endedAt,
            String lead,
            @Nullable ContextId context,
            int version)
            implements ShowsChildren, Versioned {
        @Override
        @JsonIgnore
        public Collection<ChildId> childrenShown() {
            return List.of(child.id());
        }

        @Override
        @JsonIgnore
        public Version etagVersion() {
            return new Version(version);
        }
    }

    private static final String LINES =
            """
            select k.id, k.kind, k.title, k.review_on, k.closed_at, t.name as team,
                   (select count(*) from context_action x where x.record_id = k.id and x.ended_at is null) as actions
            from context_case k left join team t on t.id = k.team_id where k.closed_at is
            """;

    private static final String GOING_ON =
            LINES
                    + """
                     null and (?::uuid is null or (k.review_on, k.id) > (select a.review_on, a.id from context_case a where a.id = ?))
                    order by k.review_on, k.id limit ?
                    """;

    private static final String CLOSED =
            LINES
                    + """
                     not null and (?::uuid is null or (k.closed_at, k.id) < (select a.closed_at, a.id from context_case a where a.id = ?))
                    order by k.closed_at desc, k.id desc limit ?
                    """;

    /** Of which this person is a reader: by the next review, or the last closed first. */
    public Page mine(boolean closed, @Nullable ContextId after) {
        proofs.practitioner();
        var rows =
                sql.list(
                        closed ? CLOSED : GOING_ON,
                        r ->
                                new Line(
                                        r.id("id", ContextId::new),
                                        r.kind("kind", ContextKind.class),
                                        r.text("title"),
                                        r.findText("team"),
                                        r.date("review_on"),
                                        r.number("actions"),
                                        r.findInstant("closed_at")),
                        after,
                        after,
                        SIZE + 1);
        return rows.size() <= SIZE
                ? new Page(rows, null)
                : new Page(rows.subList(0, SIZE), rows.get(SIZE - 1).id());
    }

    /**
     * @throws NotFound when there is none, or this person may not read it
     */
    public ContextView get(ContextId id) {
        return sql.first(
                        """
                        select k.*, t.name || ', ' || a.name as team, p.name as opener, c.name as closer from context_case k
                        left join team t on t.id = k.team_id left join agency a on a.id = t.agency_id
                        join practitioner p on p.id = k.opened_by left join practitioner c on c.id = k.closed_by where k.id = ?
                        """,
                        r -> view(id, r),
                        id)
                .orElseThrow(NotFound::new);
    }

    private ContextView view(ContextId id, Row r) {
        looks.read(id.value());
        var runs = readers.runsIt(id.value());
        var closed = r.findInstant("closed_at");
        return new ContextView(
                id,
                r.kind("kind", ContextKind.class),
                r.text("title"),
                r.findText("place"),
                r.text("why"),
                r.findText("team"),
                r.text("opener"),
                r.instant("opened_at"),
                r.date("review_on"),
                closed == null
                        ? null
                        : new ContextView.Closing(
                                closed,
                                r.text("closer"),
                                r.kind("outcome", ContextOutcome.class),
                                r.text("outcome_words"),
                                r.text("continues")),
                runs,
                readers.of(id.value()),
                runs ? looks.of(id.value()) : List.of(),
                lines.entries(id),
                lines.aims(id),
                lines.actions(id),
                lines.measures(id),
                lines.reviews(id),
                lines.children(id),
                r.number("version"));
    }

    /**
     * @throws NotFound when there is none, or it is neither one's own nor of a context one reads
     */
    public OneAction action(ContextActionId id) {
        return sql.first(
                        "select y.*, k.id as context, y.owner_id = me() as own from ("
                                + ContextLines.ACTION
                                + "where x.id = ?) y left join context_case k on k.id = y.record_id",
                        r -> {
                            var context = r.findId("context", ContextId::new);
                            var action = ContextLines.action(r);
                            var may =
                                    r.is("own")
                                            || (context != null && readers.runsIt(context.value()));
                            return new OneAction(
                                    action,
                                    context,
                                    may && action.state() == ContextActionState.OPEN,
                                    action.version());
                        },
                        id)
                .orElseThrow(NotFound::new);
    }

    /**
     * @throws NotFound when there is none, or this person may not see the child
     */
    public OneLink link(ContextLinkId id) {
        return sql.first(
                        """
                        select l.*, %s, k.id as context, coalesce(t.name || ', ' || a.name, p.name) as lead
                        from context_child l join child c on c.id = l.child_id left join file f on f.child_id = l.child_id
                        join practitioner p on p.id = l.linked_by left join context_case k on k.id = l.record_id
                        left join team t on t.id = k.team_id left join agency a on a.id = t.agency_id where l.id = ?
                        """
                                .formatted(ChildShown.COLUMNS),
                        r ->
                                new OneLink(
                                        id,
                                        ChildShown.of(r, England.dateOf(clock.instant())),
                                        r.kind("kind", ContextKind.class),
                                        r.text("why"),
                                        r.instant("linked_at"),
                                        r.findInstant("ended_at"),
                                        r.text("lead"),
                                        r.findId("context", ContextId::new),
                                        r.number("version")),
                        id)
                .orElseThrow(NotFound::new);
    }
}
