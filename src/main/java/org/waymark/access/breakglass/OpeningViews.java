package org.waymark.access.breakglass;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.waymark.access.Act;
import org.waymark.access.BreakGlassId;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.people.CurrentPractitioner;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/**
 * Reads openings by break-glass: one's own, those one was told of, and all of them for data
 * protection. The database decides. Call it inside {@code show}.
 */
@Service
public class OpeningViews {
    private static final int MOST = 50;
    private static final String SELECT =
            """
            select g.id, g.child_id, g.reference, g.practitioner_id, p.name, p.job_title, a.name as agency, g.purpose, g.reason,
                   g.opened_at, g.until_at, g.ended_at, e.name as ended_by, ? = any (g.told) as told, g.reviewed_at, g.justified,
                   g.review, v.name as reviewed_by, g.version
            from break_glass g join practitioner p on p.id = g.practitioner_id join agency a on a.id = g.agency_id
            left join practitioner e on e.id = g.ended_by and not e.service
            left join practitioner v on v.id = g.reviewed_by
            """;

    private final Sql sql;
    private final Clock clock;

    OpeningViews(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What was read under it. */
    public record Look(Instant at, String screen, Act act) {}

    /** A try at a file that stayed closed. */
    public record Attempt(
            Instant at,
            CaseReference reference,
            ChildId child,
            String name,
            String jobTitle,
            String agency) {}

    /**
     * @throws NotFound when there is none, or none for this reader
     */
    public Opening get(BreakGlassId id) {
        return sql.first(SELECT + "where g.id = ?", Opening::of, me(), id)
                .orElseThrow(NotFound::new);
    }

    /** Waiting for the second look, the oldest first. */
    public List<Opening> toReview() {
        return sql.list(
                SELECT + "where g.reviewed_at is null order by g.opened_at, g.id limit ?",
                Opening::of,
                me(),
                MOST);
    }

    /** The latest first. */
    public List<Opening> reviewed() {
        return sql.list(
                SELECT
                        + "where g.reviewed_at is not null order by g.reviewed_at desc, g.id desc limit ?",
                Opening::of,
                me(),
                MOST);
    }

    /** One's own, the latest first. */
    public List<Opening> mine() {
        return sql.list(
                SELECT + "where g.practitioner_id = ? order by g.opened_at desc limit 20",
                Opening::of,
                me(),
                me());
    }

    /** Those one was told of as a manager, the latest first. */
    public List<Opening> told() {
        return sql.list(
                SELECT + "where ? = any (g.told) order by g.opened_at desc limit 20",
                Opening::of,
                me(),
                me());
    }

    public List<Look> looks(BreakGlassId id) {
        return sql.list(
                "select at, screen, act from looks_by_glass(?)",
                r -> new Look(r.instant("at"), r.text("screen"), r.kind("act", Act.class)),
                id);
    }

    /**
     * @throws NotFound when there is none, or it is nobody's matter but another's
     */
    public Attempt attempt(UUID id) {
        return sql.first(
                        "select at, reference, child_id, name, job_title, agency from glass_attempt_of(?)",
                        r ->
                                new Attempt(
                                        r.instant("at"),
                                        new CaseReference(r.text("reference")),
                                        r.id("child_id", ChildId::new),
                                        r.text("name"),
                                        r.text("job_title"),
                                        r.text("agency")),
                        id)
                .orElseThrow(NotFound::new);
    }

    Instant now() {
        return clock.instant();
    }

    private static UUID me() {
        return CurrentPractitioner.get().id().value();
    }
}
