package org.waymark.referral.checks;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.people.Agencies;
import org.waymark.people.Agency;
import org.waymark.people.AgencyId;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Party;
import org.waymark.people.Practitioner;
import org.waymark.people.Practitioners;
import org.waymark.referral.Basis;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.RuleBroken;
import org.waymark.work.Clocks;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * Asks other agencies what they know about a referral, by children's social care. Nothing here
 * holds up the decision: with or without answers it can be made at any moment (safety rule 1).
 */
@Service
public class AgencyChecks {
    /** For whoever is asked. */
    public static final String TASK = "ANSWER_CHECK";

    /** For those who asked: nobody answers. */
    public static final String CHASE_TASK = "CHASE_CHECK";

    static final String PURPOSE = "purpose";

    private final Sql sql;
    private final Clock clock;
    private final Clocks clocks;
    private final Tasks tasks;
    private final Proofs proofs;
    private final Agencies agencies;
    private final Practitioners practitioners;
    private final CheckStore store;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    AgencyChecks(
            Sql sql,
            Clock clock,
            Clocks clocks,
            Tasks tasks,
            Proofs proofs,
            Agencies agencies,
            Practitioners practitioners,
            CheckStore store,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.clocks = clocks;
        this.tasks = tasks;
        this.proofs = proofs;
        this.agencies = agencies;
        this.practitioners = practitioners;
        this.store = store;
        this.keys = keys;
        this.events = events;
    }

    /** Who is asked: a person, or a team of an agency. */
    record Asked(Party party, AgencyId agency, String agencyName, String words) {}

    @Transactional
    public CheckId ask(AskCheck c) {
        var me = proofs.socialCare();
        var about = store.referral(c.referral());
        var asked = asked(c);
        new Checks()
                .require(asked != null, CheckRules.CHECK_NEEDS_WHOM, "whom")
                .require(c.purpose() != null, CheckRules.CHECK_NEEDS_PURPOSE, PURPOSE)
                .require(!blank(c.about()), CheckRules.CHECK_NEEDS_ABOUT, "about")
                .require(!blank(c.question()), CheckRules.CHECK_NEEDS_QUESTION, "question")
                .orThrow();
        mayBeAsked(about, Objects.requireNonNull(asked));
        var id = CheckId.random();
        return new CheckId(
                keys.once(c.key(), "AskCheck", id.value(), () -> ask(id, c, about, asked, me)));
    }

    /** Asked agencies learn nothing of a sealed file but what its guardian decides (rule 4). */
    private void mayBeAsked(CheckStore.Asking about, Asked asked) {
        var person = asked.party() instanceof org.waymark.people.PractitionerId p ? p : null;
        if (about.isSealed() && (!about.isGuardedByMe() || person == null))
            throw new RuleBroken(CheckRules.CHECK_OF_SEALED_BY_GUARDIAN, "whom");
        if (person != null && !store.mayBeAsked(about.child(), person))
            throw new RuleBroken(
                    about.isSealed()
                            ? CheckRules.CHECK_OF_SEALED_BY_GUARDIAN
                            : CheckRules.CHECK_ASK_SOMEBODY_ELSE,
                    "whom");
    }

    private void ask(
            CheckId id, AskCheck c, CheckStore.Asking about, Asked asked, Practitioner me) {
        var now = clock.instant();
        var due = clocks.due(c.urgent() ? "check.urgent" : "check.answer", now);
        var basis = Basis.of(me.agency().kind(), England.dateOf(now)).words();
        var purpose = Objects.requireNonNull(c.purpose());
        sql.update(
                """
                insert into agency_check (id, referral_id, concern_id, child_id, author_agency, agency_id, agency_name, asked_name,
                    owner_id, team_id, purpose, basis, about, question, urgent, asked_by, asked_at, due_at, state)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'ASKED')
                """,
                id,
                about.id(),
                about.concern(),
                about.child(),
                me.agency().id(),
                asked.agency(),
                asked.agencyName(),
                asked.words(),
                asked.party() instanceof org.waymark.people.PractitionerId p ? p : null,
                asked.party() instanceof org.waymark.people.TeamId t ? t : null,
                purpose,
                basis,
                Objects.requireNonNull(c.about()).strip(),
                Objects.requireNonNull(c.question()).strip(),
                c.urgent(),
                me.id(),
                now,
                due);
        tasks.open(
                new NewTask(
                        about.child(),
                        TASK,
                        "Say what you know about a child: children's social care asks",
                        id.value(),
                        id.value(),
                        asked.party(),
                        c.urgent(),
                        due));
        var with = asked.agencyName() + " (" + asked.words() + ")";
        var sharing = new CheckEvent.Sharing(with, purpose.words(), basis);
        events.publishEvent(event(id, c.urgent(), about, sharing, asked.party(), me, now));
    }

    private static CheckEvent event(
            CheckId id,
            boolean urgent,
            CheckStore.Asking about,
            CheckEvent.Sharing sharing,
            @Nullable Party party,
            Practitioner me,
            Instant now) {
        var agency = me.agency().id();
        return urgent
                ? new CheckEvent.UrgentCheckAsked(
                        about.child(), about.concern(), id, sharing, party, agency, now)
                : new CheckEvent.CheckAsked(
                        about.child(), about.concern(), id, sharing, party, agency, now);
    }

    private @Nullable Asked asked(AskCheck c) {
        if (c.person() != null)
            return practitioners
                    .find(c.person())
                    .filter(p -> !p.id().equals(Practitioners.AUTOMATIC))
                    .filter(p -> !p.id().equals(CurrentPractitioner.get().id()))
                    .map(p ->
                            new Asked(
                                    p.id(),
                                    p.agency().id(),
                                    p.agency().name(),
                                    p.name() + ", " + p.jobTitle()))
                    .orElse(null);
        if (c.team() == null) return null;
        return agencies.team(c.team())
                .map(t -> new Asked(t.id(), t.agency(), agency(t.agency()).name(), t.name()))
                .orElse(null);
    }

    private Agency agency(AgencyId id) {
        return agencies.all().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
    }

    static boolean blank(@Nullable String s) {
        return s == null || s.isBlank();
    }
}
