package org.waymark.missing;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.child.Children;
import org.waymark.people.Practitioner;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;

/**
 * The child is found or back: the episode ends, those who waited are told, and a return interview
 * is to be offered, after every episode of whatever length and kind (guide ¶5; domain.md B.5).
 */
@Service
public class Returns {
    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final Children children;
    private final EpisodeStore store;
    private final InterviewStart interviews;
    private final SafeContacts safeContacts;
    private final Notices notices;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Returns(
            Sql sql,
            Clock clock,
            Proofs proofs,
            Children children,
            EpisodeStore store,
            InterviewStart interviews,
            SafeContacts safeContacts,
            Notices notices,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.children = children;
        this.store = store;
        this.interviews = interviews;
        this.safeContacts = safeContacts;
        this.notices = notices;
        this.keys = keys;
        this.events = events;
    }

    /** By anybody who may see the episode. */
    @Transactional
    public void record(RecordReturn c) {
        var me = proofs.practitioner();
        var episode = store.get(c.episode());
        EpisodeCheck.check(c, clock.instant());
        safeContacts.check(episode.facts().child(), c.safeContact());
        keys.once(c.key(), "RecordReturn", c.episode().value(), () -> returned(c, me));
    }

    private void returned(RecordReturn c, Practitioner me) {
        var open = store.open(c.episode());
        var f = open.facts();
        Instant now = clock.instant();
        var ended = open.returned(c.at().instant(), now);
        store.save(ended, c, me.id(), now);
        notices.over(f.id(), "back");
        sql.call("select end_missing_alerts(?, ?)", f.id(), ended.at());
        events.publishEvent(
                new MissingEvent.EpisodeEnded(
                        f.child(), f.id(), f.kind(), me.agency().id(), ended.at()));
        if (isChild(ended)) interviews.open(ended, c.safeContact());
    }

    /** An unknown age is under 18 (safety rule 10). */
    private boolean isChild(Episode.Ended ended) {
        var day = England.dateOf(ended.at());
        return children.birthOf(ended.facts().child())
                .certainlyAdultFrom()
                .filter(birthday -> !birthday.isAfter(day))
                .isEmpty();
    }
}
