package org.waymark.referral.reading;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.identification.ConcernId;
import org.waymark.people.AgencyId;
import org.waymark.people.CurrentPractitioner;
import org.waymark.referral.CourseOfAction;
import org.waymark.referral.DeliveryId;
import org.waymark.referral.Destination;
import org.waymark.referral.EscalationId;
import org.waymark.referral.ReferralId;
import org.waymark.referral.reading.Followed.AlsoRaised;
import org.waymark.referral.reading.Followed.Disagreement;
import org.waymark.referral.reading.Followed.Letter;
import org.waymark.referral.reading.Followed.Receiver;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Reads a referral for those who follow it, in five statements. Call it inside {@code show}. */
@Component
public class FollowedQuery {
    private final Sql sql;

    FollowedQuery(Sql sql) {
        this.sql = sql;
    }

    /**
     * @throws NotFound when there is none, or none for this person
     */
    public Followed get(ReferralId id) {
        return sql.first(
                        """
                        select r.version, r.concern_id, r.child_id, r.author_agency, r.state, r.urgent, r.sent_at, r.received_at,
                               r.decision_due, r.screened_at, r.claimed_at, r.decided_at, r.reopened_at, p.name as referrer,
                               w.name as worker, t.name as team, t.telephone, f.reference,
                               k.given_name, k.family_name, k.known_as, k.description
                        from referral r join practitioner p on p.id = r.referrer_id join child k on k.id = r.child_id
                        left join practitioner w on w.id = r.owner_id left join team t on t.id = r.team_id
                        left join file f on f.child_id = r.child_id
                        where r.id = ?
                        """,
                        r -> followed(id, r),
                        id)
                .orElseThrow(NotFound::new);
    }

    private Followed followed(ReferralId id, Row r) {
        var concern = r.id("concern_id", ConcernId::new);
        var reference = r.findText("reference");
        var team = r.findText("team");
        var worker = r.findText("worker");
        var asked = team == null ? worker : team;
        return new Followed(
                id,
                r.number("version"),
                concern,
                r.id("child_id", ChildId::new),
                reference == null ? null : new CaseReference(reference),
                ReferredConcern.name(r),
                r.id("author_agency", AgencyId::new),
                r.text("referrer"),
                r.kind("state", Stage.class),
                r.is("urgent"),
                r.instant("sent_at"),
                r.instant("received_at"),
                r.instant("decision_due"),
                r.findInstant("screened_at"),
                r.findInstant("claimed_at"),
                r.findInstant("decided_at"),
                r.findInstant("reopened_at"),
                worker,
                new Followed.Ask(asked == null ? "Front door" : asked, r.findText("telephone")),
                deliveries(id),
                letters(id),
                disagreements(id),
                alsoRaised(concern));
    }

    private List<Receiver> deliveries(ReferralId id) {
        return sql.list(
                """
                select d.id, d.destination, t.name as team, t.telephone, d.sent_at, d.received_at, d.acknowledged_at, d.alerted_at,
                       case when d.sent_at is null then d.suppressed_reason end as left_out, d.reference,
                       (select c.due_at from clock c where c.subject_id = d.id order by c.started_at desc limit 1) as due_at
                from delivery d left join team t on t.id = d.team_id
                where d.referral_id = ?
                order by case d.destination when 'CHILDRENS_SOCIAL_CARE' then 1 when 'POLICE' then 2 else 3 end limit 5
                """,
                r ->
                        new Receiver(
                                r.id("id", DeliveryId::new),
                                r.kind("destination", Destination.class),
                                r.findText("team"),
                                r.findText("telephone"),
                                r.findInstant("sent_at"),
                                r.findInstant("received_at"),
                                r.findInstant("due_at"),
                                r.findInstant("acknowledged_at"),
                                r.findInstant("alerted_at"),
                                r.findText("left_out"),
                                r.findText("reference")),
                id);
    }

    private List<Letter> letters(ReferralId id) {
        return sql.list(
                """
                select id, course_of_action, words, sent_at, read_at, procedures_version from outcome_letter
                where referral_id = ? order by sent_at desc, id limit 20
                """,
                r ->
                        new Letter(
                                r.uuid("id"),
                                r.findKind("course_of_action", CourseOfAction.class),
                                r.text("words"),
                                r.instant("sent_at"),
                                r.findInstant("read_at"),
                                r.findText("procedures_version")),
                id);
    }

    private List<Disagreement> disagreements(ReferralId id) {
        return sql.list(
                """
                select e.id, e.words, e.raised_at, e.answered_at, e.answer, e.changed, p.name as raised_by, m.name as answered_by,
                       (select c.due_at from clock c where c.subject_id = e.id order by c.started_at desc limit 1) as due_at
                from escalation e join practitioner p on p.id = e.raised_by
                left join practitioner m on m.id = e.answered_by
                where e.referral_id = ? order by e.raised_at desc, e.id limit 20
                """,
                r ->
                        new Disagreement(
                                r.id("id", EscalationId::new),
                                r.text("words"),
                                r.text("raised_by"),
                                r.instant("raised_at"),
                                r.findInstant("due_at"),
                                r.findInstant("answered_at"),
                                r.findText("answered_by"),
                                r.findText("answer"),
                                r.findFlag("changed")),
                id);
    }

    /** Only for the agency that raised them: it refers each child's concern by itself. */
    private List<AlsoRaised> alsoRaised(ConcernId concern) {
        return sql.list(
                """
                select o.id, o.child_id, k.given_name, k.family_name, k.known_as, k.description
                from concern c join concern o on o.occasion_id = c.occasion_id and o.id <> c.id and o.state <> 'REFERRED'
                join child k on k.id = o.child_id
                where c.id = ? and o.author_agency = ? order by o.raised_at, o.id limit 20
                """,
                r ->
                        new AlsoRaised(
                                r.id("id", ConcernId::new),
                                r.id("child_id", ChildId::new),
                                ReferredConcern.name(r)),
                concern,
                CurrentPractitioner.get().agency().id());
    }
}
