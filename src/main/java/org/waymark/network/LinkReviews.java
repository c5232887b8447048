package org.waymark.network;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.England;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.Practitioners;
import org.waymark.sql.Sql;
import org.waymark.work.NewTask;

/**
 * Four weeks before a link's time is over, whoever made it is asked to look again: to keep it for a
 * purpose, or to end it. Nothing is ended by itself.
 */
@Service
class LinkReviews {
    private static final int DAYS_BEFORE = 28;

    private final Sql sql;
    private final Clock clock;
    private final org.waymark.work.Tasks tasks;

    LinkReviews(Sql sql, Clock clock, org.waymark.work.Tasks tasks) {
        this.sql = sql;
        this.clock = clock;
        this.tasks = tasks;
    }

    private record Due(LinkId link, PractitionerId owner, LocalDate expires) {}

    /** As the area's own practitioner, who sees nothing of the links. */
    @Transactional
    int ask() {
        var due =
                sql.list(
                        "select link, owner, expires from links_to_review(?)",
                        r ->
                                new Due(
                                        r.id("link", LinkId::new),
                                        r.id("owner", PractitionerId::new),
                                        r.date("expires")),
                        England.dateOf(clock.instant()).plusDays(DAYS_BEFORE));
        for (var d : due)
            tasks.open(
                    new NewTask(
                            null,
                            Links.REVIEW_TASK,
                            "Look again at a link whose time is nearly over",
                            d.link().value(),
                            null,
                            d.owner(),
                            false,
                            England.endOf(d.expires())));
        return due.size();
    }

    /** Looks every hour. */
    @Configuration(proxyBeanMethods = false)
    static class Job {
        private static final Logger LOG = LoggerFactory.getLogger(LinkReviews.class);
        private final LinkReviews reviews;
        private final Practitioners practitioners;

        Job(LinkReviews reviews, Practitioners practitioners) {
            this.reviews = reviews;
            this.practitioners = practitioners;
        }

        @Bean
        Task<Void> linkReviewsTask() {
            return Tasks.recurring("network.link-reviews", FixedDelay.ofHours(1))
                    .execute((task, context) -> look());
        }

        void look() {
            practitioners
                    .find(Practitioners.AUTOMATIC)
                    .ifPresent(waymark -> CurrentPractitioner.run(waymark, this::ask));
        }

        private void ask() {
            try {
                reviews.ask();
            } catch (RuntimeException e) {
                LOG.error("link reviews: {}", e.getClass().getSimpleName());
            }
        }
    }
}
