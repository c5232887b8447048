package org.waymark.court;

import static org.waymark.court.CourtDesk.isBlank;
import static org.waymark.court.CourtDesk.isPast;
import static org.waymark.court.CourtDesk.orNull;
import static org.waymark.court.CourtRules.*;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildEvent;
import org.waymark.people.AgencyKind;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.PractitionerId;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/** What supports the child before, at and after court (domain.md F.2–F.3). */
@Service
public class VictimSupport {
    static final String REVIEW_TASK = "COURT_RIGHT_TO_REVIEW";
    static final String CONTACT_TASK = "COURT_CONTACT_SCHEME";
    static final String AFTER_TASK = "COURT_AFTER";
    private static final int CONTACT_SCHEME_MONTHS = 12;

    private final Clock clock;
    private final Sql sql;
    private final CourtDesk desk;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    VictimSupport(
            Clock clock,
            Sql sql,
            CourtDesk desk,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.clock = clock;
        this.sql = sql;
        this.desk = desk;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    /** A dated step; therapy waits for nothing (CPS guidance of May 2022; trap 25). */
    @Transactional
    public void add(CourtCommand.AddEntry c) {
        var facts = desk.toWork(c.courtCase());
        var now = clock.instant();
        check(c, now);
        var me = CurrentPractitioner.get();
        var id = VictimUpdateId.random();
        keys.once(
                c.key(),
                "AddCourtEntry",
                id.value(),
                () -> {
                    var therapy = c.topic() == Topic.THERAPY;
                    if (therapy) desk.letReadOwn(facts.child(), c.courtCase());
                    sql.update(
                            """
                            insert into court_entry (id, record_id, child_id, compartment, author_agency, topic, step, on_day, words, months,
                                recorded_by, recorded_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            """,
                            id,
                            c.courtCase(),
                            facts.child(),
                            therapy ? "therapy" : "court",
                            me.agency().id(),
                            c.topic(),
                            c.step(),
                            c.on(),
                            words(c),
                            c.months(),
                            me.id(),
                            now);
                    follow(c, facts);
                    announce(c, facts.child(), id, now);
                });
    }

    /** What the child needs is read in the support plan, by those whom that is for (rule 9). */
    private static @Nullable String words(CourtCommand.AddEntry c) {
        return c.step() == Step.NEEDED ? null : orNull(c.words());
    }

    private static void check(CourtCommand.AddEntry c, Instant now) {
        var topic = c.topic();
        var sentenced = c.step() == Step.SENTENCED;
        new Checks()
                .require(topic != null, ENTRY_NEEDS_TOPIC, "topic")
                .require(
                        topic == null || c.step() != null && topic.steps().contains(c.step()),
                        ENTRY_NEEDS_STEP,
                        "step")
                .require(isPast(c.on(), now), ENTRY_NEEDS_DAY, "on")
                .require(c.step() != Step.NEEDED || !isBlank(c.words()), ENTRY_NEEDS_WORDS, "words")
                .require(
                        !sentenced || c.months() != null && c.months() >= 0,
                        ENTRY_NEEDS_MONTHS,
                        "months")
                .require(
                        topic != Topic.THERAPY
                                || CurrentPractitioner.get().agency().kind() != AgencyKind.POLICE,
                        THERAPY_NOT_BY_POLICE,
                        "topic")
                .orThrow();
    }

    /** What a step asks for next, and what it answers. */
    private void follow(CourtCommand.AddEntry c, CourtDesk.Facts facts) {
        var id = c.courtCase();
        switch (Objects.requireNonNull(c.topic())) {
            case PROCEEDINGS -> proceedings(c, facts);
            case RIGHT_TO_REVIEW -> tasks.done(id.value(), REVIEW_TASK, "recorded");
            case CONTACT_SCHEME -> tasks.done(id.value(), CONTACT_TASK, "recorded");
            case AFTER_COURT -> tasks.done(id.value(), AFTER_TASK, "recorded");
            default -> {}
        }
    }

    private void proceedings(CourtCommand.AddEntry c, CourtDesk.Facts facts) {
        var step = Objects.requireNonNull(c.step());
        sql.update("update court_case set stage = ? where id = ?", step, c.courtCase());
        if (step == Step.NOT_CHARGED || step == Step.DISCONTINUED)
            task(c, facts, REVIEW_TASK, "Tell the child of the Victims’ Right to Review");
        if (step == Step.SENTENCED && Objects.requireNonNull(c.months()) >= CONTACT_SCHEME_MONTHS)
            task(c, facts, CONTACT_TASK, "Offer the Victim Contact Scheme");
        if (step != Step.CHARGED)
            task(c, facts, AFTER_TASK, "Ask what support is needed after court");
    }

    private void task(CourtCommand.AddEntry c, CourtDesk.Facts facts, String kind, String title) {
        PractitionerId to = facts.openedBy();
        tasks.done(c.courtCase().value(), kind, "asked again");
        tasks.open(
                new NewTask(
                        facts.child(),
                        kind,
                        title,
                        c.courtCase().value(),
                        c.courtCase().value(),
                        to,
                        false,
                        null));
    }

    private void announce(
            CourtCommand.AddEntry c, ChildId child, VictimUpdateId entry, Instant now) {
        var agency = CurrentPractitioner.get().agency().id();
        var topic = Objects.requireNonNull(c.topic());
        var step = Objects.requireNonNull(c.step());
        if (topic == Topic.THERAPY) {
            events.publishEvent(new CourtEvent.TherapyRecorded(child, c.courtCase(), agency, now));
            return;
        }
        events.publishEvent(
                new CourtEvent.CourtStepRecorded(
                        child, c.courtCase(), topic.words() + ": " + step.words(), agency, now));
        if (topic == Topic.COMPENSATION && (step == Step.APPLIED || step == Step.DECLINED))
            events.publishEvent(
                    new CourtEvent.CompensationSettled(child, c.courtCase(), agency, now));
        if (step == Step.NEEDED)
            events.publishEvent(
                    new ChildEvent.FactPromoted(
                            child,
                            entry.value(),
                            "court record",
                            c.courtCase().value(),
                            ChildEvent.FactPromoted.Target.SUPPORT_NEED,
                            null,
                            null,
                            Objects.requireNonNull(c.words()),
                            Objects.requireNonNull(c.on()),
                            agency,
                            now));
    }
}
