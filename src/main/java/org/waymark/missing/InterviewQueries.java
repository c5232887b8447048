package org.waymark.missing;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Precision;
import org.waymark.child.ChildShown;
import org.waymark.child.Known;
import org.waymark.missing.InterviewView.Earlier;
import org.waymark.missing.InterviewView.Held;
import org.waymark.missing.InterviewView.Times;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Reads one return interview. */
@Component
public class InterviewQueries {
    private final Sql sql;
    private final Clock clock;
    private final AdultsAround adults;
    private final FactQueries facts;

    InterviewQueries(Sql sql, Clock clock, AdultsAround adults, FactQueries facts) {
        this.sql = sql;
        this.clock = clock;
        this.adults = adults;
        this.facts = facts;
    }

    /** The interview of an episode, if there is one and it is theirs to know. */
    @Transactional(readOnly = true)
    public ReturnInterviewId ofEpisode(EpisodeId episode) {
        return sql.first(
                        "select id from return_interview where episode_id = ?",
                        r -> r.id("id", ReturnInterviewId::new),
                        episode)
                .orElseThrow(NotFound::new);
    }

    /** Whether it was given to this person, or their team, to read. */
    public boolean isToRead(ReturnInterviewId id) {
        return sql.exists(
                "select 1 from task where subject_id = ? and kind = ? and done_at is null and (owner_id = ? or team_id = any (?::uuid[]))",
                id,
                InterviewRecords.READ_TASK,
                CurrentPractitioner.get().id(),
                CurrentPractitioner.get().teams());
    }

    /**
     * Names of places, people and vehicles from earlier interviews, to be told in the same words.
     */
    public List<String> mentionedBefore(ChildId child) {
        return sql.list(
                """
                select (array_agg(f.words order by f.added_at desc))[1] as words from missing_fact f
                where f.child_id = ? and f.kind in ('PLACE', 'PERSON', 'VEHICLE', 'ONLINE')
                group by f.kind, f.match_key order by max(f.added_at) desc limit 12
                """,
                r -> r.text("words"),
                child);
    }

    /**
     * @throws NotFound when there is none, or this person may not see it
     */
    public InterviewView get(ReturnInterviewId id) {
        return sql.first(
                        """
                        select i.id, i.episode_id, i.child_id, i.kind, i.state, i.returned_at, i.due_at, i.owner_id, i.team_id,
                               i.safe_how, i.safe_words, i.safe_adult, i.offered_at, i.offered_how, i.accepted_at, i.declined_at,
                               i.declined_words, i.not_possible_at, i.not_possible_why, i.not_possible_words, i.arranged_for,
                               i.arranged_where, i.chosen_why, i.done_at, i.late_reason, i.version, p.name as owner,
                               o.name as offered_by, %s
                        from return_interview i
                        left join practitioner p on p.id = i.owner_id
                        left join practitioner o on o.id = i.offered_by
                        left join child c on c.id = i.child_id
                        left join file f on f.child_id = i.child_id
                        where i.id = ?
                        """
                                .formatted(ChildShown.COLUMNS),
                        r -> view(id, r),
                        id)
                .orElseThrow(NotFound::new);
    }

    private InterviewView view(ReturnInterviewId id, Row r) {
        var around = adults.of(List.of(id)).getOrDefault(id.value(), List.of());
        return new InterviewView(
                id,
                r.id("episode_id", EpisodeId::new),
                ChildShown.of(r, England.dateOf(clock.instant())),
                r.kind("kind", EpisodeKind.class),
                r.kind("state", InterviewState.class),
                r.instant("returned_at"),
                r.instant("due_at"),
                times(r),
                r.findText("owner"),
                isMine(r.findUuid("owner_id"), r.findUuid("team_id")),
                AdultsAround.view(
                        r.kind("safe_how", SafeHow.class),
                        r.findText("safe_words"),
                        r.findUuid("safe_adult"),
                        around),
                r.findInstant("arranged_for"),
                r.findText("arranged_where"),
                r.findText("chosen_why"),
                r.findText("late_reason"),
                earlier(id),
                held(id),
                facts.of(id),
                r.number("version"));
    }

    private static boolean isMine(@Nullable UUID owner, @Nullable UUID team) {
        var me = CurrentPractitioner.get();
        if (owner != null) return me.id().equals(new PractitionerId(owner));
        return team != null && me.teams().contains(new TeamId(team));
    }

    private static Times times(Row r) {
        return new Times(
                r.findInstant("offered_at"),
                r.findKind("offered_how", OfferedHow.class),
                r.findText("offered_by"),
                r.findInstant("accepted_at"),
                r.findInstant("declined_at"),
                r.findText("declined_words"),
                r.findInstant("not_possible_at"),
                r.findKind("not_possible_why", NotPossibleWhy.class),
                r.findText("not_possible_words"),
                r.findInstant("done_at"));
    }

    private List<Earlier> earlier(ReturnInterviewId id) {
        return sql.list(
                """
                select this, kind, state, started_at, start_precision, ended_at, left_from, found_how, found_where, harm, home_area,
                       host_area, interview_state
                from episodes_of_interview(?)
                """,
                r ->
                        new Earlier(
                                r.is("this"),
                                r.kind("kind", EpisodeKind.class),
                                r.kind("state", EpisodeState.class),
                                r.instant("started_at"),
                                r.kind("start_precision", Precision.class),
                                r.findInstant("ended_at"),
                                r.kind("left_from", LeftFrom.class),
                                r.findKind("found_how", FoundHow.class),
                                r.findKind("found_where", FoundWhere.class),
                                r.findKind("harm", Known.class),
                                r.findText("home_area"),
                                r.findText("host_area"),
                                r.findKind("interview_state", InterviewState.class)),
                id);
    }

    private @Nullable Held held(ReturnInterviewId id) {
        return sql.first(
                        """
                        select p.name as interviewer, r.held_at, r.held_where, r.before_return, r.alone, r.others_present, r.independence,
                               r.reasons, r.reason_words, r.child_words, r.harm, r.harm_kinds
                        from return_interview_record r join practitioner p on p.id = r.interviewer_id
                        where r.interview_id = ?
                        """,
                        r ->
                                new Held(
                                        r.text("interviewer"),
                                        r.instant("held_at"),
                                        r.kind("held_where", HeldWhere.class),
                                        r.kind("before_return", BeforeReturn.class),
                                        r.is("alone"),
                                        r.findText("others_present"),
                                        r.kind("independence", Independence.class),
                                        r.texts("reasons").stream()
                                                .map(Reason::valueOf)
                                                .sorted()
                                                .toList(),
                                        r.findText("reason_words"),
                                        r.findText("child_words"),
                                        r.kind("harm", Known.class),
                                        r.texts("harm_kinds").stream()
                                                .map(HarmKind::valueOf)
                                                .sorted()
                                                .toList()),
                        id)
                .orElse(null);
    }
}
