package org.waymark.missing;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.calendar.England;
import org.waymark.casefile.Precision;
import org.waymark.child.ChildShown;
import org.waymark.child.Known;
import org.waymark.missing.EpisodeView.End;
import org.waymark.missing.EpisodeView.Information;
import org.waymark.missing.EpisodeView.InterviewStatus;
import org.waymark.missing.EpisodeView.Police;
import org.waymark.missing.EpisodeView.Prevention;
import org.waymark.missing.EpisodeView.Risk;
import org.waymark.missing.EpisodeView.Told;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Reads one episode. Row security decides which parts of it there are. */
@Component
public class EpisodeQueries {
    private final Sql sql;
    private final Clock clock;

    EpisodeQueries(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public boolean exists(EpisodeId id) {
        return sql.exists("select 1 from missing_episode where id = ?", id);
    }

    /**
     * @throws NotFound when there is none, or this person may not see it
     */
    public EpisodeView get(EpisodeId id) {
        return sql.first(
                        """
                        select e.id, e.child_id, e.kind, e.state, e.started_at, e.start_precision, e.last_seen_at, e.left_at, e.left_from,
                               e.looked_after, e.legal_status, e.home_area, e.host_area, e.whereabouts, e.circumstances, e.reported_at,
                               e.police_told_at, e.police_told_by, e.police_reference, e.risk_level, e.risk_set_at, e.risk_officer,
                               e.ended_at, e.found_how, e.found_where, e.found_place, e.harm, e.harm_kinds, e.end_words, e.version,
                               p.name || ', ' || a.name as reported_by, l.name as risk_name, %s
                        from missing_episode e
                        join practitioner p on p.id = e.reporter_id
                        join agency a on a.id = e.author_agency
                        left join police_risk_level l on l.scale = e.risk_scale and l.code = e.risk_level
                        left join child c on c.id = e.child_id
                        left join file f on f.child_id = e.child_id
                        where e.id = ?
                        """
                                .formatted(ChildShown.COLUMNS),
                        r -> view(id, r),
                        id)
                .orElseThrow(NotFound::new);
    }

    private EpisodeView view(EpisodeId id, Row r) {
        var kind = r.kind("kind", EpisodeKind.class);
        return new EpisodeView(
                id,
                ChildShown.of(r, England.dateOf(clock.instant())),
                kind,
                kind.code(),
                r.kind("state", EpisodeState.class),
                r.instant("started_at"),
                r.kind("start_precision", Precision.class),
                r.findInstant("last_seen_at"),
                r.findInstant("left_at"),
                r.kind("left_from", LeftFrom.class),
                r.kind("looked_after", Known.class),
                r.findText("legal_status"),
                r.findText("home_area"),
                r.findText("host_area"),
                r.findText("whereabouts"),
                r.findText("circumstances"),
                r.instant("reported_at"),
                r.text("reported_by"),
                police(r),
                end(r),
                risks(id),
                information(id),
                told(id),
                prevention(id),
                interview(id),
                r.number("version"));
    }

    private static Police police(Row r) {
        return new Police(
                r.findInstant("police_told_at"),
                r.findText("police_told_by"),
                r.findText("police_reference"),
                r.findText("risk_level"),
                r.findText("risk_name"),
                r.findInstant("risk_set_at"),
                r.findText("risk_officer"));
    }

    private static @Nullable End end(Row r) {
        var at = r.findInstant("ended_at");
        if (at == null) return null;
        return new End(
                at,
                r.findKind("found_how", FoundHow.class),
                r.findKind("found_where", FoundWhere.class),
                r.findText("found_place"),
                r.findKind("harm", Known.class),
                r.texts("harm_kinds").stream().map(HarmKind::valueOf).toList(),
                r.findText("end_words"));
    }

    private List<Risk> risks(EpisodeId id) {
        return sql.list(
                """
                select l.name, r.set_at, r.officer, r.reason from missing_risk r
                join police_risk_level l on l.scale = r.scale and l.code = r.level
                where r.episode_id = ? order by r.set_at desc, r.id limit 20
                """,
                r ->
                        new Risk(
                                r.text("name"),
                                r.instant("set_at"),
                                r.text("officer"),
                                r.text("reason")),
                id);
    }

    private List<Information> information(EpisodeId id) {
        return sql.list(
                """
                select i.words, p.name || ', ' || a.name as by, i.added_at from missing_information i
                join practitioner p on p.id = i.added_by join agency a on a.id = i.author_agency
                where i.episode_id = ? order by i.added_at desc, i.id limit 50
                """,
                r -> new Information(r.text("words"), r.text("by"), r.instant("added_at")),
                id);
    }

    private List<Told> told(EpisodeId id) {
        return sql.list(
                """
                select a.name, t.told_at from missing_alert t join agency a on a.id = t.author_agency
                where t.episode_id = ? order by t.told_at, t.id limit 20
                """,
                r -> new Told(r.text("name"), r.instant("told_at")),
                id);
    }

    private List<Prevention> prevention(EpisodeId id) {
        return sql.list(
                """
                select officer, held_at, safe_now, words from prevention_interview
                where episode_id = ? order by held_at desc, id limit 10
                """,
                r ->
                        new Prevention(
                                r.text("officer"),
                                r.instant("held_at"),
                                r.kind("safe_now", Known.class),
                                r.findText("words")),
                id);
    }

    private @Nullable InterviewStatus interview(EpisodeId id) {
        return sql.first(
                        """
                        select id, state, due_at, offered_at, accepted_at, declined_at, not_possible_at, done_at
                        from return_interview where episode_id = ?
                        """,
                        r ->
                                new InterviewStatus(
                                        r.id("id", ReturnInterviewId::new),
                                        r.kind("state", InterviewState.class),
                                        r.instant("due_at"),
                                        r.findInstant("offered_at"),
                                        r.findInstant("accepted_at"),
                                        r.findInstant("declined_at"),
                                        r.findInstant("not_possible_at"),
                                        r.findInstant("done_at")),
                        id)
                .orElse(null);
    }
}
