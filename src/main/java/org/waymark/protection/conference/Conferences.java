package org.waymark.protection.conference;

import static org.waymark.protection.ProtectionRules.LATE_NEEDS_REASON;
import static org.waymark.protection.ProtectionRules.LATE_NEEDS_SAFETY;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.meetings.MeetingId;
import org.waymark.meetings.MeetingKind;
import org.waymark.meetings.Meetings;
import org.waymark.meetings.PlanMeeting;
import org.waymark.meetings.Quorum;
import org.waymark.meetings.QuorumNeed;
import org.waymark.people.Practitioner;
import org.waymark.people.Practitioners;
import org.waymark.people.Role;
import org.waymark.protection.Enquiries;
import org.waymark.protection.EnquiryId;
import org.waymark.protection.ExplainLateConference;
import org.waymark.protection.ProtectionPlanId;
import org.waymark.protection.reading.EnquiryQueries;
import org.waymark.requests.CommandKey;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;
import org.waymark.work.Tasks;

/**
 * Convenes conferences (guide ¶10): the initial one within 15 working days of the strategy
 * discussion that started the enquiry; later only with a reason and how the child is safe until
 * then; never at a weekend. They are meetings; what they decide is {@link ConferenceDecisions}.
 */
@Service
public class Conferences {
    private static final Quorum QUORUM =
            Quorum.of(
                    "area procedures; domain.md D.8",
                    QuorumNeed.SOCIAL_WORKER,
                    QuorumNeed.TWO_OTHER_AGENCIES);

    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final Practitioners practitioners;
    private final Meetings meetings;
    private final Enquiries enquiries;
    private final EnquiryQueries reading;
    private final Tasks tasks;

    Conferences(
            Sql sql,
            Clock clock,
            Proofs proofs,
            Practitioners practitioners,
            Meetings meetings,
            Enquiries enquiries,
            EnquiryQueries reading,
            Tasks tasks) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.practitioners = practitioners;
        this.meetings = meetings;
        this.enquiries = enquiries;
        this.reading = reading;
        this.tasks = tasks;
    }

    /** What a conference is about, and until when it must be held. */
    private record About(ChildId child, UUID process, @Nullable Instant due) {}

    /** By children's social care; the chair gets the file for it. */
    @Transactional
    public MeetingId convene(ConveneConference c) {
        var me = proofs.socialCare();
        var about = about(c);
        var at = c.plannedFor();
        var late = at != null && about.due() != null && !at.isBefore(about.due());
        var chair = c.chair() == null ? null : practitioners.find(c.chair()).orElse(null);
        new Checks()
                .require(at != null, ConferenceRules.CONFERENCE_NEEDS_WHEN, "planned")
                .require(
                        at == null || !isWeekend(at),
                        ConferenceRules.CONFERENCE_ON_WEEKEND,
                        "planned")
                .require(chair != null, ConferenceRules.CONFERENCE_NEEDS_CHAIR, "chair")
                .require(
                        chair == null || chair.is(Role.CONFERENCE_CHAIR),
                        ConferenceRules.NOT_A_CHAIR,
                        "chair")
                .require(!late || !isBlank(c.lateWhy()), LATE_NEEDS_REASON, "lateWhy")
                .require(!late || !isBlank(c.safety()), LATE_NEEDS_SAFETY, "safety")
                .orThrow();
        var meeting = plan(c, about);
        if (insert(c, about, meeting, Objects.requireNonNull(chair), me) && late)
            explain(Objects.requireNonNull(c.enquiry()), c.lateWhy(), c.safety());
        tasks.done(about.process(), CoreGroups.REVIEW_TASK, "convened");
        return meeting;
    }

    private MeetingId plan(ConveneConference c, About about) {
        return meetings.plan(
                new PlanMeeting(
                        c.key(),
                        about.child(),
                        c.plan() == null
                                ? MeetingKind.INITIAL_CONFERENCE
                                : MeetingKind.REVIEW_CONFERENCE,
                        about.process(),
                        c.plan() == null
                                ? "To decide whether the child needs a child protection plan."
                                : "To decide whether the child protection plan goes on.",
                        c.plannedFor(),
                        c.how(),
                        c.place(),
                        c.chair(),
                        QUORUM,
                        c.people()));
    }

    /** False where the same command had made it before. */
    private boolean insert(
            ConveneConference c, About about, MeetingId id, Practitioner chair, Practitioner me) {
        return sql.update(
                        """
                        insert into conference (meeting_id, record_id, child_id, author_agency, enquiry_id, plan_id, chair_id, due_at, made_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """,
                        id,
                        id,
                        about.child(),
                        me.agency().id(),
                        c.enquiry(),
                        c.plan(),
                        chair.id(),
                        about.due(),
                        clock.instant())
                == 1;
    }

    private About about(ConveneConference c) {
        if (c.enquiry() == null) return aboutPlan(Objects.requireNonNull(c.plan()));
        var e = reading.get(c.enquiry());
        if (e.conferenceOn() != null) throw new RuleBroken(ConferenceRules.CONFERENCE_CONCLUDED);
        if (sql.exists(
                """
                select 1 from conference k join meeting m on m.id = k.meeting_id
                where k.enquiry_id = ? and m.state <> 'CANCELLED' and not exists (
                    select 1 from command_key y where y.result_id = m.id and y.key = ?)
                """,
                c.enquiry(),
                c.key().value())) throw new RuleBroken(ConferenceRules.CONFERENCE_ALREADY_CONVENED);
        return new About(e.child().id(), c.enquiry().value(), e.conferenceDue());
    }

    private About aboutPlan(ProtectionPlanId plan) {
        return sql.first(
                        "select child_id from protection_plan where id = ? and ended_on is null",
                        r -> new About(r.id("child_id", ChildId::new), plan.value(), null),
                        plan)
                .orElseThrow(NotFound::new);
    }

    /** Why it is late and how the child is safe stands on the enquiry and its clock. */
    void explain(EnquiryId enquiry, @Nullable String why, @Nullable String safety) {
        enquiries.explainLate(
                new ExplainLateConference(
                        CommandKey.random(), enquiry, reading.get(enquiry).version(), why, safety));
    }

    static boolean isWeekend(Instant at) {
        var day = England.dateOf(at).getDayOfWeek();
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }

    static boolean isBlank(@Nullable String words) {
        return words == null || words.isBlank();
    }
}
