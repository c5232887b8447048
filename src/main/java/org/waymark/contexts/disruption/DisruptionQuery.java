package org.waymark.contexts.disruption;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildShown;
import org.waymark.contexts.ContextId;
import org.waymark.contexts.ContextLooks;
import org.waymark.contexts.ContextReaders;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Reads disruption tools; what row security hides is not there. */
@Component
public class DisruptionQuery {
    private static final int SIZE = 50;

    private final Sql sql;
    private final Clock clock;
    private final DisruptionDesk desk;
    private final ContextReaders readers;
    private final ContextLooks looks;

    DisruptionQuery(
            Sql sql, Clock clock, DisruptionDesk desk, ContextReaders readers, ContextLooks looks) {
        this.sql = sql;
        this.clock = clock;
        this.desk = desk;
        this.readers = readers;
        this.looks = looks;
    }

    /** One line of the list. */
    public record Line(
            DisruptionId id,
            String tool,
            Target target,
            String targetWords,
            DisruptionState state,
            @Nullable LocalDate reviewOn,
            @Nullable LocalDate expiresOn) {}

    /**
     * @param after where the next page begins; null on the last
     */
    public record Page(List<Line> disruptions, @Nullable DisruptionId after)
            implements ShowsChildren {
        @Override
        @JsonIgnore
        public Collection<ChildId> childrenShown() {
            return List.of();
        }
    }

    /**
     * What a child's file knows: that a notice or order protects the child, until when, and what
     * the child needs to know. Not which one, and not against whom.
     *
     * @param ask whom to ask
     * @param record the record itself, where this person reads it
     */
    public record OneLink(
            DisruptionLinkId id,
            ChildShown child,
            boolean byCourt,
            boolean inForce,
            @Nullable LocalDate until,
            @Nullable LocalDate brokenOn,
            String safeWords,
            String ask,
            @Nullable DisruptionId record,
            boolean runs,
            boolean ended,
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

    /** The last considered first. */
    public Page mine(@Nullable DisruptionId after) {
        desk.worker();
        var rows =
                sql.list(
                        """
                        select d.id, o.name, d.target, d.target_words, d.state, d.review_on, d.expires_on
                        from disruption d join disruption_tool o on o.code = d.tool and o.listed_from = d.tool_listed
                        where (?::uuid is null or (d.opened_at, d.id) < (select a.opened_at, a.id from disruption a where a.id = ?))
                        order by d.opened_at desc, d.id desc limit ?
                        """,
                        r ->
                                new Line(
                                        r.id("id", DisruptionId::new),
                                        r.text("name"),
                                        r.kind("target", Target.class),
                                        r.text("target_words"),
                                        r.kind("state", DisruptionState.class),
                                        r.findDate("review_on"),
                                        r.findDate("expires_on")),
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
    public DisruptionView get(DisruptionId id) {
        return sql.first(
                        "select d.*, k.id as context, k.title as context_title, "
                                + Tools.COLUMNS
                                + """
                                 from disruption d join disruption_tool o on o.code = d.tool and o.listed_from = d.tool_listed
                                left join context_case k on k.id = d.context_id where d.id = ?
                                """,
                        r -> view(id, r),
                        id)
                .orElseThrow(NotFound::new);
    }

    private DisruptionView view(DisruptionId id, Row r) {
        looks.read(id.value());
        var runs = readers.runsIt(id.value());
        var target = r.kind("target", Target.class);
        var convicted = r.findDate("convicted_on");
        var expires = r.findDate("expires_on");
        var context = r.findId("context", ContextId::new);
        return new DisruptionView(
                id,
                Tools.of(r),
                target,
                target == Target.PREMISES
                        ? "Premises"
                        : convicted == null ? "Person of concern" : "Person convicted",
                r.findUuid("subject_id"),
                r.text("target_words"),
                r.findText("adult_words"),
                convicted,
                r.findText("statement"),
                r.text("why"),
                r.findText("conditions"),
                r.kind("state", DisruptionState.class),
                r.findDate("granted_on"),
                r.findDate("served_on"),
                expires,
                r.findDate("review_on"),
                expires != null && expires.isBefore(desk.today()),
                context == null
                        ? null
                        : new DisruptionView.OfContext(context, r.text("context_title")),
                runs,
                steps(id),
                readers.of(id.value()),
                runs ? looks.of(id.value()) : List.of(),
                children(id),
                r.number("version"));
    }

    private List<DisruptionView.Step> steps(DisruptionId id) {
        return sql.list(
                """
                select s.*, p.name as by, a.name as agency from disruption_step s join practitioner p on p.id = s.recorded_by
                join agency a on a.id = s.author_agency where s.record_id = ? order by s.on_day, s.recorded_at, s.id limit 200
                """,
                r ->
                        new DisruptionView.Step(
                                r.kind("step", DisruptionStep.class),
                                r.date("on_day"),
                                r.findText("words"),
                                r.text("by"),
                                r.text("agency"),
                                r.instant("recorded_at")),
                id);
    }

    private List<DisruptionView.Linked> children(DisruptionId id) {
        var today = England.dateOf(clock.instant());
        return sql.list(
                """
                select l.id, l.child_id, l.basis, l.safe_words, l.ended_at, %s
                from disruption_child l join child c on c.id = l.child_id left join file f on f.child_id = l.child_id
                where l.record_id = ? order by l.ended_at nulls first, l.linked_at, l.id limit 100
                """
                        .formatted(ChildShown.COLUMNS),
                r ->
                        new DisruptionView.Linked(
                                r.id("id", DisruptionLinkId::new),
                                ChildShown.of(r, today),
                                r.findKind("basis", ChildBasis.class),
                                r.text("safe_words"),
                                r.findInstant("ended_at")),
                id);
    }

    /**
     * @throws NotFound when there is none, this person may not see the child, or it is only
     *     considered and they do not read the record
     */
    public OneLink link(DisruptionLinkId id) {
        return sql.first(
                        """
                        select l.*, %s, d.id as record, a.name as ask
                        from disruption_child l join child c on c.id = l.child_id left join file f on f.child_id = l.child_id
                        join agency a on a.id = l.author_agency left join disruption d on d.id = l.record_id
                        where l.id = ? and (l.was_in_force or d.id is not null)
                        """
                                .formatted(ChildShown.COLUMNS),
                        r -> {
                            var record = r.findId("record", DisruptionId::new);
                            return new OneLink(
                                    id,
                                    ChildShown.of(r, England.dateOf(clock.instant())),
                                    r.is("by_court"),
                                    r.is("in_force"),
                                    r.findDate("until"),
                                    r.findDate("breached_on"),
                                    r.text("safe_words"),
                                    r.text("ask"),
                                    record,
                                    record != null && readers.runsIt(record.value()),
                                    r.findInstant("ended_at") != null,
                                    r.number("version"));
                        },
                        id)
                .orElseThrow(NotFound::new);
    }
}
