package org.waymark.child;

import static org.waymark.child.JudgementRules.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.TeamManager;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * Judgements of exploitation: chosen by a social worker with a rationale, countersigned by a
 * manager, looked at again by a date; every earlier one stays (domain.md C.2 and C.3).
 */
@Service
public class Judgements {
    public static final String REVIEW_TASK = "REVIEW_JUDGEMENT";
    private static final int THIRTEEN = 13;
    private static final Set<String> ANSWERS = Set.of("YES", "NO", "NOT_KNOWN");

    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final Children children;
    private final JudgementQueries queries;
    private final LevelReviews reviews;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Judgements(
            Sql sql,
            Clock clock,
            Proofs proofs,
            Children children,
            JudgementQueries queries,
            LevelReviews reviews,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.children = children;
        this.queries = queries;
        this.reviews = reviews;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    @Transactional
    public JudgementId judge(JudgeExploitation c) {
        proofs.assessor();
        var child = children.visible(c.child());
        if (!sql.one("select my_file(?) as whole", r -> r.is("whole"), child)) throw new NotFound();
        check(c, child);
        var id = JudgementId.random();
        return new JudgementId(
                keys.once(c.key(), "JudgeExploitation", id.value(), () -> judge(id, child, c)));
    }

    private void check(JudgeExploitation c, ChildId child) {
        var today = England.dateOf(clock.instant());
        var level = c.level();
        var on = c.reviewOn();
        new Checks()
                .require(level != null, JUDGEMENT_NEEDS_LEVEL, "level")
                .require(!blank(c.rationale()), JUDGEMENT_NEEDS_RATIONALE, "rationale")
                .require(
                        c.learningDisability() != null && ANSWERS.contains(c.learningDisability()),
                        JUDGEMENT_NEEDS_DISABILITY,
                        "learningDisability")
                .require(
                        level != ExploitationLevel.NONE_CURRENT
                                || !blank(c.floorReason())
                                || !hasFloor(child, c.learningDisability()),
                        LOWEST_LEVEL_NEEDS_WORDS,
                        "floorReason")
                .require(on != null, JUDGEMENT_NEEDS_REVIEW, "reviewOn")
                .require(on == null || on.isAfter(today), JUDGEMENT_REVIEW_IN_THE_PAST, "reviewOn")
                .require(
                        on == null
                                || level == null
                                || !on.isAfter(today.plusDays(reviews.within(level))),
                        JUDGEMENT_REVIEW_TOO_LATE,
                        "reviewOn")
                .orThrow();
    }

    /**
     * Under 13, or perhaps, or with a learning disability: a warning, and a reason if it is passed.
     */
    private boolean hasFloor(ChildId child, @Nullable String disability) {
        return "YES".equals(disability) || mayBeUnderThirteen(child);
    }

    /** Within what time each level is looked at again here, in words. */
    public Map<ExploitationLevel, String> reviewedWithin() {
        return reviews.words();
    }

    /** Today; a child whose birth is not known may be (safety rule 10). */
    @Transactional(readOnly = true)
    public boolean mayBeUnderThirteen(ChildId child) {
        var birth = children.birthOf(child);
        if (birth.date() == null || birth.precision() == BirthPrecision.ESTIMATED) return true;
        var age = birth.latest().ageOn(England.dateOf(clock.instant()));
        return age.isEmpty() || age.getAsInt() < THIRTEEN;
    }

    private void judge(JudgementId id, ChildId child, JudgeExploitation c) {
        var me = CurrentPractitioner.get();
        var now = clock.instant();
        var level = Objects.requireNonNull(c.level());
        var review = Objects.requireNonNull(c.reviewOn());
        var before = queries.latest(child);
        sql.update(
                """
                insert into exploitation_judgement (id, child_id, author_agency, level, rationale, learning_disability, floor_reason,
                                                    review_on, judged_by, judged_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                child,
                me.agency().id(),
                level,
                c.rationale(),
                c.learningDisability(),
                blank(c.floorReason()) ? null : c.floorReason(),
                review,
                me.id(),
                now);
        tasks.done(child.value(), REVIEW_TASK, "judged again");
        tasks.open(review(child, review));
        events.publishEvent(
                new ChildEvent.ExploitationJudged(
                        child,
                        id,
                        level,
                        before == null ? null : before.level(),
                        me.agency().id(),
                        now));
    }

    private static NewTask review(ChildId child, LocalDate on) {
        return new NewTask(
                child,
                REVIEW_TASK,
                "Look at a judgement of exploitation again",
                child.value(),
                null,
                CurrentPractitioner.get().id(),
                false,
                England.endOf(on));
    }

    /** By a manager, not by whoever judged. */
    @Transactional
    public void countersign(Countersign c) {
        var manager = proofs.teamManager();
        var judgement = queries.get(c.judgement());
        new Checks()
                .require(!judgement.mine(), COUNTERSIGNED_BY_ANOTHER, "agreed")
                .require(c.agreed() != null, COUNTERSIGN_NEEDS_ANSWER, "agreed")
                .require(
                        !Boolean.FALSE.equals(c.agreed()) || !blank(c.words()),
                        COUNTERSIGN_NEEDS_WORDS,
                        "words")
                .orThrow();
        keys.once(c.key(), "Countersign", c.judgement().value(), () -> countersign(c, manager));
    }

    private void countersign(Countersign c, TeamManager manager) {
        var now = clock.instant();
        if (sql.update(
                        """
                        update exploitation_judgement set countersigned_by = ?, countersigned_at = ?, agreed = ?,
                            countersign_words = ?, version = version + 1
                        where id = ? and version = ? and countersigned_at is null
                        """,
                        manager.id(),
                        now,
                        c.agreed(),
                        blank(c.words()) ? null : c.words(),
                        c.judgement(),
                        c.version())
                == 0) throw new RuleBroken(JUDGEMENT_CHANGED);
        events.publishEvent(
                new ChildEvent.JudgementCountersigned(
                        queries.childOf(c.judgement()),
                        c.judgement(),
                        Boolean.TRUE.equals(c.agreed()),
                        CurrentPractitioner.get().agency().id(),
                        now));
    }

    /** Every judgement, the latest first. */
    public List<Judgement> of(ChildId child) {
        return queries.of(child);
    }

    public @Nullable Judgement latest(ChildId child) {
        return queries.latest(child);
    }

    private static boolean blank(@Nullable String s) {
        return s == null || s.isBlank();
    }
}
