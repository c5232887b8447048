package org.waymark.support;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.people.AgencyKind;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.PractitionerId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Reads a plan and its items; row security leaves out what the reader may not see. */
@Component
public class PlanQuery {
    private static final String ACTION =
            """
            select a.id, a.plan_id, a.need_id, a.child_id, a.compartment, a.what, a.due_at, a.review_on, a.state, a.state_words, a.state_at,
                   case when a.for_child then a.child_words end as child_words, a.version, a.outsider, o.name as owner, t.name as team,
                   ag.name as agency, g.name || ', ' || ga.name as given_by, %s
            from support_action a left join practitioner o on o.id = a.owner_id left join team t on t.id = a.team_id
            join agency ag on ag.id = a.author_agency
            join practitioner g on g.id = a.given_by join agency ga on ga.id = g.agency_id
            left join child c on c.id = a.child_id left join file f on f.child_id = a.child_id
            """
                    .formatted(SupportedChild.COLUMNS);

    private final Sql sql;
    private final Clock clock;
    private final PlanParts parts;
    private final Proofs proofs;

    PlanQuery(Sql sql, Clock clock, PlanParts parts, Proofs proofs) {
        this.sql = sql;
        this.clock = clock;
        this.parts = parts;
        this.proofs = proofs;
    }

    public PlanView get(SupportPlanId id) {
        return sql.first(
                        """
                        select p.id, p.child_id, p.kind, p.purpose, p.state, p.coordinator_id, k.name as coordinator, ka.name as coordinator_agency,
                               p.opened_at, p.eighteen_on, p.after_basis, p.ended_at, p.end_reason, p.end_words, p.version, my_file(p.child_id) as whole,
                               tr.id as transition_id, cl.due_at as review_due, %s
                        from support_plan p join practitioner k on k.id = p.coordinator_id join agency ka on ka.id = k.agency_id
                        left join child c on c.id = p.child_id left join file f on f.child_id = p.child_id
                        left join support_transition tr on tr.plan_id = p.id
                        left join clock cl on cl.subject_id = p.id and cl.stopped_at is null
                        where p.id = ?
                        """
                                .formatted(SupportedChild.COLUMNS),
                        r -> plan(id, r),
                        id)
                .orElseThrow(NotFound::new);
    }

    private PlanView plan(SupportPlanId id, Row r) {
        var me = CurrentPractitioner.get();
        var decides = r.is("whole") && me.agency().kind() == AgencyKind.CHILDRENS_SOCIAL_CARE;
        var lead = decides || r.id("coordinator_id", PractitionerId::new).equals(me.id());
        var child = SupportedChild.of(r, England.dateOf(clock.instant()));
        return new PlanView(
                id,
                child,
                r.kind("kind", PlanKind.class),
                r.text("purpose"),
                r.kind("state", PlanState.class),
                r.text("coordinator"),
                r.text("coordinator_agency"),
                r.instant("opened_at"),
                r.findInstant("review_due"),
                r.findDate("eighteen_on"),
                r.findText("after_basis"),
                ended(r),
                r.findId("transition_id", TransitionId::new),
                parts.needs(id, child.id()),
                sql.list(
                        ACTION + "where a.plan_id = ? order by a.due_at, a.id limit 200",
                        this::action,
                        id),
                parts.services(id),
                parts.considered(id),
                parts.members(id),
                parts.agreements(id),
                parts.measures(id),
                parts.reviews(id),
                parts.addresses(id),
                lead,
                decides,
                r.number("version"));
    }

    private static @Nullable String ended(Row r) {
        var at = r.findInstant("ended_at");
        return at == null
                ? null
                : Wording.day(at)
                        + ": "
                        + r.kind("end_reason", EndReason.class).words()
                        + ". "
                        + r.text("end_words");
    }

    public SupportActionView action(SupportActionId id) {
        return sql.first(ACTION + "where a.id = ?", this::action, id)
                .orElseThrow(NotFound::new)
                .with(
                        sql.list(
                                """
                                select u.state, u.words, u.said_at, p.name || ', ' || a.name as by from support_update u
                                join practitioner p on p.id = u.said_by join agency a on a.id = p.agency_id
                                where u.action_id = ? order by u.said_at desc, u.id limit 50
                                """,
                                r ->
                                        new SupportActionView.Said(
                                                r.kind("state", ActionState.class),
                                                r.findText("words"),
                                                r.text("by"),
                                                r.instant("said_at")),
                                id));
    }

    private SupportActionView action(Row r) {
        return new SupportActionView(
                r.id("id", SupportActionId::new),
                r.id("plan_id", SupportPlanId::new),
                r.id("need_id", SupportNeedId::new),
                SupportedChild.of(r, England.dateOf(clock.instant())),
                Audience.of(r.text("compartment")),
                r.text("what"),
                owner(r),
                r.instant("due_at"),
                r.findDate("review_on"),
                r.kind("state", ActionState.class),
                r.findText("state_words"),
                r.instant("state_at"),
                r.findText("child_words"),
                r.text("given_by"),
                List.of(),
                r.number("version"));
    }

    private static String owner(Row r) {
        var outsider = r.findText("outsider");
        if (outsider != null) return outsider;
        var person = r.findText("owner");
        return (person == null ? r.text("team") : person) + ", " + r.text("agency");
    }

    /** A plan in a line. */
    public record Line(
            SupportPlanId id,
            PlanKind kind,
            PlanState state,
            String coordinator,
            Instant openedAt) {}

    /** The plans of a child, the open one first. */
    public List<Line> of(ChildId child) {
        return sql.list(
                """
                select p.id, p.kind, p.state, p.opened_at, k.name || ', ' || a.name as coordinator from support_plan p
                join practitioner k on k.id = p.coordinator_id join agency a on a.id = k.agency_id
                where p.child_id = ? order by p.state = 'ENDED', p.opened_at desc limit 20
                """,
                r ->
                        new Line(
                                r.id("id", SupportPlanId::new),
                                r.kind("kind", PlanKind.class),
                                r.kind("state", PlanState.class),
                                r.text("coordinator"),
                                r.instant("opened_at")),
                child);
    }

    /** The child of a file, with whether the reader holds all of it. */
    public record OfFile(SupportedChild child, boolean whole) {}

    /** For children's social care that holds the file; to others it is not there. */
    public OfFile toOpen(org.waymark.casefile.CaseReference reference) {
        proofs.socialCare();
        var file = file(reference);
        if (!file.whole()) throw new NotFound();
        return file;
    }

    public OfFile file(org.waymark.casefile.CaseReference reference) {
        return sql.first(
                        """
                        select c.id as child_id, my_file(c.id) as whole, %s from file f join child c on c.id = f.child_id where f.reference = ?
                        """
                                .formatted(SupportedChild.COLUMNS),
                        r ->
                                new OfFile(
                                        SupportedChild.of(r, England.dateOf(clock.instant())),
                                        r.is("whole")),
                        reference.value())
                .orElseThrow(NotFound::new);
    }
}
