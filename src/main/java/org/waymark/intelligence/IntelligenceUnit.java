package org.waymark.intelligence;

import static org.waymark.intelligence.InformationRules.*;

import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.requests.CommandKeys;
import org.waymark.web.Checks;
import org.waymark.web.RuleBroken;

/**
 * What police intelligence do with an item: grade it, say what becomes of it, mark it as the same
 * as another, release their own text (domain.md E.1 to E.3). No word that others will read may name
 * the source.
 */
@Service
public class IntelligenceUnit {
    private static final int TEXT = 2000;
    private final Clock clock;
    private final Proofs proofs;
    private final InformationStore store;
    private final InformationDesk desk;
    private final CommandKeys keys;

    IntelligenceUnit(
            Clock clock,
            Proofs proofs,
            InformationStore store,
            InformationDesk desk,
            CommandKeys keys) {
        this.clock = clock;
        this.proofs = proofs;
        this.store = store;
        this.desk = desk;
        this.keys = keys;
    }

    @Transactional
    public void grade(InformationCommand.GiveGrade c) {
        var me = proofs.policeIntelligence();
        desk.get(c.information());
        var g = c.grade();
        var conditions = PoliceInformation.words(g.conditions());
        new Checks()
                .require(g.hasSource(), NEEDS_SOURCE_GRADE, "gradeSource")
                .require(g.hasInformation(), NEEDS_INFORMATION_GRADE, "gradeInformation")
                .require(g.hasHandling(), NEEDS_HANDLING, "handling")
                .require(g.hasConditionsIfNeeded(), HANDLING_NEEDS_CONDITIONS, "gradeConditions")
                .require(
                        PoliceInformation.isShort(conditions),
                        CONDITIONS_TOO_LONG,
                        "gradeConditions")
                .require(g.marking() != null, NEEDS_MARKING, "marking")
                .require(namesNobody(c.information(), conditions), SOURCE_NAMED, "gradeConditions")
                .orThrow();
        keys.once(
                c.key(),
                "GradeInformation",
                c.information().value(),
                () ->
                        desk.change(
                                c.information(),
                                c.version(),
                                """
                                grade_source = ?, grade_information = ?, grade_handling = ?, grade_conditions = ?, marking = ?, graded_by = ?,
                                graded_at = ?\
                                """,
                                g.source(),
                                g.information(),
                                g.handling(),
                                conditions,
                                g.marking(),
                                me.id(),
                                clock.instant()));
    }

    /** The sender learns what became of it and on what conditions it may be used further. */
    @Transactional
    public void decide(InformationCommand.Decide c) {
        var me = proofs.policeIntelligence();
        var item = desk.get(c.information());
        var words = PoliceInformation.words(c.words());
        var conditions = PoliceInformation.words(c.conditions());
        new Checks()
                .require(item.graded(), NEEDS_GRADE, "outcome")
                .require(c.outcome() != null, NEEDS_OUTCOME, "outcome")
                .require(words != null, NEEDS_WHAT_NEXT, "outcomeWords")
                .require(PoliceInformation.isShort(words), ANSWER_TOO_LONG, "outcomeWords")
                .require(PoliceInformation.isShort(conditions), ANSWER_TOO_LONG, "onward")
                .require(namesNobody(c.information(), words), SOURCE_NAMED, "outcomeWords")
                .require(namesNobody(c.information(), conditions), SOURCE_NAMED, "onward")
                .orThrow();
        keys.once(
                c.key(),
                "DecideInformation",
                c.information().value(),
                () -> {
                    if (item.decided()) throw new RuleBroken(DECIDED_ALREADY);
                    desk.change(
                            c.information(),
                            c.version(),
                            "outcome = ?, outcome_words = ?, onward_conditions = ?, decided_by = ?, decided_at = ?",
                            c.outcome(),
                            words,
                            conditions,
                            me.id(),
                            clock.instant());
                    answered(item, "decided");
                });
    }

    /** Confirmed by a person: the same is known already. The sender is thanked all the same. */
    @Transactional
    public void markDuplicate(InformationCommand.MarkDuplicate c) {
        proofs.policeIntelligence();
        var item = desk.get(c.information());
        var of = c.of();
        if (of == null || of.equals(c.information()))
            throw new RuleBroken(DUPLICATE_UNKNOWN, "duplicateOf");
        var other = desk.get(of);
        keys.once(
                c.key(),
                "MarkDuplicate",
                c.information().value(),
                () -> {
                    desk.change(c.information(), c.version(), "duplicate_of = ?", other.id());
                    answered(item, "duplicate");
                });
    }

    /** Only after the check; the text is the police's own version. */
    @Transactional
    public void release(InformationCommand.Release c) {
        proofs.policeIntelligence();
        var item = desk.get(c.information());
        var words = PoliceInformation.words(c.words());
        var to = PoliceInformation.words(c.to());
        new Checks()
                .require(item.checking() instanceof Checking.Checked, NOT_CHECKED_YET, "sanitised")
                .require(item.graded(), NEEDS_GRADE, "sanitised")
                .require(words != null, RELEASE_NEEDS_WORDS, "sanitised")
                .require(words == null || words.length() <= TEXT, WORDS_TOO_LONG, "sanitised")
                .require(namesNobody(c.information(), words), SOURCE_NAMED, "sanitised")
                .require(to != null, RELEASE_NEEDS_TO, "releaseTo")
                .require(PoliceInformation.isShort(to), ANSWER_TOO_LONG, "releaseTo")
                .require(namesNobody(c.information(), to), SOURCE_NAMED, "releaseTo")
                .orThrow();
        keys.once(
                c.key(),
                "ReleaseInformation",
                c.information().value(),
                () -> {
                    var now = clock.instant();
                    desk.change(c.information(), c.version(), "released_at = ?", now);
                    store.text(item, "SANITISED", Objects.requireNonNull(words), to, now);
                });
    }

    private void answered(InformationDesk.Item item, String how) {
        desk.done(item.id(), InformationDesk.INTAKE, how);
        desk.done(item.id(), InformationDesk.ANSWERED, how);
        desk.done(item.id(), InformationDesk.QUESTION, how);
        desk.tell(
                item.sender(),
                InformationDesk.OUTCOME,
                "Information you sent the police: what became of it",
                item.id(),
                false);
    }

    private boolean namesNobody(InformationId id, @Nullable String words) {
        return words == null || store.sources(id).stream().noneMatch(s -> s.isNamedIn(words));
    }
}
