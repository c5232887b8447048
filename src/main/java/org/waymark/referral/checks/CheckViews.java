package org.waymark.referral.checks;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.child.Birth;
import org.waymark.child.BirthPrecision;
import org.waymark.child.Born;
import org.waymark.child.Names;
import org.waymark.people.AgencyKind;
import org.waymark.people.CurrentPractitioner;
import org.waymark.referral.ReferralId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Reads checks. Call it inside {@code show}. */
@Service
public class CheckViews {
    private static final String SELECT =
            """
            select k.id, k.referral_id, k.child_id, k.agency_name, k.asked_name, k.purpose, k.basis, k.about, k.question, k.urgent,
                   p.name || ', ' || p.job_title || ', ' || a.name as asked_by, coalesce(p.telephone, a.telephone) as telephone,
                   k.asked_at, k.due_at, k.reminded_at, k.passed_at, k.nobody_left, k.state, k.outcome, k.answer, k.answered_name,
                   k.answered_at, t.name as taken_by, k.withdrawn_reason, k.version, c.id as visible_child,
                   k.owner_id = ? or k.team_id = any (?::uuid[]) or ? = any (k.tried) as asked
            from agency_check k join practitioner p on p.id = k.asked_by join agency a on a.id = p.agency_id
            left join practitioner t on t.id = k.taken_by left join child c on c.id = k.child_id
            """;

    private final Sql sql;
    private final Clock clock;

    CheckViews(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * @throws NotFound when there is none, or this reader was not asked and does not ask
     */
    public CheckInFull get(CheckId id) {
        return find("where k.id = ?", id).stream()
                .filter(c -> c.asked() || c.asking())
                .findFirst()
                .map(c -> c.with(calls(id)))
                .orElseThrow(NotFound::new);
    }

    /** All on one referral, for those who asked: the open ones first, then the latest. */
    public List<CheckInFull> of(ReferralId referral) {
        return find(
                "where k.referral_id = ? order by k.state <> 'ASKED', k.asked_at desc, k.id limit 50",
                referral);
    }

    /**
     * @throws NotFound when there is no such referral, or this person may not see its child
     */
    public AskingAbout asking(ReferralId referral) {
        return sql.first(
                        """
                        select r.id, r.child_id, r.urgent, c.given_name, c.family_name, c.known_as, c.description, c.date_of_birth,
                               c.birth_precision, c.school, f.level
                        from referral r join child c on c.id = r.child_id join file f on f.child_id = c.id where r.id = ?
                        """,
                        this::asking,
                        referral)
                .orElseThrow(NotFound::new);
    }

    private AskingAbout asking(Row r) {
        var birth =
                new Birth(
                        r.findDate("date_of_birth"),
                        r.kind("birth_precision", BirthPrecision.class));
        return new AskingAbout(
                r.id("id", ReferralId::new),
                r.id("child_id", ChildId::new),
                Names.of(
                        r.findText("given_name"),
                        r.findText("family_name"),
                        r.findText("known_as"),
                        r.findText("description")),
                birth.date() == null ? null : Born.words(birth, England.dateOf(clock.instant())),
                r.findText("school"),
                r.is("urgent"),
                r.number("level") == 2);
    }

    private List<CheckInFull> find(String where, Object id) {
        var me = CurrentPractitioner.get();
        var care = me.agency().kind() == AgencyKind.CHILDRENS_SOCIAL_CARE;
        return sql.list(
                SELECT + where, r -> CheckInFull.of(r, care), me.id(), me.teams(), me.id(), id);
    }

    private List<CheckInFull.CheckCall> calls(CheckId id) {
        return sql.list(
                """
                select l.reached, l.words, p.name as by, l.called_at from agency_check_call l join practitioner p on p.id = l.called_by
                where l.check_id = ? order by l.called_at, l.id limit 50
                """,
                r ->
                        new CheckInFull.CheckCall(
                                r.kind("reached", Reached.class),
                                r.findText("words"),
                                r.text("by"),
                                r.instant("called_at")),
                id);
    }
}
