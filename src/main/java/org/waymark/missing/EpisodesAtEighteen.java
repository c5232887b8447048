package org.waymark.missing;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.calendar.England;
import org.waymark.child.Children;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioners;
import org.waymark.sql.Sql;
import org.waymark.web.RuleBroken;

/**
 * An episode that is still open on the 18th birthday ends there (domain.md B.5), never silently:
 * with a reason, an entry of the history, and a task to hand the search and the support over. A
 * birthday that is not certain closes nothing (safety rule 10).
 */
@Service
public class EpisodesAtEighteen {
    private static final Logger LOG = LoggerFactory.getLogger(EpisodesAtEighteen.class);
    private static final String WHY =
            "Not back on the 18th birthday. The police go on looking for a missing adult.";

    private final Sql sql;
    private final Clock clock;
    private final Children children;
    private final Practitioners practitioners;
    private final EpisodeStore store;
    private final Notices notices;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    EpisodesAtEighteen(
            Sql sql,
            Clock clock,
            Children children,
            Practitioners practitioners,
            EpisodeStore store,
            Notices notices,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.children = children;
        this.practitioners = practitioners;
        this.store = store;
        this.notices = notices;
        this.transaction = transaction;
        this.events = events;
    }

    /** As Waymark itself, each episode in a transaction of its own. */
    public void closeAll() {
        practitioners
                .find(Practitioners.AUTOMATIC)
                .ifPresent(waymark -> CurrentPractitioner.run(waymark, this::close));
    }

    private void close() {
        var day = England.dateOf(clock.instant()).minusYears(18).plusDays(1);
        var open = transaction.execute(t -> store.openOfBornUntil(day));
        if (open == null) return;
        for (var episode : open)
            try {
                transaction.executeWithoutResult(t -> close(episode));
            } catch (RuleBroken meanwhile) {
                LOG.info("an episode ended while it was being closed");
            }
    }

    private void close(Episode.Open episode) {
        var f = episode.facts();
        var now = clock.instant();
        var birthday = children.birthOf(f.child()).certainlyAdultFrom().orElse(null);
        if (birthday == null || birthday.isAfter(England.dateOf(now))) return;
        var me = CurrentPractitioner.get();
        var ended = episode.closeAtEighteen(birthday);
        store.save(ended, f.version(), WHY, me.id(), now);
        notices.over(f.id(), "18th birthday");
        sql.call("select end_missing_alerts(?, ?)", f.id(), now);
        notices.closedAtEighteen(f.child(), f.id());
        events.publishEvent(
                new MissingEvent.EpisodeClosedAtEighteen(
                        f.child(), f.id(), me.agency().id(), ended.at()));
    }
}
