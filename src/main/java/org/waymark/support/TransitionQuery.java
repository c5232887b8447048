package org.waymark.support;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.calendar.England;
import org.waymark.child.Known;
import org.waymark.people.AgencyKind;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Reads planning for adulthood. */
@Component
public class TransitionQuery {
    private static final String REFERRAL =
            """
            select r.id, r.child_id, r.owner_id, r.team_id, r.sent_by, r.service, r.summary, r.basis, r.sent_at, r.state, r.answer_words,
                   r.answered_at, r.version, s.name || ', ' || sa.name as sender, w.name || ', ' || wa.name as answerer,
                   coalesce(r.outsider, o.name || ', ' || g.name, g.name || ': ' || t.name) as receiver, %s
            from support_adult_referral r
            join practitioner s on s.id = r.sent_by join agency sa on sa.id = s.agency_id join agency g on g.id = r.author_agency
            left join practitioner w on w.id = r.answered_by left join agency wa on wa.id = w.agency_id
            left join practitioner o on o.id = r.owner_id left join team t on t.id = r.team_id
            left join child c on c.id = r.child_id left join file f on f.child_id = r.child_id
            """
                    .formatted(SupportedChild.COLUMNS);

    private final Sql sql;
    private final Clock clock;

    TransitionQuery(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public TransitionView get(TransitionId id) {
        return sql.first(
                        """
                        select tr.plan_id, tr.child_id, tr.needs, tr.needs_words, tr.benefit, tr.consent, tr.consent_words, tr.at_risk, tr.risk_words,
                               tr.decision, tr.reasons, tr.decided_at, d.name as decided_by, tr.version, my_file(tr.child_id) as whole, %s
                        from support_transition tr left join practitioner d on d.id = tr.decided_by
                        left join child c on c.id = tr.child_id left join file f on f.child_id = tr.child_id where tr.id = ?
                        """
                                .formatted(SupportedChild.COLUMNS),
                        r -> transition(id, r),
                        id)
                .orElseThrow(NotFound::new);
    }

    private TransitionView transition(TransitionId id, Row r) {
        return new TransitionView(
                id,
                r.id("plan_id", SupportPlanId::new),
                SupportedChild.of(r, England.dateOf(clock.instant())),
                r.findKind("needs", Known.class),
                r.findText("needs_words"),
                r.findKind("benefit", Known.class),
                r.findKind("consent", Consent.class),
                r.findText("consent_words"),
                r.findKind("at_risk", Known.class),
                r.findText("risk_words"),
                r.findKind("decision", TransitionDecision.class),
                r.findText("reasons"),
                r.findText("decided_by"),
                r.findInstant("decided_at"),
                capacity(id),
                sql.list(
                        REFERRAL + "where r.transition_id = ? order by r.sent_at, r.id limit 20",
                        this::referral,
                        id),
                r.is("whole")
                        && CurrentPractitioner.get().agency().kind()
                                == AgencyKind.CHILDRENS_SOCIAL_CARE,
                r.number("version"));
    }

    private List<TransitionView.Capacity> capacity(TransitionId id) {
        return sql.list(
                """
                select k.id, k.decision, k.assessed_on, k.help_given, k.understands, k.retains, k.weighs, k.communicates, k.impairment,
                       k.conclusion, k.because, k.best_interests, p.name as by
                from support_capacity k join practitioner p on p.id = k.recorded_by
                where k.transition_id = ? order by k.assessed_on desc, k.id limit 20
                """,
                r ->
                        new TransitionView.Capacity(
                                r.uuid("id"),
                                r.text("decision"),
                                r.date("assessed_on"),
                                r.text("help_given"),
                                r.is("understands"),
                                r.is("retains"),
                                r.is("weighs"),
                                r.is("communicates"),
                                r.findText("impairment"),
                                r.kind("conclusion", Conclusion.class),
                                r.text("because"),
                                r.findText("best_interests"),
                                r.text("by")),
                id);
    }

    public AdultReferralView referral(AdultReferralId id) {
        return sql.first(REFERRAL + "where r.id = ?", this::referral, id)
                .orElseThrow(NotFound::new);
    }

    private AdultReferralView referral(Row r) {
        var me = CurrentPractitioner.get();
        var owner = r.findId("owner_id", PractitionerId::new);
        var team = r.findId("team_id", TeamId::new);
        var mine =
                owner != null
                        ? owner.equals(me.id())
                        : team != null
                                ? me.teams().contains(team)
                                : r.id("sent_by", PractitionerId::new).equals(me.id());
        return new AdultReferralView(
                r.id("id", AdultReferralId::new),
                SupportedChild.of(r, England.dateOf(clock.instant())),
                r.text("receiver"),
                r.text("service"),
                r.text("summary"),
                r.text("basis"),
                r.text("sender"),
                r.instant("sent_at"),
                r.kind("state", AdultState.class),
                r.findText("answer_words"),
                r.findText("answerer"),
                r.findInstant("answered_at"),
                mine,
                r.number("version"));
    }
}
