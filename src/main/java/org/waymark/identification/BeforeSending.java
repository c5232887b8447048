package org.waymark.identification;

import static org.waymark.identification.IdentificationRules.*;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioners;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;

/** Everything that a concern must be before it is recorded; all that is not, said at once. */
@Component
class BeforeSending {
    private final Sql sql;
    private final Clock clock;
    private final Indicators indicators;
    private final Practitioners practitioners;

    BeforeSending(Sql sql, Clock clock, Indicators indicators, Practitioners practitioners) {
        this.sql = sql;
        this.clock = clock;
        this.indicators = indicators;
        this.practitioners = practitioners;
    }

    /**
     * The concern with the child of the earlier one filled in, where it adds an observation.
     *
     * @throws org.waymark.web.RuleBroken with every rule that it breaks
     */
    RaiseConcern check(RaiseConcern c) {
        var earlier = c.addsTo();
        var child = earlier == null ? null : childOf(earlier);
        var full = child == null ? c : about(c, child);
        var today = England.dateOf(clock.instant());
        var checks = ConcernCheck.of(full, today, this::isItem);
        checks.require(earlier == null || child != null, OBSERVATION_OF_NOTHING, "addsTo");
        checks.require(
                child == null || full.children().stream().anyMatch(a -> child.equals(a.known())),
                OBSERVATION_OF_ANOTHER_CHILD,
                "addsTo");
        for (int i = 0; i < full.children().size(); i++)
            available(full.children().get(i).known(), "children[%d].known".formatted(i), checks);
        worker(full.aboutWorker(), checks);
        checks.orThrow();
        return full;
    }

    private boolean isItem(IndicatorList list, String code) {
        return indicators.find(list, code).isPresent();
    }

    private static RaiseConcern about(RaiseConcern c, ChildId child) {
        if (c.children().size() != 1 || c.children().getFirst().saysWho()) return c;
        var same = c.children().getFirst().of(child);
        return new RaiseConcern(c.key(), c.account(), List.of(same), c.aboutWorker(), c.addsTo());
    }

    private @Nullable ChildId childOf(ConcernId earlier) {
        return sql.first(
                        "select child_id from concern where id = ?",
                        r -> r.id("child_id", ChildId::new),
                        earlier)
                .orElse(null);
    }

    /** Not there and not for this person answer alike (safety rule 4). */
    private void available(@Nullable ChildId child, String field, Checks checks) {
        if (child != null)
            checks.require(
                    sql.exists("select 1 from child where id = ?", child),
                    CHILD_NOT_AVAILABLE,
                    field);
    }

    private void worker(@Nullable AboutWorker worker, Checks checks) {
        var person = worker == null ? null : worker.person();
        if (person == null) return;
        checks.require(
                        !person.equals(CurrentPractitioner.get().id()),
                        WORKER_IS_YOU,
                        "aboutWorker.person")
                .require(
                        practitioners.find(person).isPresent(),
                        WORKER_NOT_FOUND,
                        "aboutWorker.person");
    }
}
