package org.waymark.referral.frontdoor;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildSearch;
import org.waymark.child.Children;
import org.waymark.identification.ConcernId;
import org.waymark.identification.ConcernViews;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;
import org.waymark.referral.DeliveryId;
import org.waymark.referral.Destination;
import org.waymark.referral.Informed;
import org.waymark.referral.ReferralId;
import org.waymark.referral.checks.CheckViews;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Reads one referral with all that the decision asks for. Call it inside {@code show}. */
@Service
public class ReferralsInFull {
    private final Sql sql;
    private final Proofs proofs;
    private final Children children;
    private final ChildSearch search;
    private final ConcernViews concerns;
    private final Neighbourhood neighbourhood;
    private final DecisionsInFull decisions;
    private final OverridesInFull overrides;
    private final Protections protections;
    private final AdultsOfChild adults;
    private final CheckViews checks;

    ReferralsInFull(
            Sql sql,
            Proofs proofs,
            Children children,
            ChildSearch search,
            ConcernViews concerns,
            Neighbourhood neighbourhood,
            DecisionsInFull decisions,
            OverridesInFull overrides,
            Protections protections,
            AdultsOfChild adults,
            CheckViews checks) {
        this.sql = sql;
        this.proofs = proofs;
        this.children = children;
        this.search = search;
        this.concerns = concerns;
        this.neighbourhood = neighbourhood;
        this.decisions = decisions;
        this.overrides = overrides;
        this.protections = protections;
        this.adults = adults;
        this.checks = checks;
    }

    /**
     * For children's social care; the referrer has a view of their own.
     *
     * @throws NotFound when there is none, or this person may not see it
     */
    public ReferralInFull get(ReferralId id) {
        proofs.socialCare();
        var head = head(id);
        var together = children.together(head.child());
        return new ReferralInFull(
                head,
                concerns.get(head.concern()),
                child(head.child()),
                head.knownFile() == null ? search.candidatesFor(head.child()) : List.of(),
                screenings(id),
                deliveries(id),
                neighbourhood.of(head.concern(), together),
                protections.running(together),
                decisions.of(id),
                overrides.of(id),
                checks.of(id));
    }

    /**
     * The child as a referral described them, for whoever may say that it is a known one.
     *
     * @throws NotFound when there is no such referral, or this person may not see it
     */
    @Transactional(readOnly = true)
    public ChildId childToMatch(ReferralId id) {
        proofs.linker();
        return sql.first(
                        "select child_id from referral where id = ?",
                        r -> r.id("child_id", ChildId::new),
                        id)
                .orElseThrow(NotFound::new);
    }

    private ReferralInFull.Head head(ReferralId id) {
        return sql.first(
                        """
                        select r.id, r.version, r.state, r.concern_id, r.child_id, r.urgent, r.urgent_reason, r.direct, r.direct_reason,
                               r.telephoned, r.child_told, r.parents_told, r.told_words,
                               r.received_at, r.decision_due, r.owner_id, o.name as owner, r.claimed_at, k.given_name, k.family_name,
                               k.known_as, k.description, p.name as referrer, p.job_title, coalesce(p.telephone, a.telephone) as telephone,
                               a.name as agency, f.reference, s.reference as known_reference,
                               case when held.team_id is not null then coalesce(w.name || ', ', '') || t.name end as open_to
                        from referral r join child k on k.id = r.child_id
                        join practitioner p on p.id = r.referrer_id join agency a on a.id = r.author_agency
                        left join practitioner o on o.id = r.owner_id
                        left join file f on f.child_id = k.id left join file s on s.child_id = k.same_as
                        left join file held on held.child_id = case when s.team_id is not null and s.closed_at is null then s.child_id
                            else f.child_id end and held.closed_at is null
                        left join team t on t.id = held.team_id left join practitioner w on w.id = held.worker_id
                        where r.id = ?
                        """,
                        ReferralsInFull::head,
                        id)
                .orElseThrow(NotFound::new);
    }

    private static ReferralInFull.Head head(Row r) {
        return new ReferralInFull.Head(
                r.id("id", ReferralId::new),
                r.number("version"),
                r.kind("state", ReferralInFull.State.class),
                r.id("concern_id", ConcernId::new),
                r.id("child_id", ChildId::new),
                Described.name(r),
                r.is("urgent"),
                r.findText("urgent_reason"),
                r.is("direct"),
                r.findText("direct_reason"),
                new ReferralInFull.Informing(
                        r.findText("telephoned"),
                        r.findKind("child_told", Informed.class),
                        r.findKind("parents_told", Informed.class),
                        r.findText("told_words")),
                r.instant("received_at"),
                r.instant("decision_due"),
                r.findId("owner_id", PractitionerId::new),
                r.findText("owner"),
                r.findInstant("claimed_at"),
                new ReferralInFull.Referrer(
                        r.text("referrer"),
                        r.text("job_title"),
                        r.text("agency"),
                        r.findText("telephone")),
                Neighbourhood.reference(r, "reference"),
                Neighbourhood.reference(r, "known_reference"),
                r.findText("open_to"));
    }

    private ChildInFull child(ChildId child) {
        var addresses =
                sql.list(
                        """
                        select lines, kind, do_not_disclose from child_address
                        where child_id = ? and until_date is null order by added_at desc, id limit 5
                        """,
                        r ->
                                new ChildInFull.Address(
                                        r.text("lines"), r.text("kind"), r.is("do_not_disclose")),
                        child);
        return sql.one(
                """
                select ethnicity, language, interpreter, communication, nhs_number, upn from child where id = ?
                """,
                r ->
                        new ChildInFull(
                                r.findText("ethnicity"),
                                r.findText("language"),
                                r.is("interpreter"),
                                r.findText("communication"),
                                r.findText("nhs_number"),
                                r.findText("upn"),
                                addresses,
                                adults.of(child)),
                child);
    }

    private List<ReferralInFull.Screened> screenings(ReferralId id) {
        return sql.list(
                """
                select s.words, s.urgent, p.name as by, s.screened_at from screening s join practitioner p on p.id = s.screened_by
                where s.referral_id = ? order by s.screened_at desc, s.id limit 20
                """,
                r ->
                        new ReferralInFull.Screened(
                                r.text("words"),
                                r.is("urgent"),
                                r.text("by"),
                                r.instant("screened_at")),
                id);
    }

    private List<ReferralInFull.Delivered> deliveries(ReferralId id) {
        var teams = CurrentPractitioner.get().teams();
        return sql.list(
                """
                select d.id, d.destination, d.team_id, d.sent_at, d.acknowledged_at, p.name as by, d.suppressed_reason
                from delivery d left join practitioner p on p.id = d.acknowledged_by
                where d.referral_id = ? order by d.destination, d.id limit 10
                """,
                r -> {
                    var team = r.findId("team_id", TeamId::new);
                    return new ReferralInFull.Delivered(
                            r.id("id", DeliveryId::new),
                            r.kind("destination", Destination.class),
                            team != null && teams.contains(team),
                            r.findInstant("sent_at"),
                            r.findInstant("acknowledged_at"),
                            r.findText("by"),
                            r.findText("suppressed_reason"));
                },
                id);
    }
}
