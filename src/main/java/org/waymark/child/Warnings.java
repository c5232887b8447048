package org.waymark.child;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.TeamManager;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/** Warnings on top of a file: set and ended by a manager, each with a review date. */
@Service
public class Warnings {
    public static final String REVIEW_TASK = "REVIEW_WARNING";
    private static final int LONGEST = 200;

    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final Children children;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Warnings(
            Sql sql,
            Clock clock,
            Proofs proofs,
            Children children,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.children = children;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    /** A warning that no longer stands. */
    public record Ended(String words, String manager, LocalDate setOn, LocalDate endedOn) {
        static Ended of(Row r) {
            return new Ended(
                    r.text("words"),
                    r.text("manager"),
                    England.dateOf(r.instant("set_at")),
                    England.dateOf(r.instant("ended_at")));
        }
    }

    @Transactional
    public WarningId set(SetWarning c) {
        var manager = proofs.teamManager();
        var child = children.visible(c.child());
        check(c);
        var id = WarningId.random();
        return new WarningId(
                keys.once(c.key(), "SetWarning", id.value(), () -> set(id, c, child, manager)));
    }

    @Transactional
    public void end(EndWarning c) {
        var manager = proofs.teamManager();
        var standing = standing(c.warning());
        if (blank(c.why())) throw new RuleBroken(WarningRules.END_NEEDS_REASON, "why");
        keys.once(
                c.key(),
                "EndWarning",
                c.warning().value(),
                () -> {
                    if (sql.update(
                                    """
                                    update child_warning set ended_at = ?, ended_by = ?, ended_reason = ?, version = version + 1
                                    where id = ? and version = ? and ended_at is null
                                    """,
                                    clock.instant(),
                                    manager.id(),
                                    text(c.why()),
                                    c.warning(),
                                    c.version().number())
                            == 0) throw new RuleBroken(WarningRules.WARNING_CHANGED);
                    tasks.done(c.warning().value(), REVIEW_TASK, "the warning was ended");
                    events.publishEvent(
                            new ChildEvent.WarningEnded(
                                    standing.child(),
                                    standing.words(),
                                    CurrentPractitioner.get().agency().id(),
                                    clock.instant()));
                });
    }

    /** It is still right: the manager who says so answers for it until the next review. */
    @Transactional
    public void review(ReviewWarning c) {
        var manager = proofs.teamManager();
        var standing = standing(c.warning());
        new Checks()
                .require(c.next() != null, WarningRules.WARNING_NEEDS_REVIEW, "next")
                .require(
                        c.next() == null || !isPast(c.next()),
                        WarningRules.REVIEW_IN_THE_PAST,
                        "next")
                .require(c.next() == null || !isFar(c.next()), WarningRules.REVIEW_TOO_LATE, "next")
                .orThrow();
        keys.once(
                c.key(), "ReviewWarning", c.warning().value(), () -> review(c, standing, manager));
    }

    private void review(ReviewWarning c, Standing standing, TeamManager manager) {
        var next = java.util.Objects.requireNonNull(c.next());
        if (sql.update(
                        """
                        update child_warning set review_on = ?, manager_id = ?, version = version + 1
                        where id = ? and version = ? and ended_at is null
                        """,
                        next,
                        manager.id(),
                        c.warning(),
                        c.version().number())
                == 0) throw new RuleBroken(WarningRules.WARNING_CHANGED);
        tasks.done(c.warning().value(), REVIEW_TASK, "reviewed");
        remind(c.warning(), standing.child(), manager, next);
        events.publishEvent(
                new ChildEvent.WarningReviewed(
                        standing.child(),
                        standing.words(),
                        CurrentPractitioner.get().agency().id(),
                        clock.instant()));
    }

    /** The latest of those that ended. */
    public List<Ended> ended(ChildId child) {
        return sql.list(
                """
                select w.words, w.set_at, w.ended_at, p.name as manager
                from child_warning w join practitioner p on p.id = w.manager_id
                where w.child_id = ? and w.ended_at is not null order by w.ended_at desc, w.id limit 20
                """,
                Ended::of,
                child);
    }

    /** The file a warning stands on. */
    @Transactional(readOnly = true)
    public CaseReference fileOf(WarningId warning) {
        return sql.first(
                        """
                        select f.reference from child_warning w join file f on f.child_id = w.child_id where w.id = ?
                        """,
                        r -> new CaseReference(r.text("reference")),
                        warning)
                .orElseThrow(NotFound::new);
    }

    private void set(WarningId id, SetWarning c, ChildId child, TeamManager manager) {
        var agency = CurrentPractitioner.get().agency().id();
        var now = clock.instant();
        var review = java.util.Objects.requireNonNull(c.reviewOn());
        var told = Boolean.TRUE.equals(c.told());
        sql.update(
                """
                insert into child_warning (id, child_id, author_agency, words, reason, set_by, manager_id, set_at, review_on, told,
                                           not_told_reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                child,
                agency,
                text(c.words()),
                text(c.reason()),
                manager.id(),
                manager.id(),
                now,
                review,
                told ? "TOLD" : "NOT_TOLD",
                told ? null : text(c.notToldReason()));
        remind(id, child, manager, review);
        events.publishEvent(new ChildEvent.WarningSet(child, text(c.words()), agency, now));
    }

    private void remind(WarningId id, ChildId child, TeamManager manager, LocalDate review) {
        tasks.open(
                new NewTask(
                        child,
                        REVIEW_TASK,
                        "Review a warning on a file",
                        id.value(),
                        null,
                        manager.id(),
                        false,
                        England.endOf(review)));
    }

    private boolean isPast(LocalDate review) {
        return !review.isAfter(England.dateOf(clock.instant()));
    }

    private boolean isFar(LocalDate review) {
        return review.isAfter(England.dateOf(clock.instant()).plusYears(1));
    }

    private void check(SetWarning c) {
        var review = c.reviewOn();
        new Checks()
                .require(!blank(c.words()), WarningRules.WARNING_NEEDS_WORDS, "words")
                .require(
                        text(c.words()).length() <= LONGEST, WarningRules.WARNING_TOO_LONG, "words")
                .require(!blank(c.reason()), WarningRules.WARNING_NEEDS_REASON, "reason")
                .require(review != null, WarningRules.WARNING_NEEDS_REVIEW, "reviewOn")
                .require(
                        review == null || !isPast(review),
                        WarningRules.REVIEW_IN_THE_PAST,
                        "reviewOn")
                .require(review == null || !isFar(review), WarningRules.REVIEW_TOO_LATE, "reviewOn")
                .require(c.told() != null, WarningRules.WARNING_NEEDS_TOLD, "told")
                .require(
                        !Boolean.FALSE.equals(c.told()) || !blank(c.notToldReason()),
                        WarningRules.NOT_TOLD_NEEDS_REASON,
                        "notToldReason")
                .orThrow();
    }

    private record Standing(ChildId child, String words) {}

    private Standing standing(WarningId id) {
        return sql.first(
                        "select child_id, words from child_warning where id = ?",
                        r -> new Standing(r.id("child_id", ChildId::new), r.text("words")),
                        id)
                .orElseThrow(NotFound::new);
    }

    private static boolean blank(@Nullable String s) {
        return s == null || s.isBlank();
    }

    private static String text(@Nullable String s) {
        return s == null ? "" : s.strip();
    }
}
