package org.waymark.assessment;

import static org.waymark.assessment.AssessmentRules.*;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.Role;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.RuleBroken;

/**
 * Saves dimension by dimension. Each saving is a row of its own over a number that the writer had
 * before them: of two people who write at once neither loses a word, and both texts stay to be
 * read.
 */
@Service("assessmentWriting")
public class Writing {
    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final AssessmentStore store;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Writing(
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
    public TextId write(WritePart c) {
        proofs.assessor();
        var facts = store.open(c.assessment());
        var latest = latest(c);
        check(c, latest);
        var id = TextId.random();
        return new TextId(
                keys.once(c.key(), "WritePart", id.value(), () -> write(id, facts, c, latest)));
    }

    private record Latest(int number, @Nullable PractitionerId by) {}

    private Latest latest(WritePart c) {
        return sql.first(
                        """
                        select number, written_by from assessment_text where assessment_id = ? and part = ?
                        order by number desc limit 1
                        """,
                        r ->
                                new Latest(
                                        r.number("number"),
                                        r.id("written_by", PractitionerId::new)),
                        c.assessment(),
                        c.part())
                .orElse(new Latest(0, null));
    }

    private static void check(WritePart c, Latest latest) {
        var me = CurrentPractitioner.get();
        var nothing = blank(c.strengths()) && blank(c.needs()) && blank(c.analysis());
        new Checks()
                .require(!nothing || !blank(c.notLooked()), PART_NEEDS_WORDS, "needs")
                .require(nothing || !blank(c.evidence()), PART_NEEDS_EVIDENCE, "evidence")
                .require(
                        !me.is(Role.TEAM_MANAGER)
                                || latest.by() == null
                                || latest.by().equals(me.id()),
                        MANAGERS_DO_NOT_REWRITE,
                        "needs")
                .orThrow();
    }

    private void write(TextId id, Facts facts, WritePart c, Latest latest) {
        var me = CurrentPractitioner.get();
        var now = clock.instant();
        if (latest.number() != c.over()) throw new RuleBroken(PART_CHANGED);
        var nothing = blank(c.strengths()) && blank(c.needs()) && blank(c.analysis());
        var added =
                sql.update(
                        """
                        insert into assessment_text (id, assessment_id, child_id, author_agency, part, number, strengths, needs,
                                                     evidence, analysis, not_looked, written_by, written_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """,
                        id,
                        facts.id(),
                        facts.child(),
                        me.agency().id(),
                        c.part(),
                        c.over() + 1,
                        text(c.strengths()),
                        text(c.needs()),
                        text(c.evidence()),
                        text(c.analysis()),
                        nothing ? text(c.notLooked()) : null,
                        me.id(),
                        now);
        if (added == 0) throw new RuleBroken(PART_CHANGED);
        events.publishEvent(
                new AssessmentEvent.AssessmentWritten(
                        facts.child(), facts.id(), c.part(), c.over() + 1, me.agency().id(), now));
    }

    private static boolean blank(@Nullable String s) {
        return s == null || s.isBlank();
    }

    private static @Nullable String text(@Nullable String s) {
        return s == null || s.isBlank() ? null : s.strip();
    }
}
