package org.waymark.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Access;
import org.waymark.access.Proofs;
import org.waymark.casefile.CaseFiles;
import org.waymark.casefile.ChildId;
import org.waymark.child.Children;
import org.waymark.people.Agencies;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Team;
import org.waymark.people.TeamId;
import org.waymark.people.TeamKind;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;
import org.waymark.work.Clocks;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/** Opens assessments: by a decision on a referral, or directly (guide ¶9). */
@Service
public class Assessments {
    /** A referral of a child whose assessment is already under way. */
    public static final String FURTHER_TASK = "FURTHER_REFERRAL_IN_ASSESSMENT";

    static final String CLOCK = "assessment.s17";

    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final Access access;
    private final Agencies agencies;
    private final Children children;
    private final CaseFiles files;
    private final AssessmentStore store;
    private final Clocks clocks;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Assessments(
            Sql sql,
            Clock clock,
            Proofs proofs,
            Access access,
            Agencies agencies,
            Children children,
            CaseFiles files,
            AssessmentStore store,
            Clocks clocks,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.access = access;
        this.agencies = agencies;
        this.children = children;
        this.files = files;
        this.store = store;
        this.clocks = clocks;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    /** By a qualified social worker, without waiting for anybody. */
    @Transactional
    public AssessmentId open(OpenAssessment c) {
        proofs.assessor();
        proofs.qualifiedSocialWorker();
        var child = children.visible(c.child());
        if (!sql.one("select my_file(?) as whole", r -> r.is("whole"), child)) throw new NotFound();
        var why = c.why();
        if (why == null || why.isBlank())
            throw new RuleBroken(AssessmentRules.OPENING_NEEDS_REASON, "why");
        var id = AssessmentId.random();
        return new AssessmentId(
                keys.once(c.key(), "OpenAssessment", id.value(), () -> direct(id, child, why)));
    }

    private void direct(AssessmentId id, ChildId child, String why) {
        var from = unanswered(child);
        var team =
                files.openAt(children.together(child))
                        .flatMap(agencies::team)
                        .or(() -> agencies.team(TeamKind.SOCIAL_WORK))
                        .map(Team::id)
                        .orElse(null);
        if (!open(id, known(child, null), from, team, why))
            throw new RuleBroken(AssessmentRules.ALREADY_RUNNING);
    }

    /** A referral of this child that no assessment answers yet: its receipt starts the clock. */
    private From unanswered(ChildId child) {
        return sql.first(
                        """
                        select r.id, r.concern_id, r.received_at from referral r
                        where r.child_id = any (?::uuid[]) and not exists (select 1 from assessment a where a.referral_id = r.id)
                        order by r.received_at desc, r.id limit 1
                        """,
                        r -> new From(r.uuid("id"), r.uuid("concern_id"), r.instant("received_at")),
                        children.together(child))
                .orElseGet(() -> new From(null, null, clock.instant()));
    }

    record From(@Nullable UUID referral, @Nullable UUID concern, Instant received) {}

    /** After a decision for section 17; who decided may see no more of it than that. */
    @Transactional(propagation = Propagation.MANDATORY)
    void decided(ChildId described, UUID referral, UUID concern, @Nullable TeamId team) {
        var known = known(described, referral);
        var received = known.received() == null ? clock.instant() : known.received();
        var from = new From(referral, concern, received);
        var id = AssessmentId.random();
        if (open(id, known, from, team, "Decision on the referral") || team == null) return;
        var child = known.child();
        tasks.open(
                new NewTask(
                        child,
                        FURTHER_TASK,
                        "A further referral during an assessment: take it into account",
                        child.value(),
                        from.concern(),
                        team,
                        false,
                        null));
    }

    private boolean open(
            AssessmentId id, Known known, From from, @Nullable TeamId team, String why) {
        var child = known.child();
        var me = CurrentPractitioner.get();
        var now = clock.instant();
        var due = clocks.due(CLOCK, from.received());
        var holder = known.sealed() ? null : team;
        var lead = known.sealed() ? me.id() : null;
        if (!store.insert(
                id,
                child,
                from.concern(),
                from.referral(),
                holder,
                lead,
                why,
                from.received(),
                due,
                now)) return false;
        if (holder != null) access.open(child, holder, id.value(), "assesses the child");
        events.publishEvent(
                new AssessmentEvent.AssessmentStarted(
                        child, id, from.received(), holder, me.agency().id(), now));
        return true;
    }

    /**
     * The known child that a description was matched to, where this person may see that one.
     *
     * @param received when the referral came; null where there is none
     */
    private record Known(ChildId child, boolean sealed, @Nullable Instant received) {}

    /**
     * By case and not by coalesce, which row security takes for leaky: it would read every file.
     */
    private Known known(ChildId described, @Nullable UUID referral) {
        return sql.first(
                        """
                        select case when k.id is null then d.id else k.id end as child, coalesce(f.level = 2, false) as sealed,
                               (select r.received_at from referral r where r.id = ?::uuid) as received
                        from child d left join child k on k.id = d.same_as
                        left join file f on f.child_id = case when k.id is null then d.id else k.id end where d.id = ?
                        """,
                        r ->
                                new Known(
                                        r.id("child", ChildId::new),
                                        r.is("sealed"),
                                        r.findInstant("received")),
                        referral,
                        described)
                .orElseGet(() -> new Known(described, false, null));
    }
}
