package org.waymark.missing;

import static org.waymark.missing.InterviewStore.Detail;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Access;
import org.waymark.access.Proofs;
import org.waymark.casefile.Compartment;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioner;
import org.waymark.requests.CommandKeys;
import org.waymark.work.Tasks;

/**
 * Offering a return interview and what the child says to it. Five facts, each recorded by itself:
 * offered, accepted, declined, not possible, and held ({@link InterviewRecords}); declined is not
 * the same as never offered (guide ¶5, trap 18).
 */
@Service
public class ReturnInterviews {
    private final Clock clock;
    private final Access access;
    private final Proofs proofs;
    private final InterviewStore store;
    private final SafeContacts safeContacts;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    ReturnInterviews(
            Clock clock,
            Access access,
            Proofs proofs,
            InterviewStore store,
            SafeContacts safeContacts,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.clock = clock;
        this.access = access;
        this.proofs = proofs;
        this.store = store;
        this.safeContacts = safeContacts;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    /** Whoever records something about an interview that nobody has, has it from then on. */
    @Transactional
    public void answer(AnswerInterview c) {
        var me = proofs.practitioner();
        var facts = store.get(c.interview()).facts();
        InterviewStore.requireMine(facts);
        InterviewCheck.check(c, facts, clock.instant());
        keys.once(c.key(), "AnswerInterview", c.interview().value(), () -> answer(c, me));
    }

    private void answer(AnswerInterview c, Practitioner me) {
        var before = store.mine(c.interview());
        var now = clock.instant();
        var at = c.at().or(now);
        var words = Words.orNull(c.words());
        switch (Objects.requireNonNull(c.what())) {
            case OFFERED -> store.save(before.offer(at), c.version(), with(c.how()));
            case ACCEPTED -> store.save(offered(before, at).accept(at), c.version(), with(c.how()));
            case DECLINED ->
                    store.save(
                            offered(before, at).decline(at),
                            c.version(),
                            new Detail(c.how(), words, null, null, null, null, null));
            case NOT_POSSIBLE ->
                    store.save(
                            before.notPossible(at),
                            c.version(),
                            new Detail(null, null, c.why(), words, null, null, null));
            case ARRANGED ->
                    store.save(
                            before instanceof ReturnInterview.Accepted already
                                    ? already
                                    : offered(before, at).accept(at),
                            c.version(),
                            new Detail(
                                    c.how(),
                                    null,
                                    null,
                                    null,
                                    c.appointment().instant(),
                                    words,
                                    null));
        }
        take(before, me);
        announce(c.what(), before, at, me);
    }

    private static Detail with(@org.jspecify.annotations.Nullable OfferedHow how) {
        return new Detail(how, null, null, null, null, null, null);
    }

    /** An answer implies an offer: it is recorded as made at the same time, if none was before. */
    private static ReturnInterview.Offered offered(ReturnInterview.Undone before, Instant at) {
        return before instanceof ReturnInterview.Offered o ? o : before.offer(at);
    }

    private void take(ReturnInterview.Undone before, Practitioner me) {
        var f = before.facts();
        if (f.owner() != null) return;
        access.grant(
                f.child(),
                me.id(),
                Compartment.OWN,
                f.id().value(),
                "holds the return interview",
                null);
        tasks.handTo(me.id(), f.id().value(), InterviewStart.TASK);
    }

    private void announce(
            WhatHappened what, ReturnInterview.Undone before, Instant at, Practitioner me) {
        var f = before.facts();
        var agency = me.agency().id();
        var impliesOffer = f.times().offered() == null && what != WhatHappened.NOT_POSSIBLE;
        if (what == WhatHappened.OFFERED || impliesOffer)
            events.publishEvent(
                    new ReturnInterviewEvent.ReturnInterviewOffered(
                            f.child(), f.episode(), f.id(), agency, at));
        switch (what) {
            case OFFERED -> {}
            case ACCEPTED ->
                    events.publishEvent(
                            new ReturnInterviewEvent.ReturnInterviewAccepted(
                                    f.child(), f.episode(), f.id(), agency, at));
            case DECLINED -> {
                tasks.done(f.id().value(), InterviewStart.TASK, "declined");
                events.publishEvent(
                        new ReturnInterviewEvent.ReturnInterviewDeclined(
                                f.child(), f.episode(), f.id(), agency, at));
            }
            case NOT_POSSIBLE -> {
                tasks.done(f.id().value(), InterviewStart.TASK, "not possible");
                events.publishEvent(
                        new ReturnInterviewEvent.ReturnInterviewNotPossible(
                                f.child(), f.episode(), f.id(), agency, at));
            }
            case ARRANGED -> {
                if (!(before instanceof ReturnInterview.Accepted))
                    events.publishEvent(
                            new ReturnInterviewEvent.ReturnInterviewAccepted(
                                    f.child(), f.episode(), f.id(), agency, at));
                events.publishEvent(
                        new ReturnInterviewEvent.ReturnInterviewArranged(
                                f.child(), f.episode(), f.id(), agency, clock.instant()));
            }
        }
    }

    /** How to reach the child safely, by anybody who may see the interview. */
    @Transactional
    public void changeSafeContact(ChangeSafeContact c) {
        proofs.practitioner();
        store.get(c.interview());
        var checks = new org.waymark.web.Checks();
        EpisodeCheck.check(checks, c.contact());
        checks.orThrow();
        safeContacts.check(c.interview(), c.contact());
        keys.once(
                c.key(),
                "ChangeSafeContact",
                c.interview().value(),
                () -> store.saveSafeContact(c.interview(), c.version(), c.contact()));
    }

    /** Whether the one who asks may record on it. */
    public boolean isMine(ReturnInterview.Facts f) {
        return CurrentPractitioner.find().isPresent() && InterviewStore.isMine(f);
    }
}
