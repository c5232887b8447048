package org.waymark.missing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.access.AccessRules;
import org.waymark.access.NotAllowed;
import org.waymark.casefile.ChildId;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;

/**
 * Loads and saves a return interview's state. No row updated means that somebody else was first.
 */
@Component
class InterviewStore {
    private final Sql sql;

    InterviewStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * @throws NotFound when there is none, or this person may not see it
     */
    ReturnInterview get(ReturnInterviewId id) {
        return sql.first(
                        """
                        select id, episode_id, child_id, owner_id, team_id, state, returned_at, due_at, offered_at, accepted_at,
                               declined_at, not_possible_at, done_at, version
                        from return_interview where id = ?
                        """,
                        InterviewStore::state,
                        id)
                .orElseThrow(NotFound::new);
    }

    /**
     * One that can still be held, for the person who has it or a member of the team while nobody
     * has.
     *
     * @throws NotAllowed when it is another's
     * @throws RuleBroken ALREADY_HELD
     */
    ReturnInterview.Undone mine(ReturnInterviewId id) {
        var interview = get(id);
        requireMine(interview.facts());
        return switch (interview) {
            case ReturnInterview.Undone undone -> undone;
            case ReturnInterview.Done done -> throw new RuleBroken(InterviewRules.ALREADY_HELD);
        };
    }

    static void requireMine(ReturnInterview.Facts f) {
        if (!isMine(f)) throw new NotAllowed(AccessRules.NEEDS_THE_INTERVIEWER);
    }

    static boolean isMine(ReturnInterview.Facts f) {
        var me = CurrentPractitioner.get();
        var owner = f.owner();
        if (owner != null) return owner.equals(me.id());
        var team = f.team();
        return team != null && me.teams().contains(team);
    }

    /**
     * Saves the next state and its times, and that it is this person's now.
     *
     * @param detail what this fact has beside its time
     */
    void save(ReturnInterview next, int version, Detail detail) {
        var me = CurrentPractitioner.get().id();
        var t = next.facts().times();
        var changed =
                sql.update(
                        """
                        update return_interview set state = ?, owner_id = ?, offered_at = ?,
                            offered_by = case when ?::timestamptz is null then null else coalesce(offered_by, ?) end,
                            offered_how = coalesce(?, offered_how), accepted_at = ?, declined_at = ?,
                            declined_words = coalesce(?, declined_words), not_possible_at = ?,
                            not_possible_why = coalesce(?, not_possible_why), not_possible_words = coalesce(?, not_possible_words),
                            arranged_for = coalesce(?::timestamptz, arranged_for), arranged_where = coalesce(?, arranged_where),
                            done_at = ?, late_reason = ?, version = version + 1
                        where id = ? and version = ? and state <> 'DONE'
                        """,
                        next.state(),
                        me,
                        t.offered(),
                        t.offered(),
                        me,
                        detail.how(),
                        t.accepted(),
                        t.declined(),
                        detail.declinedWords(),
                        t.notPossible(),
                        detail.why(),
                        detail.notPossibleWords(),
                        detail.appointment(),
                        detail.meetingPlace(),
                        t.done(),
                        detail.lateReason(),
                        next.facts().id(),
                        version);
        if (changed == 0) throw new RuleBroken(InterviewRules.CHANGED_MEANWHILE);
    }

    /** What a fact has beside its time; null keeps what was there. */
    record Detail(
            @Nullable OfferedHow how,
            @Nullable String declinedWords,
            @Nullable NotPossibleWhy why,
            @Nullable String notPossibleWords,
            @Nullable Instant appointment,
            @Nullable String meetingPlace,
            @Nullable String lateReason) {
        static final Detail NONE = new Detail(null, null, null, null, null, null, null);

        static Detail late(@Nullable String reason) {
            return new Detail(null, null, null, null, null, null, reason);
        }
    }

    /** By a definer function: who hands it over may not see it afterwards. */
    void handTo(
            ReturnInterviewId id, int version, PractitionerId to, @Nullable String childChoseWhy) {
        var handed =
                sql.one(
                        "select hand_interview(?, ?, ?, ?) as handed",
                        r -> r.is("handed"),
                        id,
                        version,
                        to,
                        childChoseWhy);
        if (!handed) throw new RuleBroken(InterviewRules.CHANGED_MEANWHILE);
    }

    void saveSafeContact(ReturnInterviewId id, int version, SafeContact c) {
        var changed =
                sql.update(
                        """
                        update return_interview set safe_how = ?, safe_words = ?, safe_adult = ?, version = version + 1
                        where id = ? and version = ?
                        """,
                        c.how(),
                        Words.orNull(c.words()),
                        c.how() == SafeHow.THROUGH_ADULT ? c.adult() : null,
                        id,
                        version);
        if (changed == 0) throw new RuleBroken(InterviewRules.CHANGED_MEANWHILE);
    }

    private static ReturnInterview state(Row r) {
        var facts =
                new ReturnInterview.Facts(
                        r.id("id", ReturnInterviewId::new),
                        r.id("episode_id", EpisodeId::new),
                        r.id("child_id", ChildId::new),
                        r.findId("owner_id", PractitionerId::new),
                        r.findId("team_id", TeamId::new),
                        r.instant("returned_at"),
                        r.instant("due_at"),
                        new ReturnInterview.Times(
                                r.findInstant("offered_at"),
                                r.findInstant("accepted_at"),
                                r.findInstant("declined_at"),
                                r.findInstant("not_possible_at"),
                                r.findInstant("done_at")),
                        r.number("version"));
        return switch (r.kind("state", InterviewState.class)) {
            case TO_OFFER -> new ReturnInterview.ToOffer(facts);
            case OFFERED -> new ReturnInterview.Offered(facts);
            case ACCEPTED -> new ReturnInterview.Accepted(facts);
            case DECLINED -> new ReturnInterview.Declined(facts);
            case NOT_POSSIBLE -> new ReturnInterview.NotPossible(facts);
            case DONE -> new ReturnInterview.Done(facts);
        };
    }
}
