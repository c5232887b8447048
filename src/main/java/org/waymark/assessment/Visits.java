package org.waymark.assessment;

import static org.waymark.assessment.AssessmentRules.*;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.people.CurrentPractitioner;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;

/** When the child was seen, and seen alone, by whom; or why not. */
@Service("assessmentVisits")
public class Visits {
    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final AssessmentStore store;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Visits(
            Sql sql,
            Clock clock,
            Proofs proofs,
            AssessmentStore store,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.store = store;
        this.keys = keys;
        this.events = events;
    }

    @Transactional
    public VisitId record(RecordVisit c) {
        proofs.assessor();
        var facts = store.open(c.assessment());
        check(c);
        var id = VisitId.random();
        return new VisitId(
                keys.once(c.key(), "RecordVisit", id.value(), () -> record(id, facts, c)));
    }

    private void check(RecordVisit c) {
        var today = England.dateOf(clock.instant());
        var seen = Boolean.TRUE.equals(c.seen());
        new Checks()
                .require(c.on() != null, VISIT_NEEDS_DAY, "on")
                .require(c.on() == null || !c.on().isAfter(today), VISIT_IN_THE_FUTURE, "on")
                .require(c.seen() != null, VISIT_NEEDS_SEEN, "seen")
                .require(!seen || c.alone() != null, VISIT_NEEDS_ALONE, "alone")
                .require(!blank(c.by()), VISIT_NEEDS_BY, "by")
                .require(
                        c.seen() == null
                                || (seen && !Boolean.FALSE.equals(c.alone()))
                                || !blank(c.whyNot()),
                        VISIT_NEEDS_REASON,
                        "whyNot")
                .orThrow();
    }

    private void record(VisitId id, Facts facts, RecordVisit c) {
        var me = CurrentPractitioner.get();
        var now = clock.instant();
        var seen = Boolean.TRUE.equals(c.seen());
        var alone = seen && Boolean.TRUE.equals(c.alone());
        sql.update(
                """
                insert into assessment_visit (id, assessment_id, child_id, author_agency, visited_on, seen, alone, place, seen_by,
                                              why_not, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                facts.id(),
                facts.child(),
                me.agency().id(),
                c.on(),
                seen,
                alone,
                blank(c.place()) ? null : c.place(),
                c.by(),
                alone ? null : c.whyNot(),
                me.id(),
                now);
        events.publishEvent(
                new AssessmentEvent.ChildVisited(
                        facts.child(), facts.id(), seen, alone, me.agency().id(), now));
    }

    private static boolean blank(@Nullable String s) {
        return s == null || s.isBlank();
    }
}
