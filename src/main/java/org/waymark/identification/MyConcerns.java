package org.waymark.identification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.casefile.ChildId;
import org.waymark.child.Names;
import org.waymark.people.CurrentPractitioner;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;

/** The concerns somebody raised, the latest first, and what each waits for. */
@Service
public class MyConcerns {
    public static final int SHOWN = 25;

    private static final String SELECT =
            """
            select c.id, c.child_id, c.state, c.raised_at, c.adds_to, c.immediate_danger, c.safe_now, c.safe_home, c.involved_age,
                   k.given_name, k.family_name, k.known_as, k.description,
                   exists (select 1 from concern_indicator i where i.concern_id = c.id and i.list = 'ACTUAL_HARM'
                           and i.answer = 'PRESENT') as actual_harm,
                   w.asked_at, w.due_at, w.passed_at, w.nobody_left, p.name as asked_of, a.concern_remains,
                   (select l.due_at from allegation l where l.concern_id = c.id order by l.made_at limit 1) as lado_due
            from concern c join child k on k.id = c.child_id
            left join lateral (
                select s.asked_at, s.owner_id, s.due_at, s.passed_at, s.nobody_left from consultation s
                where s.concern_id = c.id and s.state in ('ASKED', 'PASSED_ON') order by s.asked_at limit 1) w on true
            left join practitioner p on p.id = w.owner_id
            left join lateral (
                select s.concern_remains from consultation s where s.concern_id = c.id and s.state = 'ANSWERED'
                order by s.answered_at desc limit 1) a on true
            """;

    private final Sql sql;
    private final Clock clock;

    MyConcerns(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Where a page of the list begins: after this concern. */
    public record After(Instant at, ConcernId id) {
        public static final After NEWEST =
                new After(Instant.parse("9999-12-31T00:00:00Z"), new ConcernId(new UUID(-1, -1)));

        /** As {@link #toString} wrote it; the newest if it is nothing of the kind. */
        public static After parse(@Nullable String text) {
            if (text == null) return NEWEST;
            var parts = text.split("_", 2);
            try {
                var at = Instant.parse(parts[0]);
                var known = at.isAfter(Instant.EPOCH) && at.isBefore(NEWEST.at());
                return known ? new After(at, new ConcernId(UUID.fromString(parts[1]))) : NEWEST;
            } catch (java.time.DateTimeException
                    | IllegalArgumentException
                    | ArrayIndexOutOfBoundsException e) {
                return NEWEST;
            }
        }

        @Override
        public String toString() {
            return at + "_" + id;
        }
    }

    /**
     * One page of the list.
     *
     * @param next where the next page begins; null on the last
     */
    public record Slice(List<MyConcern> concerns, @Nullable After next) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public Slice after(After after) {
        var found =
                sql.list(
                        SELECT
                                + """
                                where c.reporter_id = ? and (c.raised_at, c.id) < (?, ?)
                                order by c.raised_at desc, c.id desc limit ?
                                """,
                        this::concern,
                        CurrentPractitioner.get().id(),
                        after.at(),
                        after.id(),
                        SHOWN + 1);
        if (found.size() <= SHOWN) return new Slice(found, null);
        var last = found.get(SHOWN - 1);
        return new Slice(found.subList(0, SHOWN), new After(last.raisedAt(), last.id()));
    }

    /** Those raised together that this person may see, in the order in which they were entered. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<MyConcern> of(OccasionId occasion) {
        return sql.list(
                SELECT + "where c.occasion_id = ? order by c.raised_at, c.id limit 20",
                this::concern,
                occasion);
    }

    private MyConcern concern(Row r) {
        return new MyConcern(
                r.id("id", ConcernId::new),
                r.id("child_id", ChildId::new),
                Names.of(
                        r.findText("given_name"),
                        r.findText("family_name"),
                        r.findText("known_as"),
                        r.findText("description")),
                r.kind("state", ConcernState.class),
                r.instant("raised_at"),
                r.findId("adds_to", ConcernId::new),
                r.is("immediate_danger"),
                r.kind("safe_now", Safe.class),
                r.kind("safe_home", Safe.class),
                r.is("actual_harm"),
                r.findKind("involved_age", InvolvedAge.class),
                advice(r),
                r.findFlag("concern_remains"),
                r.findInstant("lado_due"));
    }

    private MyConcern.@Nullable Advice advice(Row r) {
        var asked = r.findInstant("asked_at");
        if (asked == null) return null;
        var due = r.findInstant("due_at");
        var passedOn = r.findInstant("passed_at");
        var silent = passedOn != null || r.is("nobody_left");
        var overdue = silent || (due != null && !due.isAfter(clock.instant()));
        return new MyConcern.Advice(r.findText("asked_of"), asked, due, passedOn, overdue);
    }
}
