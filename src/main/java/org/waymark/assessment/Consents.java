package org.waymark.assessment;

import static org.waymark.assessment.AssessmentRules.*;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.child.Known;
import org.waymark.people.CurrentPractitioner;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * Consent looked at again, with threats to the family (guide ¶6, domain.md A.3). Nothing decides
 * whether an offence happened; where one may have, the police are told.
 */
@Service("assessmentConsents")
public class Consents {
    public static final String POLICE_TASK = "TELL_POLICE_OF_POSSIBLE_OFFENCE";

    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final AssessmentStore store;
    private final AssessmentQueries queries;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Consents(
            Sql sql,
            Clock clock,
            Proofs proofs,
            AssessmentStore store,
            AssessmentQueries queries,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.store = store;
        this.queries = queries;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    @Transactional
    public ConsentId consider(ConsiderConsent c) {
        proofs.assessor();
        var facts = store.open(c.assessment());
        new Checks()
                .require(c.threats() != null, CONSENT_NEEDS_THREATS, "threats")
                .require(
                        c.threats() != Known.YES || !blank(c.threatsWords()),
                        THREATS_NEED_WORDS,
                        "threatsWords")
                .require(c.drinkOrDrugs() != null, CONSENT_NEEDS_DRINK, "drinkOrDrugs")
                .require(c.trust() != null, CONSENT_NEEDS_TRUST, "trust")
                .require(c.finding() != null, CONSENT_NEEDS_FINDING, "finding")
                .require(!blank(c.analysis()), CONSENT_NEEDS_ANALYSIS, "analysis")
                .require(c.policeTold() != null, CONSENT_NEEDS_POLICE, "policeTold")
                .orThrow();
        var id = ConsentId.random();
        return new ConsentId(
                keys.once(c.key(), "ConsiderConsent", id.value(), () -> consider(id, facts, c)));
    }

    private void consider(ConsentId id, Facts facts, ConsiderConsent c) {
        var me = CurrentPractitioner.get();
        var now = clock.instant();
        var told = Boolean.TRUE.equals(c.policeTold());
        sql.update(
                """
                insert into assessment_consent (id, assessment_id, child_id, author_agency, finding, analysis, threats, threats_words,
                                                drink_or_drugs, trust, police_told, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                facts.id(),
                facts.child(),
                me.agency().id(),
                c.finding(),
                c.analysis(),
                c.threats(),
                c.threats() == Known.YES ? c.threatsWords() : null,
                c.drinkOrDrugs(),
                c.trust(),
                told,
                me.id(),
                now);
        if (told) tasks.done(facts.id().value(), POLICE_TASK, "the police were told");
        if (!told && mustBeTold(c))
            tasks.open(
                    new NewTask(
                            facts.child(),
                            POLICE_TASK,
                            "Tell the police what may be an offence against a child",
                            facts.id().value(),
                            facts.id().value(),
                            me.id(),
                            true,
                            now));
        events.publishEvent(
                new AssessmentEvent.ConsentConsidered(
                        facts.child(), facts.id(), me.agency().id(), now));
    }

    /**
     * Where an offence may have been committed, and always for a child who may have been under 13.
     */
    private boolean mustBeTold(ConsiderConsent c) {
        return c.finding() == ConsentFinding.OFFENCE_POSSIBLE
                || queries.age(c.assessment()).mayBeUnder13();
    }

    private static boolean blank(@Nullable String s) {
        return s == null || s.isBlank();
    }
}
