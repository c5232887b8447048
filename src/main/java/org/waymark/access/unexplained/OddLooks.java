package org.waymark.access.unexplained;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.AccessConcernOpened;
import org.waymark.access.AccessRules;
import org.waymark.access.DoorAlert;
import org.waymark.access.NotAllowed;
import org.waymark.access.OddLookId;
import org.waymark.calendar.England;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.Role;
import org.waymark.requests.CommandKey;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.RuleBroken;

/**
 * Asks about looks that nothing explains, takes the answer, and records what a person decided. By
 * data protection, or of a sealed file by its guardian; never by whoever looked.
 */
@Service
public class OddLooks {
    /** What the one task about the whole queue is about. */
    static final UUID QUEUE = UUID.fromString("0de70000-0000-4000-8000-000000000001");

    private final Sql sql;
    private final Clock clock;
    private final OddLookViews views;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    OddLooks(
            Sql sql,
            Clock clock,
            OddLookViews views,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.views = views;
        this.keys = keys;
        this.events = events;
    }

    /** The reader answers on a page of theirs; who answers for them sees it too. */
    @Transactional
    public void ask(CommandKey key, OddLookId id, int version, @Nullable String words) {
        var look = toDecide(id);
        new Checks()
                .require(!look.sealed(), LookRules.LOOK_OF_SEALED_FILE, "question")
                .require(!blank(words), LookRules.LOOK_NEEDS_QUESTION, "question")
                .orThrow();
        keys.once(key, "AskAboutLook", id.value(), () -> ask(look, version, text(words)));
    }

    private void ask(OddLook look, int version, String words) {
        var managers =
                sql
                        .one(
                                """
                                select coalesce(m, '{}') as managers, m is not null as done from ask_about_access(?, ?, ?, ?) m
                                """,
                                r -> {
                                    if (!r.is("done")) throw changed();
                                    return r.uuids("managers");
                                },
                                look.id(),
                                words,
                                clock.instant(),
                                version)
                        .stream()
                        .map(PractitionerId::new)
                        .toList();
        events.publishEvent(new DoorAlert.LookAsked(look.id().value(), look.person(), managers));
    }

    /** By whoever is asked. */
    @Transactional
    public void answer(CommandKey key, OddLookId id, int version, @Nullable String words) {
        var look = views.get(id);
        if (!look.isMine()) throw new NotAllowed(AccessRules.NEEDS_WHO_IS_ASKED);
        new Checks().require(!blank(words), LookRules.LOOK_NEEDS_ANSWER, "answer").orThrow();
        keys.once(
                key,
                "AnswerAboutLook",
                id.value(),
                () -> {
                    if (!done(
                            "select answer_about_access(?, ?, ?, ?) as done",
                            id,
                            text(words),
                            clock.instant(),
                            version)) throw changed();
                    events.publishEvent(new DoorAlert.LookAnswered(id.value()));
                });
    }

    /**
     * @param goodUntil a day until the end of which further looks of this kind are explained too;
     *     null: these only
     */
    public record ExplainLook(
            CommandKey key,
            OddLookId look,
            int version,
            @Nullable LookReason reason,
            @Nullable String words,
            @Nullable LocalDate goodUntil) {}

    @Transactional
    public void explain(ExplainLook c) {
        toDecide(c.look());
        var today = England.dateOf(clock.instant());
        var until = c.goodUntil();
        new Checks()
                .require(c.reason() != null, LookRules.LOOK_NEEDS_REASON, "reason")
                .require(!blank(c.words()), LookRules.LOOK_NEEDS_WORDS, "words")
                .require(
                        until == null
                                || (!until.isBefore(today) && !until.isAfter(today.plusYears(1))),
                        LookRules.LOOK_GOOD_UNTIL,
                        "until")
                .orThrow();
        keys.once(
                c.key(),
                "ExplainLook",
                c.look().value(),
                () ->
                        decide(
                                c.look(),
                                LookState.EXPLAINED,
                                c.reason(),
                                text(c.words()),
                                until == null ? null : England.endOf(until),
                                c.version()));
    }

    /** Perhaps a breach: the register hears it by {@link AccessConcernOpened}. */
    @Transactional
    public void openConcern(CommandKey key, OddLookId id, int version, @Nullable String words) {
        var look = toDecide(id);
        new Checks().require(!blank(words), LookRules.LOOK_NEEDS_CONCERN, "concern").orThrow();
        keys.once(
                key,
                "OpenAccessConcern",
                id.value(),
                () -> {
                    decide(id, LookState.CONCERN, null, text(words), null, version);
                    events.publishEvent(
                            new AccessConcernOpened(
                                    look.child(),
                                    id,
                                    look.agencyId(),
                                    CurrentPractitioner.get().agency().id(),
                                    clock.instant()));
                });
    }

    private void decide(
            OddLookId id,
            LookState state,
            @Nullable LookReason reason,
            String words,
            @Nullable Instant until,
            int version) {
        if (!done(
                "select decide_on_access(?, ?, ?, ?, ?, ?, ?) as done",
                id,
                state,
                reason,
                words,
                until,
                clock.instant(),
                version)) throw changed();
        events.publishEvent(new DoorAlert.LookDecided(id.value()));
        if (views.waiting(null).looks().isEmpty())
            events.publishEvent(new DoorAlert.LooksAllDecided(queueOfMine()));
    }

    private static UUID queueOfMine() {
        var me = CurrentPractitioner.get();
        return me.is(Role.DATA_PROTECTION_OFFICER) ? QUEUE : me.id().value();
    }

    private OddLook toDecide(OddLookId id) {
        var look = views.get(id);
        if (!look.decides()) throw new NotAllowed(AccessRules.NEEDS_DATA_PROTECTION);
        if (look.isMine()) throw new RuleBroken(LookRules.LOOK_ONE_S_OWN);
        return look;
    }

    /** For the area's own job: what came of one step of explaining. */
    record Step(long taken, long opened, List<PractitionerId> guardians) {}

    /** Explains the next looks; announces those that wait for a person. */
    @Transactional
    public Step explainNext(int most) {
        var step =
                sql.one(
                        "select taken, opened, guardians from explain_reads(?, ?)",
                        r ->
                                new Step(
                                        r.count("taken"),
                                        r.count("opened"),
                                        r.uuids("guardians").stream()
                                                .map(PractitionerId::new)
                                                .toList()),
                        clock.instant(),
                        most);
        if (step.opened() > 0 || !step.guardians().isEmpty())
            events.publishEvent(
                    new DoorAlert.LooksUnexplained(QUEUE, step.opened() > 0, step.guardians()));
        return step;
    }

    private boolean done(String query, @Nullable Object... values) {
        return sql.one(query, r -> r.is("done"), values);
    }

    private static RuleBroken changed() {
        return new RuleBroken(LookRules.LOOK_CHANGED_MEANWHILE);
    }

    private static boolean blank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNull(typed).strip();
    }
}
