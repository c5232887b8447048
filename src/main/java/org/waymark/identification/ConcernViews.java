package org.waymark.identification;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.waymark.calendar.England;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Precision;
import org.waymark.child.Birth;
import org.waymark.child.BirthPrecision;
import org.waymark.child.Names;
import org.waymark.child.Sex;
import org.waymark.people.AgencyId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Reads a concern for whoever may see it, in six statements. Call it inside {@code show}. */
@Service
public class ConcernViews {
    private static final String BY =
            """
            p.id as by_id, p.name as by_name, p.job_title as by_job, a.name as by_agency, p.telephone as by_telephone
            """;

    private final Sql sql;
    private final Clock clock;
    private final Indicators indicators;

    ConcernViews(Sql sql, Clock clock, Indicators indicators) {
        this.sql = sql;
        this.clock = clock;
        this.indicators = indicators;
    }

    /**
     * @throws NotFound when there is none, or none for this person
     */
    public ConcernView get(ConcernId id) {
        return sql.first(
                        """
                        select c.version, c.state, c.child_id, c.author_agency, c.raised_at, c.adds_to, c.account, c.own_part, c.told_by,
                               c.their_words, c.happened_from, c.happened_precision, c.happened_time, c.place, c.contact,
                               c.exchange, c.advantage, c.involved, c.involved_age, c.police_told, c.immediate_danger,
                               c.emergency_called, c.safe_now, c.safe_home,
                               c.safety_words, c.exploitation, c.own_view, c.own_view_words, c.engagement, c.consent_analysis,
                               c.works_with_children, f.reference, k.given_name, k.family_name, k.known_as, k.description,
                               k.date_of_birth, k.birth_precision, k.sex, k.school,
                        """
                                + BY
                                + """
                                from concern c join child k on k.id = c.child_id left join file f on f.child_id = c.child_id
                                join practitioner p on p.id = c.reporter_id join agency a on a.id = c.author_agency
                                where c.id = ?
                                """,
                        r -> view(id, r),
                        id)
                .orElseThrow(NotFound::new);
    }

    private ConcernView view(ConcernId id, Row r) {
        var child = r.id("child_id", ChildId::new);
        var birth =
                new Birth(
                        r.findDate("date_of_birth"),
                        r.kind("birth_precision", BirthPrecision.class));
        var account = account(r);
        var reference = r.findText("reference");
        return new ConcernView(
                id,
                r.number("version"),
                r.kind("state", ConcernState.class),
                r.id("author_agency", AgencyId::new),
                reference == null ? null : new CaseReference(reference),
                child(r, child, birth),
                By.of(r, "by"),
                r.instant("raised_at"),
                account,
                r.findText("own_part"),
                safety(r),
                r.kind("exploitation", Exploitation.class),
                r.kind("own_view", OwnView.class),
                r.findText("own_view_words"),
                r.findKind("engagement", Engagement.class),
                consent(r, birth, account),
                r.findId("adds_to", ConcernId::new),
                r.is("works_with_children"),
                indicators(id),
                corrections(id),
                observations(id, child),
                discussions(id),
                r.is("works_with_children") ? allegation(id) : null);
    }

    private ConcernView.Child child(Row r, ChildId id, Birth birth) {
        var age = birth.ageOn(England.dateOf(clock.instant()));
        return new ConcernView.Child(
                id,
                Names.of(
                        r.findText("given_name"),
                        r.findText("family_name"),
                        r.findText("known_as"),
                        r.findText("description")),
                r.findText("description"),
                birth,
                age.isPresent() ? age.getAsInt() : null,
                r.findKind("sex", Sex.class),
                r.findText("school"));
    }

    private static Account account(Row r) {
        return new Account(
                r.text("account"),
                r.kind("told_by", ToldBy.class),
                r.findText("their_words"),
                r.findDate("happened_from"),
                r.kind("happened_precision", Precision.class),
                r.findTime("happened_time"),
                r.findText("place"),
                r.findKind("contact", ContactKind.class),
                r.findText("exchange"),
                r.findText("advantage"),
                r.findKind("involved", Involved.class),
                r.findKind("involved_age", InvolvedAge.class));
    }

    private static ConcernView.Safety safety(Row r) {
        return new ConcernView.Safety(
                r.kind("safe_now", Safe.class),
                r.kind("safe_home", Safe.class),
                r.findText("safety_words"),
                r.is("immediate_danger"),
                r.findKind("emergency_called", EmergencyCalled.class));
    }

    private static ConcernView.Consent consent(Row r, Birth birth, Account account) {
        var precision = account.precision() == null ? Precision.UNKNOWN : account.precision();
        var age =
                AgeAtEvent.of(
                        birth, account.from(), precision, England.dateOf(r.instant("raised_at")));
        return new ConcernView.Consent(
                age,
                ConsentPrompt.at(age),
                r.findText("consent_analysis"),
                r.findFlag("police_told"));
    }

    private List<ConcernView.Item> indicators(ConcernId id) {
        return sql.list(
                """
                select list, code, answer, period, evidence, source, seen_on from concern_indicator where concern_id = ?
                order by list, case answer when 'PRESENT' then 0 when 'NOT_KNOWN' then 1 else 2 end, code limit 200
                """,
                this::item,
                id);
    }

    private ConcernView.Item item(Row r) {
        var list = r.kind("list", IndicatorList.class);
        return new ConcernView.Item(
                list,
                r.text("code"),
                indicators.words(list, r.text("code")),
                r.kind("answer", Answer.class),
                r.findKind("period", Period.class),
                r.findText("evidence"),
                r.findText("source"),
                r.findDate("seen_on"));
    }

    private List<Correction> corrections(ConcernId id) {
        return sql.list(
                "select c.id, c.what, c.kind, c.words, c.said_by, c.added_at, "
                        + BY
                        + """
                        from concern_correction c join practitioner p on p.id = c.added_by join agency a on a.id = c.author_agency
                        where c.concern_id = ? order by c.added_at, c.id limit 200
                        """,
                Correction::of,
                id);
    }

    private List<ConcernView.Observation> observations(ConcernId id, ChildId child) {
        return sql.list(
                """
                select c.id, c.raised_at, c.account, c.state, p.name from concern c join practitioner p on p.id = c.reporter_id
                where c.child_id = ? and c.adds_to = ? order by c.raised_at desc, c.id limit 200
                """,
                r ->
                        new ConcernView.Observation(
                                r.id("id", ConcernId::new),
                                r.instant("raised_at"),
                                r.text("name"),
                                r.text("account"),
                                r.kind("state", ConcernState.class)),
                child,
                id);
    }

    private List<ConsultationView> discussions(ConcernId id) {
        return sql.list(
                "select "
                        + ConsultationView.COLUMNS
                        + "from consultation k "
                        + ConsultationView.PEOPLE
                        + "where k.concern_id = ? order by coalesce(k.answered_at, k.asked_at) desc, k.id limit 100",
                ConsultationView::of,
                id);
    }

    private ConcernView.@Nullable Reported allegation(ConcernId id) {
        return sql.first(
                        """
                        select id, about, employer, made_at, due_at, acknowledged_at from allegation where concern_id = ?
                        order by made_at limit 1
                        """,
                        r ->
                                new ConcernView.Reported(
                                        r.uuid("id"),
                                        r.text("about"),
                                        r.findText("employer"),
                                        r.instant("made_at"),
                                        r.instant("due_at"),
                                        r.findInstant("acknowledged_at")),
                        id)
                .orElse(null);
    }
}
