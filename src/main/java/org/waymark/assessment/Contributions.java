package org.waymark.assessment;

import static org.waymark.assessment.AssessmentRules.*;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Access;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.people.AgencyId;
import org.waymark.people.AgencyKind;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Party;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;
import org.waymark.requests.CommandKey;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * What other agencies know, asked of a person or a team and given in their own words (guide ¶9).
 * Whoever is asked learns which child it is and what is asked, and nothing else (domain.md H.2).
 */
@Service("assessmentContributions")
public class Contributions {
    public static final String GIVE_TASK = "GIVE_ASSESSMENT_CONTRIBUTION";
    public static final String READ_TASK = "READ_ASSESSMENT_CONTRIBUTION";
    private static final Duration READABLE = Duration.ofDays(28);

    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final Access access;
    private final AssessmentStore store;
    private final Named named;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Contributions(
            Sql sql,
            Clock clock,
            Proofs proofs,
            Access access,
            AssessmentStore store,
            Named named,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.access = access;
        this.store = store;
        this.named = named;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    @Transactional
    public ContributionId ask(AskContribution c) {
        proofs.assessor();
        var facts = store.open(c.assessment());
        var today = England.dateOf(clock.instant());
        var to = c.to();
        new Checks()
                .require(to != null, ASK_NEEDS_PARTY, "to")
                .require(to == null || named.may(facts.child(), to), ASKED_NOT_NAMED, "to")
                .require(!blank(c.question()), ASK_NEEDS_QUESTION, "question")
                .require(c.by() != null, ASK_NEEDS_DATE, "by")
                .require(c.by() == null || !c.by().isBefore(today), ASK_IN_THE_PAST, "by")
                .orThrow();
        var id = ContributionId.random();
        return new ContributionId(
                keys.once(
                        c.key(),
                        "AskContribution",
                        id.value(),
                        () ->
                                ask(
                                        id,
                                        facts,
                                        Objects.requireNonNull(to),
                                        Objects.requireNonNull(c.question()),
                                        Objects.requireNonNull(c.by()))));
    }

    private record Asked(AgencyId agency, AgencyKind kind, String name) {}

    private Asked agencyOf(Party to) {
        return sql.first(
                        """
                        select a.id, a.kind, a.name from agency a where a.id in (
                            select agency_id from practitioner where id = ? and active and not service
                            union all select agency_id from team where id = ?)
                        """,
                        r ->
                                new Asked(
                                        r.id("id", AgencyId::new),
                                        r.kind("kind", AgencyKind.class),
                                        r.text("name")),
                        to,
                        to)
                .orElseThrow(() -> new RuleBroken(ASK_NEEDS_PARTY, "to"));
    }

    private void ask(ContributionId id, Facts facts, Party to, String question, LocalDate by) {
        var asked = agencyOf(to);
        var me = CurrentPractitioner.get();
        var now = clock.instant();
        var health = asked.kind() == AgencyKind.HEALTH ? Compartment.HEALTH : Compartment.CORE;
        sql.update(
                """
                insert into assessment_contribution (id, assessment_id, child_id, compartment, author_agency, owner_id, team_id,
                                                     question, due_on, asked_by, asked_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                facts.id(),
                facts.child(),
                health.key(),
                asked.agency(),
                to instanceof PractitionerId p ? p : null,
                to instanceof TeamId t ? t : null,
                question.strip(),
                by,
                me.id(),
                now);
        var due = England.endOf(by);
        access.grant(
                facts.child(),
                to,
                Compartment.OWN,
                id.value(),
                "asked to contribute to an assessment",
                due.plus(READABLE));
        tasks.open(
                new NewTask(
                        facts.child(),
                        GIVE_TASK,
                        "Say what you know for an assessment",
                        id.value(),
                        id.value(),
                        to,
                        false,
                        due));
        events.publishEvent(
                new AssessmentEvent.ContributionAsked(
                        facts.child(), facts.id(), asked.name(), me.agency().id(), now));
    }

    private record Open(
            AssessmentId assessment,
            ChildId child,
            AgencyId agency,
            String compartment,
            PractitionerId askedBy,
            boolean given) {}

    /** By whoever was asked, or a colleague of the team that was. */
    @Transactional
    public void give(GiveContribution c) {
        var me = CurrentPractitioner.get();
        var open =
                sql.first(
                                """
                                select assessment_id, child_id, author_agency, compartment, asked_by, given_at
                                from assessment_contribution where id = ? and author_agency = ?
                                """,
                                r ->
                                        new Open(
                                                r.id("assessment_id", AssessmentId::new),
                                                r.id("child_id", ChildId::new),
                                                r.id("author_agency", AgencyId::new),
                                                r.text("compartment"),
                                                r.id("asked_by", PractitionerId::new),
                                                r.findInstant("given_at") != null),
                                c.contribution(),
                                me.agency().id())
                        .orElseThrow(NotFound::new);
        if (!c.nothingKnown() && blank(c.words()))
            throw new RuleBroken(CONTRIBUTION_NEEDS_WORDS, "words");
        keys.once(c.key(), "GiveContribution", c.contribution().value(), () -> give(c, open));
    }

    private void give(GiveContribution c, Open open) {
        var me = CurrentPractitioner.get();
        var now = clock.instant();
        if (open.given()
                || sql.update(
                                """
                                update assessment_contribution set nothing_known = ?, words = ?, given_by = ?, given_at = ?,
                                    version = version + 1
                                where id = ? and version = ? and given_at is null
                                """,
                                c.nothingKnown(),
                                text(c.words()),
                                me.id(),
                                now,
                                c.contribution(),
                                c.version())
                        == 0) throw new RuleBroken(CONTRIBUTION_CHANGED);
        tasks.done(c.contribution().value(), GIVE_TASK, "given");
        tasks.open(
                new NewTask(
                        open.child(),
                        READ_TASK,
                        "Read what an agency wrote for an assessment",
                        open.assessment().value(),
                        open.assessment().value(),
                        open.askedBy(),
                        false,
                        null));
        events.publishEvent(
                new AssessmentEvent.ContributionGiven(
                        open.child(),
                        open.assessment(),
                        c.contribution(),
                        open.compartment().equals(Compartment.HEALTH.key())
                                ? Compartment.HEALTH
                                : Compartment.CORE,
                        open.agency(),
                        now));
    }

    private static @Nullable String text(@Nullable String s) {
        return s == null || s.isBlank() ? null : s.strip();
    }

    /** Whoever asked has read what came. */
    @Transactional
    public void read(CommandKey key, AssessmentId id) {
        proofs.assessor();
        var subject = store.get(id).id().value();
        keys.once(key, "ReadContributions", subject, () -> tasks.done(subject, READ_TASK, "read"));
    }

    private static boolean blank(@Nullable String s) {
        return s == null || s.isBlank();
    }
}
