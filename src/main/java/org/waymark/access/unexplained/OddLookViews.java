package org.waymark.access.unexplained;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.access.Act;
import org.waymark.access.OddLookId;
import org.waymark.access.unexplained.OddLookInFull.LookSaid;
import org.waymark.access.unexplained.OddLookInFull.LookSeen;
import org.waymark.access.unexplained.OddLookInFull.ReaderPart;
import org.waymark.casefile.Place;
import org.waymark.people.CurrentPractitioner;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Reads questions about looks. The database decides which there are. Call it inside show. */
@Component
class OddLookViews {
    private static final int PAGE = 30;
    private static final Place LATEST =
            new Place(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));
    private static final String SELECT =
            """
            select q.id, q.child_id, q.reference, q.practitioner_id, p.name, p.job_title, a.name as agency, q.agency_id, q.why, q.state,
                   q.first_at, q.last_at, q.reads, q.acts, q.asked_at, q.decided_at, d.name as decided_by, q.reason, q.good_until,
                   q.version, may_decide_access(q.child_id) as decides, is_sealed_for_decider(q.child_id) as sealed
            from unexplained_access q
            join practitioner p on p.id = q.practitioner_id
            join agency a on a.id = q.agency_id
            left join practitioner d on d.id = q.decided_by
            """;

    private final Sql sql;

    OddLookViews(Sql sql) {
        this.sql = sql;
    }

    /** A page of them, and where the next one begins. */
    record Part(List<OddLook> looks, @Nullable Place older) {}

    /** How many looks of the last thirty days were explained by what; for data protection. */
    record Figure(String how, long reads) {}

    /** Those that wait for a decision of this person, the latest look first. */
    Part waiting(@Nullable Place before) {
        var place = before == null ? LATEST : before;
        var found =
                sql.list(
                        SELECT
                                + """
                                where q.decided_at is null and may_decide_access(q.child_id) and (q.last_at, q.id) < (?, ?)
                                order by q.last_at desc, q.id desc limit ?
                                """,
                        OddLook::of,
                        place.at(),
                        place.id(),
                        PAGE + 1);
        var more = found.size() > PAGE;
        var looks = List.copyOf(more ? found.subList(0, PAGE) : found);
        var last = more ? looks.getLast() : null;
        return new Part(looks, last == null ? null : new Place(last.lastAt(), last.id().value()));
    }

    /** Decided by data protection or a guardian, the latest first. */
    List<OddLook> decided() {
        return sql.list(
                SELECT
                        + """
                        where q.decided_at is not null and may_decide_access(q.child_id)
                        order by q.decided_at desc, q.id desc limit ?
                        """,
                OddLook::of,
                PAGE);
    }

    /** What this person is or was asked, the latest first. */
    List<OddLook> mine() {
        return sql.list(
                SELECT
                        + """
                        where q.practitioner_id = ? and q.asked_at is not null order by q.asked_at desc, q.id limit ?
                        """,
                OddLook::of,
                CurrentPractitioner.get().id(),
                PAGE);
    }

    /** What people were asked for whom this person answers, the latest first. */
    List<OddLook> ofMyPeople() {
        return sql.list(
                SELECT
                        + """
                        where q.managers @> array[?]::uuid[] order by q.asked_at desc, q.id limit ?
                        """,
                OddLook::of,
                CurrentPractitioner.get().id(),
                PAGE);
    }

    /**
     * @throws NotFound when there is none, or none for this reader
     */
    OddLook get(OddLookId id) {
        return sql.first(SELECT + "where q.id = ?", OddLook::of, id).orElseThrow(NotFound::new);
    }

    OddLookInFull full(OddLookId id) {
        return new OddLookInFull(get(id), seen(id), said(id), parts(id));
    }

    private List<LookSeen> seen(OddLookId id) {
        return sql.list(
                "select at, screen, act from unexplained_reads(?)",
                r -> new LookSeen(r.instant("at"), r.text("screen"), r.kind("act", Act.class)),
                id);
    }

    private List<LookSaid> said(OddLookId id) {
        return sql.list(
                """
                select w.kind, w.words, p.name, w.said_at from unexplained_words w join practitioner p on p.id = w.said_by
                where w.unexplained_id = ? order by w.said_at, w.id limit 50
                """,
                r ->
                        new LookSaid(
                                r.kind("kind", LookSaid.Kind.class),
                                r.text("words"),
                                r.text("name"),
                                r.instant("said_at")),
                id);
    }

    private List<ReaderPart> parts(OddLookId id) {
        return sql.list(
                "select because, team, granted_at, ended_at from unexplained_grants(?)",
                r ->
                        new ReaderPart(
                                r.text("because"),
                                r.findText("team"),
                                r.instant("granted_at"),
                                r.findInstant("ended_at")),
                id);
    }

    List<Figure> figures(Instant since) {
        return sql.list(
                """
                select how, sum(reads) as reads from reads_explained where day >= (?::timestamptz at time zone 'Europe/London')::date
                group by how order by 2 desc, how
                """,
                r -> new Figure(r.text("how"), r.count("reads")),
                since);
    }
}
