package org.waymark.referral.frontdoor;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.waymark.access.AccessRules;
import org.waymark.access.NotAllowed;
import org.waymark.access.Proofs;
import org.waymark.casefile.ChildId;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;
import org.waymark.people.TeamKind;
import org.waymark.referral.CourseOfAction;
import org.waymark.referral.DeliveryId;
import org.waymark.referral.ReferralId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;

/**
 * The board of the front door and of the emergency duty team: what a person marked urgent first,
 * then by clock (safety rule 2). Walks the index of the team; call it inside {@code show}.
 */
@Service
public class Boards {
    static final int PAGE = 25;
    private static final int DECIDED = 10;

    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final Protections protections;

    Boards(Sql sql, Clock clock, Proofs proofs, Protections protections) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.protections = protections;
    }

    /**
     * @param team one of the person's own; null for the first of them
     * @param after the end of the page before; null for the first page
     * @throws NotAllowed when the person is at neither desk
     */
    public Board board(@Nullable TeamId team, BoardFilter filter, @Nullable BoardCursor after) {
        var desks = desks();
        var desk =
                desks.stream()
                        .filter(d -> d.team().equals(team))
                        .findFirst()
                        .orElse(desks.getFirst());
        var found = rows(desk, filter, after, PAGE + 1);
        var rows = found.size() > PAGE ? found.subList(0, PAGE) : found;
        var first = after == null && filter.isAll();
        return new Board(
                desk,
                desks,
                filter,
                clock.instant(),
                rows,
                found.size() > PAGE ? rows.getLast().cursor() : null,
                first ? decided(desk) : List.of(),
                first ? protections.running() : List.of());
    }

    private List<Desk> desks() {
        var me = proofs.socialCare();
        var desks =
                sql.list(
                        """
                        select id, name, kind from team where id = any (?::uuid[]) and kind in ('FRONT_DOOR', 'EMERGENCY_DUTY')
                        order by kind desc, name
                        """,
                        r ->
                                new Desk(
                                        r.id("id", TeamId::new),
                                        r.text("name"),
                                        r.kind("kind", TeamKind.class)),
                        me.teams());
        if (desks.isEmpty()) throw new NotAllowed(AccessRules.NEEDS_FRONT_DOOR);
        return desks;
    }

    private List<BoardRow> rows(
            Desk desk, BoardFilter filter, @Nullable BoardCursor after, int limit) {
        var values = new ArrayList<Object>();
        var where = new StringBuilder(team(desk) + " = ? and r.state <> 'DECIDED'");
        values.add(desk.team());
        if (filter.mine()) {
            where.append(" and r.owner_id = ?");
            values.add(CurrentPractitioner.get().id());
        }
        if (filter.unscreened()) where.append(" and r.screened_at is null");
        if (filter.urgent()) where.append(" and r.urgent");
        if (after != null) {
            where.append(
                    " and r.urgent <= ? and (r.urgent < ? or (r.decision_due, r.id) > (?::timestamptz, ?::uuid))");
            values.addAll(List.of(after.urgent(), after.urgent(), after.due(), after.id()));
        }
        values.add(limit);
        values.add(desk.team());
        values.add(clock.instant());
        return sql.list(ROWS.formatted(where), this::row, values.toArray());
    }

    private static String team(Desk desk) {
        return desk.isDuty() ? "r.duty_team_id" : "r.team_id";
    }

    private static final String ROWS =
            """
            with page as (
                select r.id, r.version, r.child_id, r.concern_id, r.author_agency, r.referrer_id, r.owner_id, r.urgent, r.received_at,
                       r.decision_due, r.screened_at
                from referral r join child c on c.id = r.child_id where %s
                order by r.urgent desc, r.decision_due, r.id limit ?)
            select page.*, k.given_name, k.family_name, k.known_as, k.description, k.date_of_birth, k.birth_precision, a.name as agency,
                   p.job_title, o.name as owner, held.by as open_to, d.id as delivery, s46.expires_at,
                   exists (select 1 from override_request q where q.referral_id = page.id and q.answered_by is null) as asked_manager,
                   exists (select 1 from decision e where e.referral_id = page.id) as decided_before
            from page join child k on k.id = page.child_id join agency a on a.id = page.author_agency
            join practitioner p on p.id = page.referrer_id left join practitioner o on o.id = page.owner_id
            left join delivery d on d.referral_id = page.id and d.team_id = ? and d.acknowledged_at is null
            left join lateral (
                select coalesce(w.name || ', ', '') || t.name as by from file f join team t on t.id = f.team_id
                left join practitioner w on w.id = f.worker_id
                where f.child_id in (k.id, k.same_as) and f.closed_at is null order by f.opened_at limit 1) held on true
            left join lateral (
                select s.expires_at from police_protection s
                where s.child_id in (k.id, k.same_as) and s.ended_at is null and s.expires_at > ?
                order by s.expires_at limit 1) s46 on true
            order by page.urgent desc, page.decision_due, page.id
            """;

    private List<DecidedRow> decided(Desk desk) {
        return sql.list(
                """
                select r.id, r.child_id, r.course_of_action, r.decided_at, r.decided_at >= r.decision_due as late, o.name as by,
                       k.given_name, k.family_name, k.known_as, k.description
                from referral r join child k on k.id = r.child_id join practitioner o on o.id = r.owner_id
                where %s = ? and r.state = 'DECIDED' order by r.decided_at desc, r.id limit ?
                """
                        .formatted(team(desk)),
                r ->
                        new DecidedRow(
                                r.id("id", ReferralId::new),
                                r.id("child_id", ChildId::new),
                                Described.name(r),
                                r.kind("course_of_action", CourseOfAction.class),
                                r.text("by"),
                                r.instant("decided_at"),
                                r.is("late")),
                desk.team(),
                DECIDED);
    }

    private BoardRow row(Row r) {
        return new BoardRow(
                r.id("id", ReferralId::new),
                r.number("version"),
                r.id("child_id", ChildId::new),
                Described.name(r),
                Described.age(r, clock.instant()),
                r.is("urgent"),
                r.instant("received_at"),
                r.instant("decision_due"),
                r.findInstant("screened_at") != null,
                r.text("agency") + ", " + r.text("job_title"),
                r.findId("owner_id", PractitionerId::new),
                r.findText("owner"),
                r.findText("open_to"),
                r.findId("delivery", DeliveryId::new),
                r.findInstant("expires_at"),
                r.is("asked_manager"),
                r.is("decided_before"));
    }
}
