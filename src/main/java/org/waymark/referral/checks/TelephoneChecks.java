package org.waymark.referral.checks;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.people.Practitioner;
import org.waymark.referral.Basis;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.RuleBroken;

/** Checks by telephone: chasing one that was asked, and those with people who have no account. */
@Service
public class TelephoneChecks {
    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final CheckStore store;
    private final Answers answers;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    TelephoneChecks(
            Sql sql,
            Clock clock,
            Proofs proofs,
            CheckStore store,
            Answers answers,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.store = store;
        this.answers = answers;
        this.keys = keys;
        this.events = events;
    }

    /** A call to get an answer, by those who asked; it may bring the answer. */
    @Transactional
    public void call(CallAboutCheck c) {
        var me = proofs.socialCare();
        var check = store.asking(c.check());
        var answered = c.reached() == Reached.ANSWERED;
        var checks =
                answered
                        ? Answers.checks(c.outcome(), c.words(), "words")
                                .require(
                                        !AgencyChecks.blank(c.who()),
                                        CheckRules.CHECK_NEEDS_PERSON,
                                        "who")
                        : new Checks();
        checks.require(c.reached() != null, CheckRules.CHECK_NEEDS_REACHED, "reached").orThrow();
        keys.once(
                c.key(),
                "CallAboutCheck",
                c.check().value(),
                () -> {
                    keep(check, c, me);
                    if (answered)
                        answers.save(
                                check,
                                c.outcome(),
                                c.words(),
                                Objects.requireNonNull(c.who()).strip(),
                                me);
                });
    }

    private void keep(CheckStore.Known check, CallAboutCheck c, Practitioner me) {
        var now = clock.instant();
        var reached = Objects.requireNonNull(c.reached());
        sql.update(
                """
                insert into agency_check_call (id, check_id, concern_id, child_id, author_agency, reached, words, called_by, called_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                UUID.randomUUID(),
                check.id(),
                check.concern(),
                check.child(),
                me.agency().id(),
                reached,
                AgencyChecks.blank(c.words()) ? null : Objects.requireNonNull(c.words()).strip(),
                me.id(),
                now);
        events.publishEvent(
                new CheckEvent.CheckCalled(
                        check.child(),
                        check.concern(),
                        check.id(),
                        reached,
                        me.agency().id(),
                        now));
    }

    /** Asked and answered in one telephone call, such as with a doctor who has no account. */
    @Transactional
    public CheckId record(RecordCheck c) {
        var me = proofs.socialCare();
        var about = store.referral(c.referral());
        Answers.checks(c.outcome(), c.answer(), "answer")
                .require(!AgencyChecks.blank(c.agency()), CheckRules.CHECK_NEEDS_AGENCY, "agency")
                .require(!AgencyChecks.blank(c.person()), CheckRules.CHECK_NEEDS_PERSON, "person")
                .require(c.purpose() != null, CheckRules.CHECK_NEEDS_PURPOSE, AgencyChecks.PURPOSE)
                .require(
                        !AgencyChecks.blank(c.question()),
                        CheckRules.CHECK_NEEDS_QUESTION,
                        "question")
                .orThrow();
        if (about.isSealed() && !about.isGuardedByMe())
            throw new RuleBroken(CheckRules.CHECK_OF_SEALED_BY_GUARDIAN, "agency");
        var id = CheckId.random();
        return new CheckId(
                keys.once(c.key(), "RecordCheck", id.value(), () -> record(id, c, about, me)));
    }

    private void record(CheckId id, RecordCheck c, CheckStore.Asking about, Practitioner me) {
        var now = clock.instant();
        var basis = Basis.of(me.agency().kind(), England.dateOf(now)).words();
        var agency = Objects.requireNonNull(c.agency()).strip();
        var person = Objects.requireNonNull(c.person()).strip();
        var purpose = Objects.requireNonNull(c.purpose());
        sql.update(
                """
                insert into agency_check (id, referral_id, concern_id, child_id, author_agency, agency_name, asked_name, purpose, basis,
                    about, question, urgent, asked_by, asked_at, state, outcome, answer, answered_name, answered_at, taken_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'Said on the telephone', ?, false, ?, ?, 'ANSWERED', ?, ?, ?, ?, ?)
                """,
                id,
                about.id(),
                about.concern(),
                about.child(),
                me.agency().id(),
                agency,
                person,
                purpose,
                basis,
                Objects.requireNonNull(c.question()).strip(),
                me.id(),
                now,
                c.outcome(),
                AgencyChecks.blank(c.answer()) ? null : Objects.requireNonNull(c.answer()).strip(),
                person,
                now,
                me.id());
        publish(id, c, about, agency, purpose, basis, me, now);
    }

    private void publish(
            CheckId id,
            RecordCheck c,
            CheckStore.Asking about,
            String agency,
            CheckPurpose purpose,
            String basis,
            Practitioner me,
            Instant now) {
        var by = me.agency().id();
        events.publishEvent(
                new CheckEvent.CheckAsked(
                        about.child(),
                        about.concern(),
                        id,
                        new CheckEvent.Sharing(agency, purpose.words(), basis),
                        null,
                        by,
                        now));
        events.publishEvent(
                new CheckEvent.CheckAnswered(
                        about.child(),
                        about.concern(),
                        id,
                        Objects.requireNonNull(c.outcome()),
                        agency,
                        true,
                        by,
                        now));
    }
}
