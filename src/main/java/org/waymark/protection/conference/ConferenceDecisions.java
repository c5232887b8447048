package org.waymark.protection.conference;

import static org.waymark.protection.ProtectionRules.LATE_NEEDS_REASON;
import static org.waymark.protection.ProtectionRules.LATE_NEEDS_SAFETY;
import static org.waymark.protection.conference.Conferences.isBlank;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.AccessRules;
import org.waymark.access.NotAllowed;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.meetings.MeetingId;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.Practitioners;
import org.waymark.protection.AbuseCategory;
import org.waymark.protection.ConferenceEvent;
import org.waymark.protection.Teams;
import org.waymark.protection.reading.EnquiryQueries;
import org.waymark.requests.CommandKey;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.RuleBroken;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * What a conference decides, by its chair and nobody else (H.2: "Chair, decide category, quality
 * alert"). A plan starts, goes on or ends on the conference's own day (trap 14).
 */
@Service
public class ConferenceDecisions {
    static final String ALERT_TASK = "CONFERENCE_ALERT";

    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final ConferenceQueries queries;
    private final Conferences conferences;
    private final EnquiryQueries enquiries;
    private final Teams teams;
    private final Practitioners practitioners;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    ConferenceDecisions(
            Sql sql,
            Clock clock,
            Proofs proofs,
            ConferenceQueries queries,
            Conferences conferences,
            EnquiryQueries enquiries,
            Teams teams,
            Practitioners practitioners,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.queries = queries;
        this.conferences = conferences;
        this.enquiries = enquiries;
        this.teams = teams;
        this.practitioners = practitioners;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    /** The social worker's report was given to those who need it before (B.4). */
    @Transactional
    public void shareReport(
            CommandKey key, MeetingId meeting, @Nullable LocalDate on, @Nullable String with) {
        var me = proofs.socialCare();
        var k = queries.get(meeting);
        new Checks()
                .require(on != null, ConferenceRules.REPORT_NEEDS_DAY, "reportOn")
                .require(
                        on == null || !on.isAfter(England.dateOf(clock.instant())),
                        ConferenceRules.REPORT_IN_THE_FUTURE,
                        "reportOn")
                .require(!isBlank(with), ConferenceRules.REPORT_NEEDS_WHOM, "reportWith")
                .orThrow();
        var whom = Objects.requireNonNull(with).strip();
        keys.once(
                key,
                "ShareReport",
                meeting.value(),
                () -> {
                    sql.update(
                            "update conference set report_on = ?, report_with = ?, version = version + 1 where meeting_id = ?",
                            on,
                            whom,
                            meeting);
                    events.publishEvent(
                            new ConferenceRoomEvent.ConferenceReportShared(
                                    k.child().id(),
                                    meeting.value(),
                                    whom,
                                    me.agency().id(),
                                    clock.instant()));
                });
    }

    @Transactional
    public void decide(DecideConference c) {
        var k = queries.get(c.meeting());
        var me = chair(k);
        if (k.decidedAt() != null) throw new RuleBroken(ConferenceRules.ALREADY_DECIDED);
        var held = k.heldAt();
        if (held == null) throw new RuleBroken(ConferenceRules.CONFERENCE_NOT_HELD);
        var unexplained = k.late() && !isExplained(k);
        check(c, held, unexplained);
        keys.once(
                c.key(),
                "DecideConference",
                c.meeting().value(),
                () -> decide(c, k, held, unexplained, me));
    }

    private void check(DecideConference c, Instant held, boolean unexplained) {
        var silent =
                c.participation() == Participation.PN7
                        || c.participation() == Participation.PN4
                        || c.participation() == Participation.PN0;
        new Checks()
                .require(
                        !Conferences.isWeekend(held), ConferenceRules.CONFERENCE_ON_WEEKEND, "plan")
                .require(
                        c.participation() != null,
                        ConferenceRules.PARTICIPATION_NEEDED,
                        "participation")
                .require(
                        c.participation() == null || silent || !isBlank(c.childWords()),
                        ConferenceRules.CHILD_WORDS_NEEDED,
                        "childWords")
                .require(c.plan() != null, ConferenceRules.DECISION_NEEDS_ANSWER, "plan")
                .require(
                        !Boolean.TRUE.equals(c.plan()) || c.category() != null,
                        ConferenceRules.DECISION_NEEDS_CATEGORY,
                        "category")
                .require(!isBlank(c.reason()), ConferenceRules.DECISION_NEEDS_REASON, "reason")
                .require(!unexplained || !isBlank(c.lateWhy()), LATE_NEEDS_REASON, "lateWhy")
                .require(!unexplained || !isBlank(c.safety()), LATE_NEEDS_SAFETY, "safety")
                .orThrow();
    }

    private void decide(
            DecideConference c,
            ConferenceView k,
            Instant held,
            boolean unexplained,
            Practitioner me) {
        var plan = Boolean.TRUE.equals(c.plan());
        var category = plan ? c.category() : null;
        if (unexplained && k.enquiry() != null)
            conferences.explain(k.enquiry(), c.lateWhy(), c.safety());
        var changed =
                sql.update(
                        """
                        update conference set participation = ?, child_words = ?, advocate = ?, plan = ?, category = ?, reason = ?,
                            decided_by = ?, decided_at = ?, version = version + 1
                        where meeting_id = ? and version = ? and decided_at is null
                        """,
                        c.participation(),
                        c.childWords(),
                        c.advocate(),
                        plan,
                        category,
                        c.reason(),
                        me.id(),
                        clock.instant(),
                        c.meeting(),
                        c.version());
        if (changed == 0) throw new RuleBroken(ConferenceRules.ALREADY_DECIDED);
        events.publishEvent(event(c, k, held, category, me));
    }

    private static ConferenceEvent event(
            DecideConference c,
            ConferenceView k,
            Instant held,
            @Nullable AbuseCategory category,
            Practitioner me) {
        var on = England.dateOf(held);
        var reviewed = k.reviewed();
        if (reviewed != null)
            return new ConferenceEvent.ReviewConferenceHeld(
                    k.child().id(),
                    c.meeting().value(),
                    reviewed,
                    on,
                    category,
                    Objects.requireNonNull(c.reason()),
                    c.needPlan(),
                    me.agency().id(),
                    held);
        return new ConferenceEvent.ConferenceHeld(
                k.child().id(),
                c.meeting().value(),
                k.enquiry(),
                on,
                category,
                c.visitEvery(),
                null,
                me.agency().id(),
                held);
    }

    private Practitioner convenor(MeetingId meeting) {
        return practitioners.get(
                sql.one(
                        "select convenor_id from meeting where id = ?",
                        r -> r.id("convenor_id", PractitionerId::new),
                        meeting));
    }

    /**
     * What must be put right in the work with this child, for the team that has it, or the front
     * door where none does yet; of a sealed file for whoever convened the conference.
     */
    @Transactional
    public void alert(CommandKey key, MeetingId meeting, @Nullable String words) {
        var k = queries.get(meeting);
        var me = chair(k);
        if (isBlank(words)) throw new RuleBroken(ConferenceRules.ALERT_NEEDS_WORDS, "alert");
        keys.once(
                key,
                "RaiseAlert",
                meeting.value(),
                () -> {
                    sql.update(
                            "update conference set alert = ?, version = version + 1 where meeting_id = ?",
                            words,
                            meeting);
                    tasks.open(
                            new NewTask(
                                    k.child().id(),
                                    ALERT_TASK,
                                    "A conference chair asks for something to be put right",
                                    meeting.value(),
                                    meeting.value(),
                                    teams.party(k.child().id(), convenor(meeting)),
                                    true,
                                    null));
                    events.publishEvent(
                            new ConferenceRoomEvent.QualityAlertRaised(
                                    k.child().id(),
                                    meeting.value(),
                                    me.agency().id(),
                                    clock.instant()));
                });
    }

    public boolean isExplained(ConferenceView k) {
        return k.enquiry() != null && enquiries.get(k.enquiry()).lateBecause() != null;
    }

    private static Practitioner chair(ConferenceView k) {
        var me = CurrentPractitioner.get();
        if (!me.id().equals(k.chairId())) throw new NotAllowed(AccessRules.NEEDS_CONFERENCE_CHAIR);
        return me;
    }
}
